import type { QuoteKind } from '#core/story/quotation'
import type { FoundQuotation } from '../found.ts'

/** The kinds of statement, and of what is none, that the finder must tell apart: each has cases of its own. */
export const caseKinds = [
  'cue before',
  'cue after',
  'cue inside',
  'inverted cue',
  'colon',
  'several paragraphs',
  'goes on after the cue',
  'second sentence',
  'mixed',
  'indirect with that',
  'indirect without that',
  'according to',
  'pronouns',
  'title then surname',
  'description',
  'group',
  'document',
  'quote in a quote',
  'single marks',
  'british single first',
  'broken marks',
  'inches and apostrophes',
  'scare quotes',
  'titles of works',
  'nicknames',
  'thought',
  'intention',
  'two speakers',
  'shared name',
  'she in reach of two',
  'dashes',
  'guillemets',
  'low and high marks',
] as const

export type CaseKind = (typeof caseKinds)[number]

/** What a case can be run again with: other names, another verb of saying, another manner of marks. */
export type Variation = 'names' | 'cue' | 'marks'

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
  /** With hyphens for spaces the folder the case stands in. */
  readonly kind: CaseKind
  readonly why: string
  /** Why the finder does not answer this yet. It may stand here only as long as that is so. */
  readonly knownFailure?: string
  /** What the case is about and which is therefore never changed. */
  readonly keeps?: readonly Variation[]
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
