import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { TablesFirst } from './tables-first'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The tests that a mutated rule has to be noticed by: those of rules, measures and their words, in one zone. They share
 * one room, since reading the modules anew for every file would take most of the time.
 */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: [
      'tests/lib/domain/{referral,measures}/**/*.test.ts',
      'tests/lib/domain/words/told-finding.test.ts',
    ],
    exclude: ['tests/lib/domain/referral/bad-input.test.ts'],
    isolate: false,
    env: { TZ: 'Asia/Kathmandu' },
    setupFiles: ['tests/support/no-console-errors.ts', 'tests/mutation/fewer-runs.ts'],
    sequence: { sequencer: TablesFirst },
    testTimeout: 60_000,
  },
})
