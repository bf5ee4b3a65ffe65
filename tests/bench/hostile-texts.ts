import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import type { FoundQuotation } from '#core/quotes/found'

const pieces = (
  "\" “ ” ' ‘ ’ '' `` « » „ , . ? ! : ; — -- ( ) said says told added according to that whether Smith Ruth " +
  "Mr. O'Neill NYPD he she they the mayor report U.S. 6' 12\" 'em and but who \ud83d\ude00 \ud800 é"
).split(' ')

/** Texts that nobody would write: cues, names and marks in any order, among letters of every kind. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(' ', ' ', '\n', '\n\n'),
      fc.string({ maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(' '))

const shared = new URL('../../../shared/hostile-dev/', import.meta.url)

/** Strings that have broken other programs, where the shared folder is there; none elsewhere. */
export function knownHostile(): readonly string[] {
  try {
    return readdirSync(shared)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => stringsOf(JSON.parse(readFileSync(new URL(name, shared), 'utf8'))))
  } catch {
    return []
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** Long texts of one kind, by their length in units: what takes a square of its length is seen in these. */
export const longTexts: readonly {
  readonly what: string
  readonly letters: number
  readonly make: (letters: number) => string
}[] = [
  ['one unbroken word', 'a'],
  ['a-a-a-…', 'a-'],
  ['one paragraph without an end', 'The mayor said the wall was hollow and, '],
  ['one paragraph of sentences', 'Ruth Adeyemi said that the wall was hollow. '],
  ['unclosed curly marks', '“We '],
  ['unclosed straight marks', '"We '],
  ['unclosed single marks', ', ‘We '],
  ['cues alone', 'said '],
  ['names alone', 'Anna Smith '],
  ['commas alone', ', '],
  ['quotations in one sentence', '"No," he said, '],
]
  .map(([what = '', piece = '']) => ({ what, letters: 1_000_000, make: repeat(piece) }))
  .concat({
    what: 'paragraphs of quotations',
    letters: 5_000_000,
    make: repeat('“We will wait,” Ruth Adeyemi said. “It is hollow.”\n\n'),
  })

function repeat(piece: string): (letters: number) => string {
  return (letters) => piece.repeat(Math.ceil(letters / piece.length))
}

/** What must hold whatever the text says: exact spans, in order, none over another, one speaker for a group. */
export function faultsOf(source: string, found: readonly FoundQuotation[]): readonly string[] {
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
