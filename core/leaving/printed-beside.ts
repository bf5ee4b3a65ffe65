import { lettersOf } from '#core/style/letters'
import { listQuotes } from '#core/story/list-quotes'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import type { NameFind, NameSearch } from './find-names.ts'

/** Protected names in what formats print of the speakers beside the text, each with how the place is called. */
export type FindBeside = NameFind & { readonly where: string }

/**
 * Looks for protected names and contacts in the words that an export prints of the speakers who are quoted in `leaving`:
 * name, title and organisation, or the agreed description. A surname that is an ordinary word is nobody's there ("King’s
 * College"), and the whole name of a speaker is their own.
 */
export function namesBeside(
  leaving: Story,
  speakers: readonly Speaker[],
  find: NameSearch,
): readonly FindBeside[] {
  const printed = new Set(
    listQuotes(leaving).flatMap(({ speakerId, record }) =>
      speakerId === undefined || record.record === 'off' || record.record === 'deep' ? [] : [speakerId],
    ),
  )
  return speakers
    .filter(({ id }) => printed.has(id))
    .flatMap((speaker) =>
      wordsOf(speaker).flatMap(([where, text]) =>
        text === '' ? [] : findIn(text, find).map((one) => ({ ...one, where })),
      ),
    )
}

function wordsOf({ name, title, organisation, unnamed }: Speaker): readonly (readonly [string, string])[] {
  if (unnamed !== undefined) return [['the agreed description of a source', unnamed.description]]
  return [
    ['the name of a speaker', name],
    [`the title of ${name}`, title],
    [`the organisation of ${name}`, organisation],
  ]
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
