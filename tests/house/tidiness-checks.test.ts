import { describe, expect, it } from 'vitest'
import { literalTexts } from './literal-texts'
import type { ProjectFile } from './project-files'
import { brokenLinks, incompleteRecords, missingFiles, missingScripts } from './records'
import {
  badNames,
  computingComponents,
  environmentReads,
  longFiles,
  silencedChecks,
  skippedTests,
} from './tidiness'

const file = (path: string, text: string): ProjectFile => ({ path, text })

/** What a check says about one file with this text. */
const said = (check: (files: ProjectFile[]) => string[], path: string, text: string): string[] =>
  check([file(path, text)])

describe('tidiness', () => {
  it.each([
    'lib/utils.ts',
    'lib/domain/index.ts',
    'app/_ui/helpers.tsx',
    'lib/domain/common/a.ts',
    'lib/domain/dayTotals.ts',
    'app/_ui/NavBar.tsx',
    'lib/Domain/a.ts',
    'tests/lib/types.test.ts',
  ])('%s is no name', path => {
    expect(badNames([path])).toHaveLength(1)
  })

  it.each([
    'app/(diary)/cramps/[id]/page.tsx',
    'app/api/auth/[...nextauth]/route.ts',
    'app/sw.js/route.ts',
    'lib/domain/day-totals.ts',
    'app/_ui/bar.module.css',
    'tests/lib/domain/day-totals.test.ts',
    'lib/domain/referral/rules/r1-frequent.ts',
  ])('%s is a name', path => {
    expect(badNames([path])).toEqual([])
  })

  it('counts lines', () => {
    expect(longFiles([file('a.ts', 'x\n'.repeat(250))], 250)).toEqual([])
    expect(longFiles([file('a.ts', 'x\n'.repeat(251))], 250)).toHaveLength(1)
  })

  it('asks for a reason', () => {
    expect(said(silencedChecks, 'a.ts', '// eslint-disable-next-line no-empty')).toHaveLength(1)
    expect(said(silencedChecks, 'a.ts', '// eslint-disable-next-line no-empty -- nothing to do')).toEqual([])
    expect(said(silencedChecks, 'a.ts', '// @ts-ignore because')).toHaveLength(1)
    expect(said(silencedChecks, 'a.ts', '// @ts-expect-error')).toHaveLength(1)
    expect(said(silencedChecks, 'a.ts', '// @ts-expect-error the types are wrong')).toEqual([])
  })

  it('sees tests that do not run, components that add up, and reads of the environment', () => {
    expect(said(skippedTests, 'a.test.ts', "it.only('x', () => {})")).toHaveLength(1)
    expect(said(skippedTests, 'a.test.ts', "it('x', () => {})")).toEqual([])
    expect(said(computingComponents, 'a.tsx', 'rows.reduce((a, b) => a + b, 0)')).toHaveLength(1)
    expect(said(environmentReads, 'a.ts', 'process.env.PORT')).toHaveLength(1)
    expect(said(environmentReads, 'a.ts', "import { env } from 'node:process'")).toHaveLength(1)
    expect(said(environmentReads, 'a.ts', "import { env } from '../env'")).toEqual([])
  })
})

describe('texts of screens', () => {
  it.each([
    '<p>Drink something</p>',
    '<p>{isLate ? "Late" : words.early}</p>',
    '<p>{name ?? "No name"}</p>',
    '<p>{isShown && "Shown"}</p>',
    '<p>{`${count} glasses`}</p>',
    '<TextField label="Weight" />',
    '<TextField placeholder={"Weight"} />',
    '<img alt={`Picture of ${name}`} />',
    '<button aria-label={isOpen ? "Close" : "Open"} />',
    '<Chips choices={[{ value: "a", label: "First" }]} />',
    'const metadata = { title: "Today" }',
    'const text = "Write it down"',
  ])('%s holds one', line => {
    expect(said(literalTexts, 'app/a.tsx', line).length).toBeGreaterThan(0)
  })

  it.each([
    '<p>{words.drink}</p>',
    '<p>{value} ml · 3 × 20 %</p>',
    '<p>{`${value} min`}</p>',
    '<TextField label={words.weight} unit="kg" name="weight" type="text" />',
    '<div className="first second" role="list" />',
    'const choices = [{ value: "first", label: words.first }]',
    'throw new TypeError("A part stands outside")',
  ])('%s holds none', line => {
    expect(said(literalTexts, 'app/a.tsx', line)).toEqual([])
  })
})

describe('documents', () => {
  const record = '# One\n\n## Status\n\na\n\n## Context\n\nb\n\n## Decision\n\nc\n\n## Consequences\n\nd\n'

  it('sees what a decision record misses', () => {
    expect(said(incompleteRecords, 'docs/decisions/0001-one.md', record)).toEqual([])
    expect(said(incompleteRecords, 'docs/decisions/one.md', record)).toHaveLength(1)
    expect(
      said(incompleteRecords, 'docs/decisions/0001-one.md', record.replace('## Context', '## Why')),
    ).toHaveLength(1)
    expect(said(incompleteRecords, 'docs/decisions/0001-one.md', record.replace('\nc\n', '\n'))).toHaveLength(
      1,
    )
    expect(
      incompleteRecords([file('docs/decisions/0001-a.md', record), file('docs/decisions/0001-b.md', record)]),
    ).toHaveLength(1)
  })

  it('sees files, commands and links that are not there', () => {
    const text = 'See `lib/gone.ts`, `lib/domain/`, `npm run fly` and [this](gone.md), [that](a.md).'
    expect(missingFiles([file('docs/b.md', text)], ['lib/domain/a.ts'])).toEqual([
      'docs/b.md names lib/gone.ts',
    ])
    expect(missingScripts([file('docs/b.md', text)], ['build'])).toEqual(['docs/b.md names npm run fly'])
    expect(brokenLinks([file('docs/b.md', text)], ['docs/a.md'])).toEqual(['docs/b.md links to gone.md'])
  })
})
