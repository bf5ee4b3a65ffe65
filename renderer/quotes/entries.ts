import type { FoundName } from '#core/quotes/found'
import type { Suggestion } from '#core/quotes/suggestions'
import type { ListedQuote } from '#core/story/list-quotes'
import type { Speaker } from '#core/story/speaker'
import type { BlockPlace } from '#core/story/story-text'

/** One row of the quotes pane: a tied quote or a guess, where it starts in the story's text, and whose it is. */
export type QuoteEntry = {
  readonly key: string
  readonly start: number
  readonly words: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly who: Who
} & (
  | { readonly type: 'tied'; readonly quote: ListedQuote }
  | { readonly type: 'guess'; readonly suggestion: Suggestion }
)

/** Whose words: a speaker of the library, a name the finder read, or nobody yet. */
export type Who =
  | { readonly type: 'speaker'; readonly key: string; readonly speaker: Speaker }
  | {
      readonly type: 'name'
      readonly key: string
      readonly name: string
      readonly title: string
      readonly kind: string
    }
  | { readonly type: 'nobody'; readonly key: '' }

/** Quotes and guesses in the order of the story. Runs are shown with an ellipsis between them. */
export function listEntries(
  quotes: readonly ListedQuote[],
  suggestions: readonly Suggestion[],
  speakers: readonly Speaker[],
  places: readonly BlockPlace[],
): readonly QuoteEntry[] {
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const tied = quotes.flatMap((quote): QuoteEntry[] => {
    const run = quote.runs[0]
    const place = run === undefined ? undefined : places[run.block]
    if (run === undefined || place === undefined) return []
    const words = quote.runs.map(({ text }) => text).join(' … ')
    const who = whoIs(people, quote.speakerId)
    return [
      {
        type: 'tied',
        key: quote.id,
        start: place.start + run.start,
        words,
        kind: quote.record.kind,
        who,
        quote,
      },
    ]
  })
  const guesses = suggestions.flatMap((suggestion): QuoteEntry[] => {
    const run = suggestion.runs[0]
    if (run === undefined) return []
    const words = suggestion.runs.map(({ text }) => text).join(' … ')
    const found = suggestion.speaker
    const who: Who = found === null ? { type: 'nobody', key: '' } : whoIsFound(people, found)
    return [
      { type: 'guess', key: suggestion.key, start: run.start, words, kind: suggestion.kind, who, suggestion },
    ]
  })
  return [...tied, ...guesses].toSorted((a, b) => a.start - b.start)
}

/** True when a row of the list shows the same for both. */
export function looksTheSame(one: QuoteEntry, other: QuoteEntry): boolean {
  if (one.key !== other.key || one.words !== other.words || one.kind !== other.kind) return false
  const [who, otherWho] = [one.who, other.who]
  if (who.key !== otherWho.key || who.type !== otherWho.type) return false
  if (who.type === 'speaker' && otherWho.type === 'speaker' && who.speaker !== otherWho.speaker) return false
  if (who.type === 'name' && otherWho.type === 'name' && who.kind !== otherWho.kind) return false
  if (one.type === 'tied' && other.type === 'tied')
    return one.quote.check === other.quote.check && one.quote.record.record === other.quote.record.record
  return (
    one.type === 'guess' && other.type === 'guess' && one.suggestion.certainty === other.suggestion.certainty
  )
}

/** Hues 1 to 8 by first appearance in the story, then again from 1. A hue once given is kept: nobody changes colour. */
export function assignHues(
  entries: readonly QuoteEntry[],
  given: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const hues = new Map(given)
  for (const { who } of entries) {
    if (who.type === 'nobody' || hues.has(who.key)) continue
    // Whoever was a name in a guess keeps its hue as a speaker of the library.
    const before = who.type === 'speaker' ? hues.get(`name:${who.speaker.name}`) : undefined
    hues.set(who.key, before ?? (new Set(hues.values()).size % 8) + 1)
  }
  return hues
}

function whoIs(people: ReadonlyMap<string, Speaker>, id: string | undefined): Who {
  const speaker = id === undefined ? undefined : people.get(id)
  return speaker === undefined ? { type: 'nobody', key: '' } : { type: 'speaker', key: speaker.id, speaker }
}

/** Whom the finder means: a speaker of the library, else the name the story gives. */
export function whoIsFound(people: ReadonlyMap<string, Speaker>, found: FoundName): Who {
  const known = whoIs(people, found.speakerId)
  if (known.type !== 'nobody') return known
  const { canonical, title, kind } = found
  return { type: 'name', key: `name:${canonical}`, name: canonical, title, kind }
}

/** The name a row shows. It is the editor's own list: an unnamed source's real name stands there. */
export function nameOf(who: Who): string {
  switch (who.type) {
    case 'speaker':
      return who.speaker.name
    case 'name':
      return who.name
    case 'nobody':
      return 'Nobody yet'
  }
}
