import { speakerFor } from '#core/quotes/accept'
import type { Suggestion } from '#core/quotes/suggestions'
import type { Speaker } from '#core/story/speaker'
import { foldForSearch } from '#core/style/fold'
import type { QuoteEntry } from './entries.ts'

/** The people a picker offers: this story's first, in order of appearance, then the library's by name. */
export function peopleFor(
  query: string,
  speakers: readonly Speaker[],
  entries: readonly QuoteEntry[],
): { inStory: readonly Speaker[]; inLibrary: readonly Speaker[] } {
  const counts = countQuotes(entries)
  const fits = (speaker: Speaker) =>
    matches(query, [speaker.name, ...speaker.aliases, speaker.title, speaker.organisation])
  const inStory = Array.from(counts.keys()).flatMap((id) =>
    speakers.filter((speaker) => speaker.id === id && fits(speaker)),
  )
  const inLibrary = speakers
    .filter((speaker) => !counts.has(speaker.id) && fits(speaker))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return { inStory, inLibrary }
}

/** Whom the finder proposes for some words, and how sure it is. */
export type Guessed = { readonly speaker: Speaker; readonly certainty: number }

/**
 * Whom the finder read in the story: `guess` for the words of `asked`, of the library or new; `named` all others who
 * are not in the library yet, in reading order. New ones are made with ids of `newId`, and kept by nobody.
 */
export function namedInText(
  asked: Suggestion | undefined,
  suggestions: readonly Suggestion[],
  speakers: readonly Speaker[],
  newId: () => string,
): { readonly guess: Guessed | null; readonly named: readonly Speaker[] } {
  const proposed = speakerFor(asked?.speaker ?? null, speakers, newId)
  const known = proposed === null ? [...speakers] : [...speakers, proposed]
  const named: Speaker[] = []
  for (const { speaker, runs } of suggestions) {
    for (const found of [speaker, ...runs.flatMap(({ others }) => others)]) {
      const person = speakerFor(found, [...known, ...named], newId)
      if (person !== null && !known.includes(person) && !named.includes(person)) named.push(person)
    }
  }
  return {
    guess: proposed === null ? null : { speaker: proposed, certainty: asked?.certainty ?? 0 },
    named,
  }
}

/** Quotes of each speaker in this story, tied or guessed, in order of first appearance. */
export function countQuotes(entries: readonly QuoteEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { who } of entries) {
    if (who.type === 'speaker') counts.set(who.speaker.id, (counts.get(who.speaker.id) ?? 0) + 1)
  }
  return counts
}

/** True when each word typed begins a word of one of the texts; blind to case, accents and curly marks. */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = wordsOf(texts.join(' '))
  return wordsOf(query).every((part) => words.some((word) => word.startsWith(part)))
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
