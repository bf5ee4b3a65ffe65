import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeLines, splitLines } from './lines.ts'

const text = fc
  .array(fc.constantFrom('a', ' ', '\r', '\n', '\r\n', '\u2028', 'b c'))
  .map((parts) => parts.join(''))

describe('lines', () => {
  it('end with any line break, of which the two units of Windows are one', () => {
    expect(splitLines(' a b \r\nc\u2028\n')).toEqual([
      { size: 7, indent: 1, length: 3 },
      { size: 2, indent: 0, length: 1 },
      { size: 1, indent: 1, length: 0 },
      { size: 0, indent: 0, length: 0 },
    ])
  })

  it('are after a change what they are when the text is split anew', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, typed, from, length) => {
        const start = from % (before.length + 1)
        const end = start + (length % (before.length - start + 1))
        const after = before.slice(0, start) + typed + before.slice(end)
        const lines = changeLines(before, splitLines(before), { start, end, text: typed })
        expect(lines).toEqual(splitLines(after))
      }),
      { numRuns: 2000 },
    )
  })
})
