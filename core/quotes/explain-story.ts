import type { FoundQuotation, KnownSpeaker, Span } from './found.ts'
import type { Figure } from './people/figure.ts'
import { tokenAt } from './reading/token.ts'
import { type StoryPart, quotationsOf, readStory } from './read-story.ts'
import type { Attributed } from './speech/attribution.ts'
import { type Certainty, certaintyOf } from './speech/certainty.ts'
import { speechWeights } from './speech/certainty-weights.ts'
import { say } from './speech/present.ts'
import { reasons } from './speech/weights.ts'

/** A place where the story means somebody, and whom: UTF-16 offsets. */
export type LinkedMention = Span & { readonly who: Figure }

/** Somebody who could have said it: the sum of the reasons, their share among all candidates, the reasons. */
export type ExplainedCandidate = {
  readonly who: Figure
  readonly weight: number
  readonly share: number
  readonly because: readonly { readonly weight: number; readonly says: string }[]
}

/** One statement as it was found, and how it came about. */
export type ExplainedStatement = {
  readonly runs: readonly FoundQuotation[]
  readonly certainty: Certainty
  /** What makes it likely or not that just these words were said, as log-odds that add up. */
  readonly signals: readonly { readonly signal: string; readonly weight: number }[]
  readonly candidates: readonly ExplainedCandidate[]
}

/** All that the finder saw in a story, in reading order. */
export type Explanation = {
  readonly mentions: readonly LinkedMention[]
  readonly statements: readonly ExplainedStatement[]
}

/**
 * Finds the quotations of a text, as `findQuotations` does, and gives the way to them too: who is meant where, and
 * everybody who could have spoken, with the reasons.
 */
export function explainStory(text: string, known: readonly KnownSpeaker[] = []): Explanation {
  const reading = readStory(text, known)
  const found = new Map(quotationsOf(reading).map((quotation) => [quotation.start, quotation]))
  return {
    mentions: reading.parts.flatMap(mentionsOf),
    statements: reading.parts.flatMap((part) =>
      part.told.attributed.map((attributed) => explainStatement(part, attributed, found)),
    ),
  }
}

function explainStatement(
  { read, start }: StoryPart,
  attributed: Attributed,
  found: ReadonlyMap<number, FoundQuotation>,
): ExplainedStatement {
  const { statement, candidates, mention } = attributed
  const certainty = certaintyOf(read.reading, attributed)
  return {
    runs: statement.runs.flatMap((run) => found.get(start + run.start) ?? []),
    certainty,
    signals: (['always', ...certainty.signals] as const).map((signal) => ({
      signal,
      weight: speechWeights[signal],
    })),
    candidates: candidates.map((candidate, index) => ({
      who: candidate.figure,
      weight: candidate.weight,
      share: certainty.shares[index] ?? 0,
      because: candidate.because.map((reason) => ({
        weight: reasons[reason].weight,
        says: say(reason, candidate, mention),
      })),
    })),
  }
}

/** The names of a paragraph, and the words that stand for a speaker without being one. */
function mentionsOf({ read, told, start }: StoryPart): readonly LinkedMention[] {
  const { reading, names } = read
  const place = (from: number, to: number, who: Figure): LinkedMention => ({
    start: start + from,
    end: start + to,
    text: reading.text.slice(from, to),
    who,
  })
  const spoken = told.attributed.flatMap(({ mention, candidates }) => {
    const who = candidates[0]?.figure
    return mention === null || who === undefined ? [] : [place(mention.start, mention.end, who)]
  })
  const named = names.mentions.flatMap(({ from, to }, index) => {
    const who = told.people.figures[index]
    const [first, last] = [tokenAt(reading.tokens, from), tokenAt(reading.tokens, to - 1)]
    return who === undefined ? [] : [place(first.start, last.end, who)]
  })
  const mentions: LinkedMention[] = []
  for (const mention of [...spoken, ...named].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention)
  return mentions
}
