import { type QuoteCase, type Variation, expectedRuns } from '../cases/quote-case.ts'
import { findQuotations } from '../find-quotations.ts'
import type { Expectation } from './edits.ts'
import { withOtherCues } from './other-cues.ts'
import { allManners, withOtherMarks } from './other-marks.ts'
import { withOtherNames } from './other-names.ts'

/** A case told again: what was changed, and what the finder must now give. */
export type VariedCase = Expectation & { readonly variation: Variation; readonly change: string }

/**
 * A case with its names, its cues and its marks changed by rule, less what it is about and keeps. None of a case that
 * fails as it stands: that its variations fail too says nothing new.
 */
export function variationsOf(quoteCase: QuoteCase): readonly VariedCase[] {
  if (quoteCase.knownFailure !== undefined) return []
  const all = [
    ...[0, 1, 2].flatMap((turn) => [
      {
        variation: 'names' as const,
        change: `other names ${turn + 1}`,
        made: withOtherNames(quoteCase, turn),
      },
      { variation: 'cue' as const, change: `other cues ${turn + 1}`, made: withOtherCues(quoteCase, turn) },
    ]),
    ...allManners.map((manner) => ({
      variation: 'marks' as const,
      change: `${manner} marks`,
      made: withOtherMarks(quoteCase, manner),
    })),
  ] as const
  return all.flatMap(({ variation, change, made }) =>
    made === null || quoteCase.keeps?.includes(variation) === true ? [] : [{ ...made, variation, change }],
  )
}

/** Whether the finder gives exactly the runs that are written down for a text. */
export function isAnswered({ text, quotes }: Expectation): boolean {
  return JSON.stringify(expectedRuns(findQuotations(text))) === JSON.stringify(quotes)
}
