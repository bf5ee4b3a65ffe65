import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './find-quotations.ts'
import type { FoundQuotation } from './found.ts'

const pieces = (
  "\" “ ” ' ‘ ’ '' `` « » „ , . ? ! : ; — -- ( ) said says told added according to that whether Smith Ruth " +
  "Mr. O'Neill NYPD he she they the mayor report U.S. 6' 12\" 'em and but who \ud83d\ude00 \ud800 é"
).split(' ')

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(' ', ' ', '\n', '\n\n'),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(' '))

/** What must hold whatever the text says: exact spans, in order, none over another, one speaker for a group. */
function faultsOf(source: string, found: readonly FoundQuotation[]): readonly string[] {
  const faults: string[] = []
  const speakers = new Map<number, string | undefined>()
  let end = 0
  for (const run of found) {
    if (source.slice(run.start, run.end) !== run.text || run.text === '') faults.push(`span of ${run.text}`)
    if (run.start < end) faults.push(`overlap at ${run.start}`)
    end = run.end
    const { speaker, cue, certainty, group } = run
    if (cue !== null && source.slice(cue.start, cue.end) !== cue.text) faults.push(`cue ${cue.text}`)
    if (cue !== null && cue.start < run.end && run.start < cue.end) faults.push(`cue inside ${run.text}`)
    if (!(certainty >= 0 && certainty <= 1)) faults.push(`certainty ${certainty}`)
    if (speaker !== null && speaker.start >= 0 && source.slice(speaker.start, speaker.end) !== speaker.text) {
      faults.push(`mention ${speaker.text}`)
    }
    if (speaker !== null && speaker.start < 0 && speaker.text !== speaker.canonical)
      faults.push('far mention')
    if (speakers.has(group) && speakers.get(group) !== speaker?.canonical) faults.push(`group ${group}`)
    speakers.set(group, speaker?.canonical)
  }
  return faults
}

describe('findQuotations, whatever the text,', () => {
  it('never throws and gives exact spans that do not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(faultsOf(source, findQuotations(source))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  const long: readonly (readonly [string, (size: number) => string])[] = [
    ['one unbroken word', (size) => 'a'.repeat(size * 1000)],
    ['one paragraph without an end', (size) => 'The mayor said the wall was hollow and, '.repeat(size * 25)],
    ['unclosed marks', (size) => '“We '.repeat(size * 10)],
    ['straight marks', (size) => '"We '.repeat(size * 10)],
    ['single marks', (size) => ', ‘We '.repeat(size * 10)],
    ['cues alone', (size) => 'said '.repeat(size * 200)],
    ['names alone', (size) => 'Anna Smith '.repeat(size * 90)],
    ['quotations in one sentence', (size) => '"No," he said, '.repeat(size * 20)],
  ]
  for (const [what, make] of long) {
    // A square in the length would take minutes here, and the runner's own time limit would say so.
    it(`comes through long texts: ${what}`, () => {
      const source = make(1000)
      const found = findQuotations(source)
      expect(found.every(({ start, end, text }) => source.slice(start, end) === text)).toBe(true)
    })
  }
})
