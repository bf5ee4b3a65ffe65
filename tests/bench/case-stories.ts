import type { ExpectedRun, QuoteCase } from '#core/quotes/cases/quote-case'
import { type Place, placeBeside, placesOfRuns } from '#core/quotes/variations/places'
import type { KnownStory, QuoteMark, SpeakerMark } from './measured.ts'

const files = import.meta.glob<QuoteCase>(
  ['../../core/quotes/cases/**/*.ts', '!../../core/quotes/cases/quote-case.ts'],
  { eager: true, import: 'default' },
)

/** Every case of the finder: its name as a phrase, and its text with what must be found. */
export const cases: readonly { readonly name: string; readonly quoteCase: QuoteCase }[] = Object.entries(
  files,
).map(([file, quoteCase]) => ({
  name: (file.split('/').at(-1) ?? file).replace('.ts', '').replaceAll('-', ' '),
  quoteCase,
}))

/** A case as a story with offsets, which a case itself does not write down. */
export function caseStory(name: string, { text, quotes }: QuoteCase): KnownStory {
  const places = placesOfRuns(text, quotes)
  return {
    id: name,
    text,
    quotes: quotes.map((quote, index): QuoteMark => {
      const place = places[index] ?? { start: 0, end: 0 }
      return { ...place, type: quote.type, speaker: speakerOf(text, quote, place, places) }
    }),
  }
}

function speakerOf(
  text: string,
  { by, as }: ExpectedRun,
  run: Place,
  runs: readonly Place[],
): SpeakerMark | null {
  if (by === null) return null
  if (as === null) return { text: '', start: -1, end: -1, canonical: by }
  return { text: as, ...(placeBeside(text, as, run, runs) ?? { start: -1, end: -1 }), canonical: by }
}
