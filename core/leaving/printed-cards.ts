import { listQuotes } from '#core/story/list-quotes'
import type { PublicPlace } from '#core/story/public-places'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'

/** A stretch of what is printed of a speaker's card, and whose card it is. */
export type PrintedCard = PublicPlace & { readonly speaker: string }

/** Ids of the speakers whose name, or agreed description, an export may print. */
export function printedIds(story: Story): ReadonlySet<string> {
  return new Set(
    listQuotes(story).flatMap(({ speakerId, record }) =>
      speakerId === undefined || record.record === 'off' || record.record === 'deep' ? [] : [speakerId],
    ),
  )
}

/**
 * What an export may print of the cards of those who are quoted in `leaving`: of a named speaker the name, the title and
 * the organisation, of an unnamed source the agreed description. Not every format prints all of it; all of it is judged, so
 * that the answer is the same in each.
 */
export function printedCards(leaving: Story, speakers: readonly Speaker[]): readonly PrintedCard[] {
  const printed = printedIds(leaving)
  return speakers
    .filter(({ id }) => printed.has(id))
    .flatMap(({ id, name, title, organisation, unnamed }) => {
      const card =
        unnamed === undefined
          ? [
              { where: 'the name of a speaker', text: name },
              { where: `${name}’s title`, text: title },
              { where: `${name}’s organisation`, text: organisation },
            ]
          : [{ where: `${name}’s agreed description`, text: unnamed.description }]
      return card
        .filter(({ text }) => text.trim() !== '')
        .map((place) => ({ ...place, isAddress: false, speaker: id }))
    })
}
