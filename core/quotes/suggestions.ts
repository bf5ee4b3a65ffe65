import type { QuoteRecord } from '#core/story/quotation'
import type { Speaker } from '#core/story/speaker'
import { storyText } from '#core/story/story-text'
import type { Story } from '#core/story/story'
import { type Leaf, leavesOf } from '#core/story/body'
import { foldTypography } from '#core/style/fold'
import { findQuotations } from './find-quotations.ts'
import { type FoundQuotation, type FoundSpeaker, type KnownSpeaker, overlapsAny } from './found.ts'

/** One utterance the finder proposes: its runs in reading order, one speaker, one certainty. */
export type Suggestion = {
  /** Stable while the words stand: folded words and how often they came before. */
  readonly key: string
  readonly runs: readonly FoundQuotation[]
  /** For each run, the block it stands in: its words and where they start in the story's text. */
  readonly blocks: readonly BlockText[]
  /** Runs joined by a space; folded, one spelling for words that differ by typography alone. */
  readonly words: string
  readonly folded: string
  readonly kind: QuoteRecord['kind']
  readonly speaker: FoundSpeaker | null
  readonly certainty: number
}

/** The words of a block and where they start in the story's text, in UTF-16 units. */
export type BlockText = { readonly text: string; readonly start: number }

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
  const blocks = places.map(({ start, end }) => ({ text: text.slice(start, end), start }))
  const all = suggestionsOf(findQuotations(text, knownSpeakers(speakers)), blocks)
  return unsettled(all, tied, story.refusals)
}

/**
 * Every utterance of a text as a suggestion, tied and refused ones too. `blocks` are those of the text, in order;
 * `earlier` the suggestions of an earlier state, whose folded words are used again.
 */
export function suggestionsOf(
  found: readonly FoundQuotation[],
  blocks: readonly BlockText[],
  earlier: readonly Suggestion[] = [],
): readonly Suggestion[] {
  const known = new Map(earlier.map(({ words, folded }) => [words, folded]))
  const seen = new Map<string, number>()
  return groupRuns(found).flatMap((runs): readonly Suggestion[] => {
    const first = runs[0]
    if (first === undefined) return []
    const words = runs.map((run) => run.text).join(' ')
    const folded = known.get(words) ?? foldTypography(words)
    const count = seen.get(folded) ?? 0
    seen.set(folded, count + 1)
    return [
      {
        key: `${folded}#${count}`,
        runs,
        blocks: runs.flatMap((run) => blockAround(blocks, run.start, run.end)),
        words,
        folded,
        kind: first.type,
        speaker: first.speaker,
        certainty: Math.min(...runs.map((run) => run.certainty)),
      },
    ]
  })
}

/**
 * The suggestions without those that touch tied words, given in order, and without refused words. Where only the
 * speaker was refused, the words stay and nobody is proposed; who else was refused is not among the others.
 */
export function unsettled(
  suggestions: readonly Suggestion[],
  tied: readonly { readonly start: number; readonly end: number }[],
  refusals: Story['refusals'],
): readonly Suggestion[] {
  return suggestions.flatMap((suggestion): readonly Suggestion[] => {
    if (suggestion.runs.some((run) => overlapsAny(run, tied))) return []
    const own = refusals.filter(({ words }) => words === suggestion.folded)
    if (own.some(({ speaker }) => speaker === undefined)) return []
    if (own.length === 0) return [suggestion]
    const isRefused = (canonical: string) => own.some(({ speaker }) => speaker === canonical)
    const runs = suggestion.runs.map((run) => ({
      ...run,
      others: run.others.filter(({ canonical }) => !isRefused(canonical)),
    }))
    const { speaker } = suggestion
    const stays = speaker !== null && !isRefused(speaker.canonical)
    return [{ ...suggestion, runs, ...(stays ? {} : { speaker: null, certainty: 0 }) }]
  })
}

/** The block that holds a stretch of the text whole, in a list; empty where none does. */
function blockAround(blocks: readonly BlockText[], start: number, end: number): readonly BlockText[] {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  return block !== undefined && end <= block.start + block.text.length ? [block] : []
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
