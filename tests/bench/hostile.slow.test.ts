import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '#core/quotes/find-quotations'
import { anyText, faultsOf, knownHostile, longTexts } from './hostile-texts.ts'

describe('findQuotations, whatever the text,', () => {
  it('never throws and gives exact spans that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(faultsOf(source, findQuotations(source))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('comes through strings that have broken other programs', () => {
    expect(knownHostile().flatMap((source) => faultsOf(source, findQuotations(source)))).toEqual([])
  })

  for (const { what, letters, make } of longTexts) {
    // A square in the length would take minutes here, and the runner's own time limit would say so.
    it(`comes through long texts: ${what}`, () => {
      const source = make(Math.min(letters, 1_000_000))
      expect(faultsOf(source, findQuotations(source))).toEqual([])
    }, 30_000)
  }
})
