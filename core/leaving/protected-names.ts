import { lettersOf, wordUnits } from '#core/style/letters'
import { asPattern } from '#core/style/patterns'
import { listQuotes } from '#core/story/list-quotes'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { contactsIn, contactsOf, notesOf } from './contacts.ts'
import { type Written, addressesOf } from './handles.ts'
import { mainWordAt, partsOfName } from './name-parts.ts'

/**
 * What of a speaker must not be read. A `contact` and a private `note` are compared without capitals. Names are compared
 * with the capital of their main word, since "Brown" is a person and "brown" is not; a `full` name counts in small
 * letters too where a word of it is no ordinary one.
 */
export type NameKind = 'full' | 'surname' | 'alias' | 'given' | 'initials' | 'contact' | 'note'

/** One spelling of something protected, as letters (see `lettersOf`), and whose it is. */
export type ProtectedName = {
  readonly speaker: Speaker
  /** The first quotation of the story that is theirs. */
  readonly quoteId: string
  readonly kind: NameKind
  readonly pattern: string
  readonly cased: string
  /** The text that it was made of, and where in the letters its main word begins: "van Eck" at 3. */
  readonly text: string
  readonly main: number
  /** It counts only where it is written so: a handle, a part of an address. */
  readonly written?: Written
}

/** Everything of a story's sources that must not be read, and the names that are printed beside it. */
export type ProtectedNames = {
  readonly names: readonly ProtectedName[]
  /** Speakers of this story who are named: their names are their own, even where they share a surname with a source. */
  readonly printed: readonly ProtectedName[]
}

type Known = {
  readonly quotes: Story['quotes']
  readonly speakers: readonly Speaker[]
  readonly names: ProtectedNames
}

/** The answer for a body, its records and the speakers: a copy asks again and again while none of them has changed. */
const known = new WeakMap<Story['body'], Known>()

/**
 * The names that must not be read in anything that leaves of a story: of each unnamed source it quotes all names,
 * contacts and private notes; of each speaker who is quoted on deep background alone the names.
 */
export function protectedNames(story: Story, speakers: readonly Speaker[]): ProtectedNames {
  const before = known.get(story.body)
  if (before !== undefined && before.quotes === story.quotes && before.speakers === speakers)
    return before.names
  const names = findProtected(story, speakers)
  known.set(story.body, { quotes: story.quotes, speakers, names })
  return names
}

function findProtected(story: Story, speakers: readonly Speaker[]): ProtectedNames {
  const quoted = new Map<string, { quoteId: string; isOnlyDeep: boolean }>()
  for (const { id, speakerId, record } of listQuotes(story)) {
    if (speakerId === undefined) continue
    const isDeep = record.record === 'deep'
    const before = quoted.get(speakerId)
    quoted.set(speakerId, {
      quoteId: before?.quoteId ?? id,
      isOnlyDeep: isDeep && (before?.isOnlyDeep ?? true),
    })
  }
  const names: ProtectedName[] = []
  const printed: ProtectedName[] = []
  for (const speaker of speakers) {
    const one = quoted.get(speaker.id)
    if (one === undefined) continue
    const { quoteId, isOnlyDeep } = one
    const own = (kind: NameKind, texts: readonly string[]) => spellings(speaker, quoteId, kind, texts)
    const { full, surname, given, initials } = partsOfName(speaker)
    const addresses = surname.flatMap((last) => given.flatMap((first) => addressesOf(first, last)))
    const named = [
      ...own('full', full),
      ...own('surname', surname),
      ...aliasesOf(speaker, own),
      ...writtenAs('address', own('full', addresses)),
    ]
    if (speaker.unnamed !== undefined) {
      const secret = [
        ...named,
        ...own('given', given),
        ...own('initials', initials),
        ...contactNames(contactsOf(speaker), own),
        ...notesOf(speaker, quoteId),
      ]
      names.push(...secret)
    } else if (isOnlyDeep) names.push(...named)
    else printed.push(...named, ...own('given', given))
  }
  return { names, printed }
}

function spellings(
  speaker: Speaker,
  quoteId: string,
  kind: NameKind,
  texts: readonly string[],
): readonly ProtectedName[] {
  return texts.flatMap((text) => {
    const { letters, cased } = lettersOf(text)
    // A single letter, also of a script in which it is a word, would be found everywhere.
    if (Array.from(letters).length < 2) return []
    const isWord = kind === 'full' && wordUnits(text).length < 2
    const one = {
      speaker,
      quoteId,
      kind: isWord ? ('alias' as const) : kind,
      pattern: asPattern(letters),
      cased: asPattern(cased),
      text,
      main: kind === 'surname' ? mainWordAt(text) : 0,
    }
    // "the Hollises", "two Prewetts".
    const plurals = kind === 'surname' ? ['s', 'es'] : []
    return [
      one,
      ...plurals.map((end) => ({
        ...one,
        pattern: one.pattern + end,
        cased: one.cased + end,
        text: text + end,
      })),
    ]
  })
}

function writtenAs(written: Written, names: readonly ProtectedName[]): readonly ProtectedName[] {
  return names.map((name) => ({ ...name, written }))
}

function contactNames(
  { plain, handles }: ReturnType<typeof contactsOf>,
  own: (kind: NameKind, texts: readonly string[]) => readonly ProtectedName[],
): readonly ProtectedName[] {
  return [...own('contact', plain), ...writtenAs('handle', own('contact', handles))]
}

function aliasesOf(
  { aliases }: Speaker,
  own: (kind: NameKind, texts: readonly string[]) => readonly ProtectedName[],
): readonly ProtectedName[] {
  return aliases.flatMap((alias) => {
    const isHandle = /@/.test(alias)
    if (isHandle) return contactNames(contactsIn(alias), own)
    if (/\d/.test(alias)) return own('contact', [alias])
    return own('full', [alias])
  })
}
