import { type FoundQuotation, type KnownSpeaker, placeQuotation } from './found.ts'
import { type Cast, buildCast } from './people/cast.ts'
import { FigurePool } from './people/figure-pool.ts'
import { Memory } from './people/memory.ts'
import { type ReadParagraph, readParagraph } from './read-paragraph.ts'
import { splitParagraphs } from './reading/paragraphs.ts'
import { type Attributed, attribute, nobodySoFar } from './speech/attribution.ts'
import { presentStatement } from './speech/present.ts'

/** A paragraph of a story that has been read, the UTF-16 offset where it begins, and who speaks in it. */
export type StoryPart = ReadParagraph & { readonly start: number; readonly attributed: readonly Attributed[] }

/** A story that has been read: its paragraphs in order and the people in them. */
export type StoryReading = { readonly paragraphs: readonly StoryPart[]; readonly cast: Cast }

/**
 * Reads a story. First every paragraph is read by itself, then the names are linked over the whole story, then the
 * paragraphs are gone through in order to say who speaks.
 */
export function readStory(text: string, known: readonly KnownSpeaker[] = []): StoryReading {
  const places = splitParagraphs(text)
  const paragraphs: (ReadParagraph & { readonly start: number })[] = []
  for (const [index, { start, end }] of places.entries()) {
    const isFirst = index === 0 && places.length > 1
    const carriesOn = paragraphs.at(-1)?.leavesOpen ?? false
    paragraphs.push({ ...readParagraph(text.slice(start, end), { isFirst, carriesOn }), start })
  }
  const cast = buildCast(paragraphs, known, new FigurePool())
  const memory = new Memory(cast.holders)
  let soFar = nobodySoFar
  const parts = paragraphs.map((paragraph, index): StoryPart => {
    const place = cast.paragraphs[index]
    if (place === undefined) return { ...paragraph, attributed: [] }
    const step = attribute(place, cast, memory, paragraph.statements, soFar)
    soFar = step.soFar
    return { ...paragraph, attributed: step.attributed }
  })
  return { paragraphs: parts, cast }
}

/** The quotations of a story that has been read, in reading order; offsets in UTF-16 units, marks included. */
export function quotationsOf({ paragraphs }: StoryReading): readonly FoundQuotation[] {
  const found: FoundQuotation[] = []
  let group = -1
  for (const { reading, start, attributed } of paragraphs) {
    for (const statement of attributed) {
      if (!statement.goesOn) group += 1
      for (const run of presentStatement(reading, statement)) found.push(placeQuotation(run, start, group))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
