import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The zones every test of time, series and referral runs in: none of them is the zone of a developer. */
const suites = [
  { name: 'kathmandu', zone: 'Asia/Kathmandu', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'] },
  {
    name: 'new-york',
    zone: 'America/New_York',
    include: ['tests/lib/domain/{time,series,referral,measures}/**/*.test.ts'],
  },
]

/** Tests on the production build, which start, kill and starve real servers: `npm run test:faults`. */
const faults = {
  resolve: { alias: { '@': root } },
  test: {
    name: 'faults',
    include: ['tests/faults/**/*.test.ts'],
    env: { TZ: 'Asia/Kathmandu' },
    globalSetup: ['tests/faults/build-first.ts'],
    setupFiles: ['tests/support/no-console-errors.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

const inEveryZone = suites.map(({ name, zone, include }) => ({
  resolve: { alias: { '@': root } },
  test: {
    name,
    include,
    exclude: ['tests/e2e/**', 'tests/faults/**', 'node_modules/**'],
    env: { TZ: zone },
    setupFiles: ['tests/support/no-console-errors.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}))

/** Two at once, also on a machine of two cores, where Vitest would run one file after the other. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

export default defineConfig({ test: { maxWorkers, projects: [...inEveryZone, faults] } })
