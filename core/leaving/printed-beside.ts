import { lettersOf } from '#core/style/letters'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import type { NameFind, NameSearch } from './find-names.ts'
import { printedCards } from './printed-cards.ts'

/** Protected names in what formats print of the speakers beside the text, each with how the place is called. */
export type FindBeside = NameFind & { readonly where: string }

/**
 * Looks for protected names and contacts in the words that an export prints of the speakers who are quoted in `leaving`:
 * name, title and organisation, or the agreed description. A surname that is an ordinary word does not count there ("King’s
 * College"), and the whole name of a speaker is their own.
 */
export function namesBeside(
  leaving: Story,
  speakers: readonly Speaker[],
  find: NameSearch,
): readonly FindBeside[] {
  return printedCards(leaving, speakers).flatMap(({ where, text, speaker }) =>
    findIn(text, find)
      // A source's own agreed description was agreed.
      .filter(({ name }) => name.speaker.id !== speaker)
      .map((one) => ({ ...one, where })),
  )
}

function findIn(text: string, find: NameSearch): readonly NameFind[] {
  const { letters } = lettersOf(text)
  const whateverCapitals = new Map(find(text, true).map((one) => [one.start, one.level]))
  return find(text, false).filter(({ name, level, start, words }) => {
    if (lettersOf(words).letters === letters) return false
    if (name.kind === 'full' || name.kind === 'contact' || name.kind === 'note') return true
    return name.kind !== 'given' && name.kind !== 'initials' && whateverCapitals.get(start) === level
  })
}
