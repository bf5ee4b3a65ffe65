import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

describe('shortening', () => {
  it('leaves a short text as it is, on one line', () => {
    expect(shorten('  They\n waited ', 11)).toBe('They waited')
  })

  it.each([
    ['They waited for the boat', 18, 'They waited for …'],
    ['They waited for the boat', 17, 'They waited for …'],
    ['They waited for the boat', 16, 'They waited …'],
    ['a-name-without-a-space-in-it', 12, 'a-name-wit …'],
    ['to 😀😀😀😀😀😀', 8, 'to 😀 …'],
  ])('cuts %j to %i letters, between words where it can', (text, longest, short) => {
    expect([shorten(text, longest), short.length <= longest]).toEqual([short, true])
  })
})
