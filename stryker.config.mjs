/** Mutates the referral rules: a change of a rule that no test notices is a hole in its tests. Run by hand: `npm run mutate`. */
const config = {
  mutate: ['lib/domain/referral/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  tempDirName: 'test-results/mutation/sandbox',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, reportScoreTable: true },
  thresholds: { high: 100, low: 99, break: null },
}

export default config
