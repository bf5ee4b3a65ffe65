import type { QuoteRecord } from '#core/story/quotation'
import type { Speaker } from '#core/story/speaker'
import { storyText } from '#core/story/story-text'
import type { Story } from '#core/story/story'
import { type Leaf, leavesOf } from '#core/story/body'
import { foldTypography } from '#core/style/fold'
import { findQuotations } from './find-quotations.ts'
import { type FoundQuotation, type FoundSpeaker, type KnownSpeaker, overlaps } from './found.ts'

/** One utterance the finder proposes: its runs in reading order, one speaker, one certainty. */
export type Suggestion = {
  /** Stable while the words stand: folded words and how often they came before. */
  readonly key: string
  readonly runs: readonly FoundQuotation[]
  /** For each run, the block it stands in: its words and where they start in the story's text. */
  readonly blocks: readonly { readonly text: string; readonly start: number }[]
  /** Runs joined by a space. */
  readonly words: string
  readonly kind: QuoteRecord['kind']
  readonly speaker: FoundSpeaker | null
  readonly certainty: number
}

/** What the finder needs of a speaker. An unnamed source's name is known to it too: it never leaves. */
export function knownSpeakers(speakers: readonly Speaker[]): readonly KnownSpeaker[] {
  return speakers.map(({ id, name, aliases, title, organisation, pronouns }) => {
    return { id, name, aliases, title, organisation, pronouns }
  })
}

/**
 * The quotations of a story that nobody has tied or refused yet, in reading order. Offsets are those of
 * `storyText(story.body).text`. A found quotation that touches a tied one is taken as settled.
 */
export function suggestQuotations(
  story: Pick<Story, 'body' | 'refusals'>,
  speakers: readonly Speaker[],
): readonly Suggestion[] {
  const { text, places } = storyText(story.body)
  const tied = places.flatMap(({ block, start }) => tiedSpans(leavesOf(block), start))
  const groups = groupRuns(findQuotations(text, knownSpeakers(speakers)))
  const seen = new Map<string, number>()
  return groups.flatMap((runs): readonly Suggestion[] => {
    const first = runs[0]
    if (first === undefined) return []
    const words = runs.map((run) => run.text).join(' ')
    const folded = foldTypography(words)
    const count = seen.get(folded) ?? 0
    seen.set(folded, count + 1)
    if (runs.some((run) => tied.some((span) => overlaps(run, span)))) return []
    const refusals = story.refusals.filter((refusal) => refusal.words === folded)
    if (refusals.some((refusal) => refusal.speaker === undefined)) return []
    const refused = refusals.some((refusal) => refusal.speaker === first.speaker?.canonical)
    return [
      {
        key: `${folded}#${count}`,
        runs,
        blocks: runs.flatMap((run) => {
          const place = places.find(({ start, end }) => start <= run.start && run.end <= end)
          return place === undefined ? [] : [{ text: text.slice(place.start, place.end), start: place.start }]
        }),
        words,
        kind: first.type,
        speaker: refused ? null : first.speaker,
        certainty: refused ? 0 : Math.min(...runs.map((run) => run.certainty)),
      },
    ]
  })
}

function groupRuns(found: readonly FoundQuotation[]): readonly (readonly FoundQuotation[])[] {
  const groups = new Map<number, FoundQuotation[]>()
  for (const run of found) {
    const runs = groups.get(run.group)
    if (runs === undefined) groups.set(run.group, [run])
    else runs.push(run)
  }
  return Array.from(groups.values())
}

function tiedSpans(leaves: readonly Leaf[], start: number): readonly { start: number; end: number }[] {
  let offset = start
  return leaves.flatMap((leaf) => {
    const span = { start: offset, end: offset + leaf.text.length }
    offset = span.end
    return leaf.quoteId === undefined ? [] : [span]
  })
}
