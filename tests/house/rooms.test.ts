import { describe, expect, it } from 'vitest'
import { forbiddenArrows, openedDoors, strayBrowserImports } from './arrows'
import { unbuilt } from './builders'
import { firstLoadOf } from './first-load'
import { literalTexts } from './literal-texts'
import { projectPaths, sourceFiles } from './project-files'
import { impurities } from './purity'
import {
  badNames,
  computingComponents,
  environmentReads,
  longFiles,
  silencedChecks,
  skippedTests,
} from './tidiness'

const within = (folder: RegExp) => sourceFiles.filter(file => folder.test(file.path))

/** Packages that weigh more than all of a screen. */
const heavy = ['zod', 'temporal-polyfill', 'recharts']

describe('rooms and arrows', () => {
  it('sees the project', () => {
    expect(sourceFiles.length).toBeGreaterThan(100)
  })

  it('every file lies in one room and imports only what its room may', () => {
    expect(forbiddenArrows(sourceFiles)).toEqual([])
  })

  it('the database client stays in lib/data, recharts in app/_charts', () => {
    expect(openedDoors(sourceFiles)).toEqual([])
  })

  it('what runs in the browser imports nothing of the server', () => {
    expect(strayBrowserImports(within(/^(app|lib)\//))).toEqual([])
  })

  it.each(['app/(diary)/layout.tsx', 'app/(diary)/page.tsx', 'app/cramp-now/page.tsx', 'app/layout.tsx'])(
    '%s opens without the gate, the time zones and the charts: they come when something needs them',
    entry => {
      const { screens, packages } = firstLoadOf(sourceFiles, entry)
      expect(screens.length).toBeGreaterThan(0)
      expect(packages.filter(({ name }) => heavy.includes(name))).toEqual([])
    },
  )

  it('only lib/env.ts and the configuration files read the environment', () => {
    const others = within(/^(app|lib|prisma)\/|^(proxy|instrumentation)\.ts$/)
    expect(environmentReads(others).filter(path => path !== 'lib/env.ts')).toEqual([])
  })

  it('domain and exchange read no clock, no chance, no environment and write to no console', () => {
    expect(impurities(within(/^lib\/(domain|exchange)\//))).toEqual([])
  })

  it('every route handler and every action comes from the builder', () => {
    expect(unbuilt(within(/^app\//))).toEqual([])
  })

  it('no component adds up', () => {
    expect(computingComponents(within(/^app\/.*\.tsx$/))).toEqual([])
  })
})

describe('texts', () => {
  it('no screen holds a text of its own: all of them stand in the words', () => {
    const screens = within(/^app\/.+\.tsx$/)
    expect(screens.length).toBeGreaterThan(100)
    expect(literalTexts(screens)).toEqual([])
  })
})

describe('tidiness', () => {
  it('files are kebab-case and named after what they are about', () => {
    const ours = projectPaths.filter(path => /^(app|lib|prisma|tests)\/.*\.(ts|tsx|css)$/.test(path))
    expect(badNames(ours)).toEqual([])
  })

  it('no file is longer than 250 lines', () => {
    expect(longFiles(within(/^(app|lib|prisma|tests)\//), 250)).toEqual([])
  })

  it('no check is switched off without a reason', () => {
    expect(silencedChecks(within(/^(app|lib|prisma|proxy|instrumentation)/))).toEqual([])
  })

  it('no test is skipped or alone', () => {
    expect(skippedTests(within(/^tests\//))).toEqual([])
  })
})
