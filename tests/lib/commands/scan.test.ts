import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '@/lib/commands/scan'

const clock = Date.parse('2026-05-19T17:30:00Z')

const cramp = {
  kind: 'cramp',
  id: '00000000-0000-4000-8000-000000000001',
  timeZone: 'Europe/London',
  startedAt: '2026-05-19T02:41:00+01:00',
  muscle: 'calf',
  side: 'left',
  context: 'asleep',
  signs: ['chest-pain'],
}

const drink = {
  kind: 'fluid',
  id: '00000000-0000-4000-8000-000000000002',
  timeZone: 'Europe/London',
  at: '2026-05-19T08:00:00+01:00',
  beverageId: 'no-such-drink',
  volumeMl: 250,
}

const item = { kind: 'drink', id: '00000000-0000-4000-8000-00000000000A', name: 'My own' }

const document = {
  format: 'charley-history',
  version: 1,
  exportedAt: '2026-05-19T18:30:00+01:00',
  profile: { timeZone: 'Europe/London' },
  entries: [cramp],
}

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-scan-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const lines = (output: readonly string[]): unknown[] => output.map(line => JSON.parse(line) as unknown)

describe('scan', () => {
  it('prints one line of JSON per document, the assessment with its file', () => {
    const [one, other] = [file('one.json', document), file('other.json', { ...document, entries: [] })]
    const result = scan([one, other], clock)
    expect(result).toMatchObject({ messages: [], exitCode: 0 })
    expect(lines(result.output)).toEqual([
      expect.objectContaining({ file: one, level: 'emergency', asOf: '2026-05-19T18:30:00+01:00' }),
      expect.objectContaining({ file: other, level: 'none', watch: [] }),
    ])
  })

  it('judges as of --now, else as of the document, else as of the clock', () => {
    const dated = file('dated.json', { ...document, asOf: '2026-05-25T12:00:00Z' })
    expect(lines(scan([dated], clock).output)).toEqual([
      expect.objectContaining({ asOf: '2026-05-25T12:00:00Z', level: 'urgent' }),
    ])
    expect(lines(scan([dated, '--now', '2026-05-19T06:00:00+02:00'], clock).output)).toEqual([
      expect.objectContaining({ asOf: '2026-05-19T06:00:00+02:00', level: 'emergency' }),
    ])
    expect(lines(scan(['--now=2026-05-19T01:00:00Z', dated], clock).output)).toEqual([
      expect.objectContaining({ level: 'none' }),
    ])
  })

  it('tells what is wrong with a file and judges the others all the same', () => {
    const wrong = file('wrong.json', { ...document, entries: [cramp, { ...cramp, severity: 11 }] })
    const right = file('right.json', document)
    const result = scan([wrong, right], clock)
    expect(result.exitCode).toBe(1)
    expect(result.messages).toEqual([`${wrong}: entries.1.severity: Write a whole number from 0 to 10.`])
    expect(lines(result.output)).toEqual([expect.objectContaining({ file: right })])
  })

  it.each([
    ['broken.json', '{"format":', /broken\.json: Write JSON/],
    ['empty.json', '', /empty\.json: Write JSON/],
    ['list.json', '[]', /list\.json: Write a history document/],
  ])('refuses %s', (name, content, message) => {
    const result = scan([file(name, content)], clock)
    expect(result).toMatchObject({ output: [], exitCode: 1 })
    expect(result.messages[0]).toMatch(message)
  })

  it('refuses a file that is not there, and a folder', () => {
    expect(scan([join(folder, 'nowhere.json')], clock)).toMatchObject({
      exitCode: 1,
      messages: [`${join(folder, 'nowhere.json')}: This file cannot be read (ENOENT).`],
    })
    expect(scan([folder], clock)).toMatchObject({ exitCode: 1 })
  })

  it('refuses an item nobody knows, but not one of the document', () => {
    const unknown = scan([file('unknown.json', { ...document, entries: [cramp, drink] })], clock)
    expect(unknown.exitCode).toBe(1)
    expect(unknown.messages[0]).toMatch(/unknown\.json: entries\.1\.beverageId: /)
    const twice = scan([file('twice.json', { ...document, entries: [cramp, cramp, drink] })], clock)
    expect(twice.messages[0]).toMatch(/entries\.2\.beverageId: /)
    const entries = [{ ...drink, beverageId: item.id }]
    expect(scan([file('own.json', { ...document, entries, items: [item] })], clock)).toMatchObject({
      exitCode: 0,
    })
  })

  it('refuses an end before its start', () => {
    const confirmed = { ...cramp, ongoing: true, ongoingConfirmedAt: '2026-05-19T01:00:00+01:00' }
    const result = scan([file('backwards.json', { ...document, entries: [confirmed] })], clock)
    expect(result.messages[0]).toMatch(/entries\.0\.ongoingConfirmedAt: This is before the start\./)
  })

  it('ignores entries more than 24 hours ahead, and what they say', () => {
    const ahead = { ...drink, at: '2026-05-20T18:30:01+01:00' }
    expect(scan([file('ahead.json', { ...document, entries: [ahead] })], clock)).toMatchObject({
      exitCode: 0,
    })
    const within = { ...drink, at: '2026-05-20T18:30:00+01:00' }
    expect(scan([file('within.json', { ...document, entries: [within] })], clock)).toMatchObject({
      exitCode: 1,
    })
    const later = { ...cramp, startedAt: '2026-06-30T00:00:00+01:00' }
    expect(lines(scan([file('later.json', { ...document, entries: [later] })], clock).output)).toEqual([
      expect.objectContaining({ level: 'none' }),
    ])
  })

  it.each([
    [[], /Name at least one file/],
    [['--now', '2026-05-19T18:30:00Z'], /Name at least one file/],
    [['diary.json', '--now', 'today'], /--now today: Write a moment/],
    [['diary.json', '--now'], /now/],
    [['diary.json', '--then', 'x'], /--then/],
  ] as const)('%j is a wrong call', (words, message) => {
    const result = scan(words, clock)
    expect(result).toMatchObject({ output: [], exitCode: 2 })
    expect(result.messages[0]).toMatch(message)
    expect(result.messages[1]).toMatch(/^Usage/)
  })

  it('runs as a command of its own, without a database', async () => {
    const run = promisify(execFile)
    const path = file('run.json', document)
    const { stdout, stderr } = await run('npx', [
      'tsx',
      'lib/commands/scan.ts',
      path,
      '--now',
      '2026-05-19T12:00:00Z',
    ])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ file: path, level: 'emergency' })
    const missing = join(folder, 'missing.json')
    await expect(run('npx', ['tsx', 'lib/commands/scan.ts', missing])).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: `${missing}: This file cannot be read (ENOENT).\n`,
    })
  })
})
