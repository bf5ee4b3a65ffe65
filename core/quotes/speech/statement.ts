import type { QuoteKind } from '#core/story/quotation'
import type { Phrase } from '../people/phrases.ts'
import type { Span } from '../found.ts'

/** One continuous run of somebody's words: UTF-16 offsets. */
export type Run = { readonly start: number; readonly end: number; readonly type: QuoteKind }

/** How speaker and words can stand to each other. */
export const frames = [
  'speaker and cue before',
  'speaker and cue after',
  'speaker and cue inside',
  'according to',
  'colon',
  'signed',
  'goes on',
  'floating',
] as const
export type Frame = (typeof frames)[number]

/** A statement found in the text, its speaker not yet resolved: who is near it, and its runs in order. */
export type Statement = {
  readonly frame: Frame
  readonly runs: readonly Run[]
  readonly cue: Span | null
  /** The lemma of the cue, '' without one. */
  readonly lemma: string
  /** Who the cue is about, as written; null where nobody is named near. */
  readonly subject: Phrase | null
  readonly shared: boolean
  /** The sentence it stands in, counted in its paragraph. */
  readonly sentence: number
  /** Negated, hypothetical or passive: kept only because of its marks. */
  readonly doubtful: boolean
}
