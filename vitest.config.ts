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

export default defineConfig({
  test: {
    projects: suites.map(({ name, zone, include }) => ({
      resolve: { alias: { '@': root } },
      test: {
        name,
        include,
        exclude: ['tests/e2e/**', 'node_modules/**'],
        env: { TZ: zone },
        setupFiles: ['tests/support/no-console-errors.ts'],
        testTimeout: 30_000,
      },
    })),
  },
})
