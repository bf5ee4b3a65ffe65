import type { KnownSpeaker } from './found.ts'
import { type Cast, buildCast } from './people/cast.ts'
import { type ReadParagraph, readParagraph } from './read-paragraph.ts'
import { splitParagraphs } from './reading/paragraphs.ts'
import { type Attributed, attribute, nobodySoFar } from './speech/attribution.ts'

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
  const cast = buildCast(paragraphs, known)
  let soFar = nobodySoFar
  const parts = paragraphs.map((paragraph, index): StoryPart => {
    const place = cast.paragraphs[index]
    if (place === undefined) return { ...paragraph, attributed: [] }
    const step = attribute(place, cast, paragraph.statements, soFar)
    soFar = step.soFar
    return { ...paragraph, attributed: step.attributed }
  })
  return { paragraphs: parts, cast }
}
