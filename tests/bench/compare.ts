import type { KnownStory, QuoteMark } from './measured.ts'

/** How much of both stretches together must be shared for a quotation to count as found. */
export const leastShared = 0.8

/** Below this a guess has nothing to do with an annotated run. */
const related = 0.3

const edges = String.raw`\s"'‘’“”«»„.,;:!?…–—()[\]\x60\-`
const core = new RegExp(`[^${edges}](?:.*[^${edges}])?`, 's')

type Ends = { readonly start: number; readonly end: number }

/** What was found of a story beside what is right: pairs, what is missing, what is too much. */
export type Comparison = {
  /** The story that all offsets refer to. */
  readonly text: string
  /** All that was found, before it was cut at line breaks. */
  readonly answer: readonly QuoteMark[]
  readonly known: readonly QuoteMark[]
  readonly found: readonly QuoteMark[]
  readonly pairs: readonly { readonly known: QuoteMark; readonly found: QuoteMark }[]
}

/**
 * Holds what was found against what is known. Both are cut at line breaks and trimmed of marks and punctuation at
 * their ends first, so that neither a comma nor a paragraph decides; then each run is paired once with the one that
 * it shares most with, at `leastShared` or more of their common extent.
 */
export function compareStory(story: KnownStory, found: readonly QuoteMark[]): Comparison {
  const isSpeech = ({ speech }: { readonly speech?: boolean }): boolean => speech !== false
  const known = story.quotes.filter(isSpeech).flatMap((quote) => trimmedLines(quote, story.text))
  const spared: readonly Ends[] = [
    ...story.quotes.filter((quote) => !isSpeech(quote)).flatMap((quote) => trimmedLines(quote, story.text)),
    ...(story.ignore ?? []).map(([start, end]) => ({ start, end })),
  ]
  const counted = found
    .flatMap((quote) => trimmedLines(quote, story.text))
    .filter(
      (guess) =>
        known.some((one) => overlapOf(one, guess) >= related) ||
        !spared.some((one) => sharedLength(one, guess) * 2 >= guess.end - guess.start),
    )
  const possible = known
    .flatMap((one, k) =>
      counted.map((guess, f) => ({ k, f, known: one, found: guess, overlap: overlapOf(one, guess) })),
    )
    .filter(({ overlap }) => overlap >= leastShared)
    .sort((a, b) => b.overlap - a.overlap || a.k - b.k || a.f - b.f)
  const pairs: { readonly known: QuoteMark; readonly found: QuoteMark }[] = []
  const taken = new Set<QuoteMark>()
  for (const pair of possible) {
    if (taken.has(pair.known) || taken.has(pair.found)) continue
    taken.add(pair.known).add(pair.found)
    pairs.push({ known: pair.known, found: pair.found })
  }
  return { text: story.text, answer: found, known, found: counted, pairs }
}

/** How many letters two stretches share. */
export function sharedLength(a: Ends, b: Ends): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** The share of their common extent in which two stretches agree: 0 apart, 1 the same. */
function overlapOf(a: Ends, b: Ends): number {
  const both = sharedLength(a, b)
  return both === 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both)
}

function trimmedLines(quote: QuoteMark, text: string): readonly QuoteMark[] {
  let at = quote.start
  return text
    .slice(quote.start, quote.end)
    .split('\n')
    .flatMap((line) => {
      const words = core.exec(line)
      const start = at + (words?.index ?? 0)
      at += line.length + 1
      return words === null ? [] : [{ ...quote, start, end: start + words[0].length }]
    })
}
