/**
 * The one line under a test run.
 */

/** @typedef {{ readonly passed: number, readonly failed: number, readonly passedOver: number }} Tally */

/** One step that is a pass or a failure as a whole, and counts only when it failed. @param {boolean} ok @returns {Tally} */
export function step(ok) {
  return { passed: 0, failed: ok ? 0 : 1, passedOver: 0 }
}

/**
 * The unit tests, from Vitest's JSON report (null when there is none). A run that failed without a failed test (a
 * file that does not load, an error outside every test) counts as one failure for each such file, at least one.
 * @param {any} report @param {boolean} ok @returns {Tally}
 */
export function unitTally(report, ok) {
  if (report === null) return step(false)
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.every(isNotFailed),
  ).length
  return atLeastOneFailure(ok, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    passedOver: report.numPendingTests + report.numTodoTests,
  })
}

/**
 * The journeys, from Playwright's JSON report (null when there is none).
 * @param {any} report @param {boolean} ok @returns {Tally}
 */
export function journeyTally(report, ok) {
  if (report === null) return step(false)
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOneFailure(ok, {
    passed: expected,
    failed: unexpected + flaky,
    passedOver: skipped,
  })
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      passedOver: all.passedOver + one.passedOver,
    }),
    { passed: 0, failed: 0, passedOver: 0 },
  )
}

/** @param {any} test */
function isNotFailed(test) {
  return test.status !== 'failed'
}

/** @param {boolean} ok @param {Tally} tally @returns {Tally} */
function atLeastOneFailure(ok, tally) {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}
