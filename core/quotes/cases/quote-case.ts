import type { QuoteKind } from '#core/story/quotation'
import type { FoundQuotation } from '../found.ts'

/** One run that the finder must give, in an editor's terms. */
export type ExpectedRun = {
  /** The run as it stands in the text, marks included. */
  readonly words: string
  readonly type: QuoteKind
  /** The fullest name the text gives the speaker; null when nobody can be named. */
  readonly by: string | null
  /** The mention near the words; null when the name comes from the turn before. */
  readonly as: string | null
  readonly cue: string | null
  /** Runs of one utterance share a number, counted from 0. */
  readonly group: number
}

/** A single situation: a text, every quotation in it, and why it is hard. */
export type QuoteCase = {
  readonly why: string
  readonly text: string
  readonly quotes: readonly ExpectedRun[]
}

/** What was found, in the terms of a case. */
export function expectedRuns(found: readonly FoundQuotation[]): readonly ExpectedRun[] {
  return found.map(({ text, type, speaker, cue, group }) => ({
    words: text,
    type,
    by: speaker?.canonical ?? null,
    as: speaker === null || speaker.start < 0 ? null : speaker.text,
    cue: cue?.text ?? null,
    group,
  }))
}
