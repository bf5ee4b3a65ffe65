import { randomUUID } from 'node:crypto'
import type { Imported } from '#core/importers/imported'
import { tieImported } from '#core/importers/tie-imported'
import { acceptSuggestions } from '#core/quotes/accept'
import { suggestQuotations } from '#core/quotes/suggestions'
import { findLeftOvers, withoutBlocks } from '#core/story/left-overs'
import { listQuotes } from '#core/story/list-quotes'
import type { PublicPicture } from '#core/story/public-story'
import { type Speaker, printedName } from '#core/story/speaker'
import { countWords, storyText } from '#core/story/story-text'
import { type Story, emptyStory } from '#core/story/story'
import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { picturesIn } from '#services/pictures'

/** A story with its speakers, and what is to be said of how it was made: whole sentences without a file's name. */
export type MadeStory = {
  readonly story: Story
  readonly speakers: readonly Speaker[]
  readonly notes: readonly string[]
  /** Those that came with the file, by the ids that the story gives them. */
  readonly pictures?: ReadonlyMap<string, PublicPicture>
}

/** How sure the finder must be before a quote is tied without anybody looking. */
export const CERTAINTY = 0.6

/** How many letters of a left-over are told. */
const LONGEST_LEFT_OVER = 36

/**
 * A story of what was imported, left-overs dropped, its quotes tied where the file itself says whose they are; null
 * where no words of a story are left.
 */
export function storyOfImport(imported: Imported): MadeStory | null {
  const { headline, standfirst, byline, dateline, language, removed } = imported
  const pictures = Array.from(picturesIn(imported.pictures))
  const ids = new Map(pictures.map(([name, { id }]) => [name, id]))
  const { body, quotes, newSpeakers } = tieImported(imported, [], randomUUID, ids)
  const leftOvers = findLeftOvers(body)
  const kept = withoutBlocks(
    body,
    leftOvers.map((leftOver) => leftOver.block),
  )
  if (countWords(storyText(kept).text) === 0 && headline === '') return null
  const first = leftOvers.map(({ text, why }) => `“${shorten(text, LONGEST_LEFT_OVER)}” (${why})`)
  const empty = emptyStory(randomUUID(), new Date().toISOString())
  const fields = { headline, standfirst, byline, dateline, language: language || empty.language }
  return {
    story: { ...empty, ...fields, body: kept, quotes },
    speakers: newSpeakers,
    pictures: new Map(pictures.map(([, { id, picture }]) => [id, picture])),
    notes: [
      ...(removed.length === 0
        ? []
        : [`removed: ${removed.map(({ what, count }) => `${what} (${count})`).join(', ')}.`]),
      ...(leftOvers.length === 0
        ? []
        : [`${counted(leftOvers.length, 'left-over', 'left-overs', String)} dropped: ${first.join(', ')}.`]),
    ],
  }
}

/** The same story with what the finder is sure of tied to its speakers, and that said. */
export function withGuessesTied(made: MadeStory, certainty: number): MadeStory {
  const { story, speakers, notes } = made
  const all = suggestQuotations(story, speakers)
  if (all.length === 0) return made
  const sure = all.filter((suggestion) => suggestion.speaker !== null && suggestion.certainty >= certainty)
  const accepted = acceptSuggestions(story, speakers, sure, randomUUID)
  const left = all.length - sure.length
  return {
    ...made,
    ...accepted,
    notes: [
      ...notes,
      `${counted(sure.length, 'quote', 'quotes', String)} tied at certainty ${certainty} or more` +
        `${left === 0 ? '' : `, ${left} less sure left untied`}.`,
      ...(sure.length === 0 ? [] : [`speakers: ${speakersLine(accepted)}.`]),
    ],
  }
}

function speakersLine({ story, speakers }: Pick<MadeStory, 'story' | 'speakers'>): string {
  const names = new Map(speakers.map((speaker) => [speaker.id, printedName(speaker)]))
  const counts = new Map<string, number>()
  for (const { speakerId } of listQuotes(story)) {
    const name = speakerId === undefined ? undefined : names.get(speakerId)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Array.from(counts, ([name, count]) => `${name} (${count})`).join(', ')
}
