import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.ts'

describe('wrapping a text', () => {
  it('breaks between words and moves the lines after the first in by its head', () => {
    expect(wrap('The wall held all night, and nobody slept.', 16, '- ')).toEqual([
      '- The wall held',
      '  all night, and',
      '  nobody slept.',
    ])
  })

  it('lets a long word stand alone, and gives no line for no words', () => {
    expect(wrap('a Llanfairpwllgwyngyll b', 10)).toEqual(['a', 'Llanfairpwllgwyngyll', 'b'])
    expect(wrap('10\u00a0km by bus', 4)).toEqual(['10\u00a0km', 'by', 'bus'])
    expect(wrap('ferry\ufeffman left', 5)).toEqual(['ferry\ufeffman', 'left'])
    expect(wrap(' \n ', 10)).toEqual([])
  })
})
