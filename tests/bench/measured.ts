import type { QuoteKind } from '#core/story/quotation'

/** Who said a run. `start` is -1 where nobody is named near; `canonical` is the fullest name, where it is known. */
export type SpeakerMark = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly canonical?: string
}

/** One run with its speaker, as annotated or as found: UTF-16 offsets, `end` exclusive. */
export type QuoteMark = {
  readonly start: number
  readonly end: number
  readonly type: QuoteKind
  readonly speaker: SpeakerMark | null
  readonly cue?: { readonly text: string } | null
  /** How sure the finder is; only of what was found. */
  readonly certainty?: number
  /** Runs with the same number are one utterance; only of what was found. */
  readonly group?: number
}

/** A story whose right answer is known. */
export type KnownStory = {
  readonly id: string
  readonly text: string
  /** `speech: false` is thought or finding rather than something said: it neither helps nor hurts. */
  readonly quotes: readonly (QuoteMark & { readonly speech?: boolean })[]
  /** Stretches that nobody annotated: what is found there neither helps nor hurts. */
  readonly ignore?: readonly (readonly [number, number])[]
}

/** The kinds, and all of them together. */
export const groups = ['direct', 'mixed', 'indirect', 'all'] as const
export type Group = (typeof groups)[number]
