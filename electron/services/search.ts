import { leavesOf, textBlocks } from '#core/story/body'
import type { Speaker } from '#core/story/speaker'
import { storyText } from '#core/story/story-text'
import type { Story } from '#core/story/story'
import { besideCaptions } from '#core/story/to-come'
import { foldForSearch } from '#core/style/fold'

type Searchable = { readonly text: string; readonly speakerIds: ReadonlySet<string> }

/**
 * Finds stories by their words, blind to capitals, accents and curly marks. The folded texts are read upon the
 * first search and kept current from then on.
 */
export class Search {
  readonly #readAll: () => AsyncIterable<Story>
  readonly #stories = new Map<string, Searchable>()
  #filled: Promise<void> | undefined

  /** `readAll` gives every story once; one that cannot be read is left out. */
  constructor(readAll: () => AsyncIterable<Story>) {
    this.#readAll = readAll
  }

  /** Takes in a story as it now is. Costs nothing before the first search. */
  keep(story: Story): void {
    if (this.#filled !== undefined) this.#stories.set(story.id, searchable(story))
  }

  /**
   * The ids of the stories in which every word of the query stands: in slug, headline, standfirst, byline, text
   * or its speakers' names. A query without words finds all. Newest taken in come last.
   */
  async find(query: string, speakers: readonly Speaker[]): Promise<readonly string[]> {
    this.#filled ??= this.#fill()
    await this.#filled
    const words = foldForSearch(query).split(' ').filter(Boolean)
    const names = new Map(speakers.map((speaker) => [speaker.id, namesOf(speaker)]))
    const found: string[] = []
    for (const [id, { text, speakerIds }] of this.#stories) {
      const stands = (word: string) =>
        text.includes(word) || Array.from(speakerIds).some((speaker) => names.get(speaker)?.includes(word))
      if (words.every(stands)) found.push(id)
    }
    return found
  }

  async #fill(): Promise<void> {
    for await (const story of this.#readAll()) {
      // One that was saved meanwhile is newer.
      if (!this.#stories.has(story.id)) this.#stories.set(story.id, searchable(story))
    }
  }
}

function searchable(story: Story): Searchable {
  const { slug, headline, standfirst, byline, body } = story
  const leaves = textBlocks(body).flatMap((block) => leavesOf(block))
  return {
    text: foldForSearch(
      [slug, headline, standfirst, byline, storyText(body).text, ...besideCaptions(body)].join('\n'),
    ),
    speakerIds: new Set(leaves.flatMap((leaf) => (leaf.speakerId === undefined ? [] : [leaf.speakerId]))),
  }
}

function namesOf(speaker: Speaker): string {
  return foldForSearch([speaker.name, ...speaker.aliases, speaker.unnamed?.description ?? ''].join('\n'))
}
