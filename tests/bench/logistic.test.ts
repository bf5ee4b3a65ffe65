import { describe, expect, it } from 'vitest'
import { type Observation, fitLogistic } from './logistic.ts'

function seen(times: number, isTrue: boolean, ...features: readonly string[]): Observation {
  return { features: new Map(features.map((feature) => [feature, 1])), isTrue, counts: times }
}

const free = { start: 0, hold: 0 }
const held = { start: 0, hold: 1 }

describe('logistic regression', () => {
  it('gives the log-odds of what was seen', () => {
    const weights = fitLogistic([seen(90, true, 'always'), seen(10, false, 'always')], { always: free })
    expect(weights.get('always')).toBeCloseTo(Math.log(9), 3)
  })

  it('tells what a feature adds, and holds a seldom one where it starts', () => {
    const often = [
      seen(500, true, 'always'),
      seen(500, false, 'always'),
      seen(900, true, 'always', 'clear'),
      seen(100, false, 'always', 'clear'),
      seen(2, true, 'always', 'seldom'),
    ]
    const weights = fitLogistic(often, { always: free, clear: held, seldom: held })
    expect(weights.get('clear')).toBeCloseTo(Math.log(9), 1)
    expect(weights.get('seldom')).toBeGreaterThan(0)
    expect(weights.get('seldom')).toBeLessThan(1)
  })

  it('moves a weight from its start as far as there is reason to', () => {
    const few = fitLogistic([seen(5, true, 'always'), seen(5, false, 'always')], {
      always: { start: 2, hold: 20 },
    })
    const many = fitLogistic([seen(5_000, true, 'always'), seen(5_000, false, 'always')], {
      always: { start: 2, hold: 20 },
    })
    expect(few.get('always')).toBeGreaterThan(1.5)
    expect(many.get('always')).toBeCloseTo(0, 1)
  })
})
