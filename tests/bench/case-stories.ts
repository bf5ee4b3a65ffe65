import type { ExpectedRun, QuoteCase } from '#core/quotes/cases/quote-case'
import { overlaps } from '#core/quotes/found'
import type { KnownStory, QuoteMark, SpeakerMark } from './measured.ts'

const files = import.meta.glob<QuoteCase>(
  ['../../core/quotes/cases/*.ts', '!../../core/quotes/cases/quote-case.ts'],
  { eager: true, import: 'default' },
)

/** Every case of the finder: its name as a phrase, and its text with what must be found. */
export const cases: readonly { readonly name: string; readonly quoteCase: QuoteCase }[] = Object.entries(
  files,
).map(([file, quoteCase]) => ({
  name: (file.split('/').at(-1) ?? file).replace('.ts', '').replaceAll('-', ' '),
  quoteCase,
}))

/**
 * A case as a story with offsets. A case writes down the words of a run and of a mention, not where they stand:
 * runs are looked for one after the other, a mention is the one nearest its run and outside all runs.
 */
export function caseStory(name: string, { text, quotes }: QuoteCase): KnownStory {
  let from = 0
  const spans = quotes.map(({ words }) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`the case "${name}" does not hold: ${words}`)
    from = start + words.length
    return { start, end: from }
  })
  return {
    id: name,
    text,
    quotes: quotes.map((quote, index): QuoteMark => {
      const span = spans[index] ?? { start: 0, end: 0 }
      return { ...span, type: quote.type, speaker: speakerOf(text, quote, span, spans) }
    }),
  }
}

type Ends = { readonly start: number; readonly end: number }

function speakerOf(
  text: string,
  { by, as }: ExpectedRun,
  run: Ends,
  runs: readonly Ends[],
): SpeakerMark | null {
  if (by === null) return null
  if (as === null) return { text: '', start: -1, end: -1, canonical: by }
  let nearest: Ends | null = null
  for (let start = text.indexOf(as); start >= 0; start = text.indexOf(as, start + 1)) {
    const mention = { start, end: start + as.length }
    if (runs.some((one) => overlaps(one, mention)) || !standsAlone(text, mention)) continue
    if (nearest === null || gap(mention, run) < gap(nearest, run)) nearest = mention
  }
  return { text: as, ...(nearest ?? { start: -1, end: -1 }), canonical: by }
}

function standsAlone(text: string, { start, end }: Ends): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))
}

function gap(a: Ends, b: Ends): number {
  return Math.max(a.start - b.end, b.start - a.end)
}
