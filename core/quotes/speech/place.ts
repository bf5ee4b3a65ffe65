import type { QuoteKind } from '#core/story/quotation'
import type { Names } from '../people/names.ts'
import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import type { CueUse } from './cue-uses.ts'
import type { Frame, Run } from './statement.ts'
import { isNickname } from './stretch-shape.ts'

/** The longest run of tokens before a cue that is read as reported words. */
export const longestBefore = 120

/** The sentence that is read and what its words are looked up in. Token indexes, `to` exclusive. */
export type Place = {
  readonly reading: Reading
  readonly names: Names
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The next cue of the sentence after the one that is read. */
  readonly next: CueUse | undefined
  /** Only words in marks count in headlines and link lines. */
  readonly marksOnly: boolean
}

/** What a cue introduces. `after` is the first token that later cues may use. */
export type Found = { readonly frame: Frame; readonly runs: readonly Run[]; readonly after: number }

/** How far from its cue, in tokens, a marked stretch may stand. */
const reach = 40

/** The next marked stretch after a cue that no other cue stands before. */
export function nextMarked(place: Place, from: number): number | null {
  const { next } = place
  // "the way they were informed “stinks”": a passive without an agent claims no marks.
  const stop = next === undefined || next.subject === null ? place.to : next.from
  const limit = Math.min(place.to, from + reach, stop)
  for (let at = from; at < limit; at++) {
    if (tokenAt(place.reading.tokens, at).kind === 'marked' && !isNickname(place.reading, at)) return at
  }
  return null
}

/** Whether a comma, semicolon or dash stands at a token. */
export function isBreak(place: Place, at: number): boolean {
  const token = tokenAt(place.reading.tokens, at)
  return token.kind === 'punctuation' && [',', '—', '–', '-', '--', ';'].includes(token.text)
}

/** Punctuation and "and" or "but" at the head of a sentence are nobody's words. */
export function isLeadingWord(place: Place, at: number): boolean {
  const token = tokenAt(place.reading.tokens, at)
  return token.kind === 'punctuation' || ['and', 'but', 'so', 'yet', 'or'].includes(token.lower)
}

/** The run over tokens `from`..`to`; its type tells how many of its words stand in marks: all, some or none. */
export function runOf(place: Place, from: number, to: number): Run {
  const { tokens } = place.reading
  let marked = false
  let words = false
  for (let at = from; at < to; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked') marked = true
    else if (token.kind === 'word') words = true
  }
  const type: QuoteKind = marked ? (words ? 'mixed' : 'direct') : 'indirect'
  return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to - 1).end, type }
}
