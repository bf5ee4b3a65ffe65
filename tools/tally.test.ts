import { describe, expect, it } from 'vitest'
import { journeyTally, step, sum, unitTally } from './tally.mjs'

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }

describe('the tally of a test run', () => {
  it('sums unit tests and journeys, and counts a step only when it failed', () => {
    const journeys = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } }
    expect(sum([step(true), step(false), unitTally(unit, true), journeyTally(journeys, false)])).toEqual({
      passed: 10,
      failed: 3,
      passedOver: 3,
    })
  })

  it('counts a run without a report as a failure', () => {
    expect([unitTally(null, true), journeyTally(null, true)]).toEqual([step(false), step(false)])
  })

  it('counts a file that did not load as a failure', () => {
    const broken = { ...unit, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(unitTally(broken, false)).toEqual({ passed: 7, failed: 1, passedOver: 1 })
  })

  it('believes the exit code over a report that shows no failure', () => {
    const journeys = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }
    expect([unitTally(unit, false).failed, journeyTally(journeys, false).failed]).toEqual([1, 1])
  })
})
