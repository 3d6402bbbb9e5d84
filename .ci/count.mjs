// Prints "passed failed" for a report of vitest or Playwright: node .ci/count.mjs REPORT EXIT-CODE
import { readFileSync } from 'node:fs'

const [report, code] = process.argv.slice(2)

/** Test files that could not even be loaded hold no test that failed; each counts as one. */
function counted({ numPassedTests, numFailedTests, testResults, stats }) {
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  const unloaded = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

function readReport() {
  try {
    return counted(JSON.parse(readFileSync(report, 'utf8')))
  } catch (error) {
    console.error(`no report of this run: ${error.message}`)
    return { passed: 0, failed: 0 }
  }
}

const { passed, failed } = readReport()
console.log(`${passed} ${failed === 0 && code !== '0' ? 1 : failed}`)
