import { describe, expect, it } from 'vitest'
import { paragraph } from './body.ts'
import { countToCome, placesToCome } from './to-come.ts'

describe('what is still to come', () => {
  it('is TK as a word of its own, wherever it stands, and not inside one', () => {
    const text = 'TK paid £TK or (TKTK)—TK. The ATK, TK4, TKO and tk do not count.'
    const places = placesToCome(text)
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['TK', 'TK', 'TKTK', 'TK'])
    expect(places[2]).toEqual({ start: 16, end: 20 })
  })

  it('is counted over all blocks, each by itself', () => {
    expect(countToCome([paragraph('It cost TK'), paragraph('TK pounds'), paragraph('in all.')])).toBe(2)
  })
})
