import { type BlockChange, changeBlocks, textChangeOf } from './block-change.ts'
import type { KnownSpeaker } from './found.ts'
import { type StoryReading, quotationsOf, readChange, readSpeakers, readStory } from './read-story.ts'
import { type SuggestionsChange, suggestionsChangeOf } from './suggestions-change.ts'
import { type Suggestion, suggestionsOf } from './suggestions.ts'

/** A story whose changes are followed: the words of its blocks, what has been read of them, what is proposed. */
export type Followed = {
  readonly texts: readonly string[]
  readonly reading: StoryReading
  readonly suggestions: readonly Suggestion[]
}

/** Before there is a story. */
export function followNothing(): Followed {
  return { texts: [], reading: readStory(''), suggestions: [] }
}

/**
 * Reads a change of the blocks, and the library's speakers when they are given because they have changed. Returns the
 * new state and what has become of the suggestions, tied and refused ones among them.
 */
export function followChange(
  followed: Followed,
  blocks: BlockChange,
  known: readonly KnownSpeaker[] | null,
): { readonly followed: Followed; readonly change: SuggestionsChange } {
  const texts = changeBlocks(followed.texts, blocks)
  const met = known === null ? followed.reading : readSpeakers(followed.reading, known)
  const reading = readChange(met, textChangeOf(followed.texts, blocks))
  let offset = 0
  const placed = texts.map((text) => {
    const start = offset
    offset += text.length + 2
    return { text, start }
  })
  const suggestions = suggestionsOf(quotationsOf(reading), placed, followed.suggestions)
  return {
    followed: { texts, reading, suggestions },
    change: suggestionsChangeOf(followed.suggestions, suggestions),
  }
}
