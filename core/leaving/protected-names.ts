import { lettersOf, wordUnits } from '#core/style/letters'
import { asPattern, searchForPatterns } from '#core/style/patterns'
import { listQuotes } from '#core/story/list-quotes'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { contactsIn, contactsOf, notesOf } from './contacts.ts'
import { type Written, addressesOf } from './handles.ts'
import { suffixes, titles } from './name-words.ts'

/**
 * What of a speaker must not be read. `full` names, `contact`s and private `note`s are compared without capitals; a
 * `surname`, an `alias` of one word and a `given` name with them, since "Brown" is a person and "brown" is not.
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
  /** It counts only where it is written so: a handle, a part of an address. */
  readonly written?: Written
}

/** Everything of a story's sources that must not be read, and the names that are printed beside it. */
export type ProtectedNames = {
  readonly names: readonly ProtectedName[]
  /** Speakers of this story who are named: their names are their own, even where they share a surname with a source. */
  readonly printed: readonly ProtectedName[]
}

/** Particles that belong to a surname: "van den Heuvel". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de la van von der den bin bint ibn al el di da dos das do du le af ter ten zu zur of y e'.split(' '),
)

type Known = {
  readonly quotes: Story['quotes']
  readonly speakers: readonly Speaker[]
  readonly names: ProtectedNames
}

/** The answer for a body, its records and the speakers: a copy asks again and again while none of them has changed. */
const known = new WeakMap<Story['body'], Known>()

/**
 * The names that must not be read in anything that leaves of a story: of each unnamed source it quotes all names,
 * contacts and private notes; of each speaker who is quoted on deep background alone the names. A name that is part of
 * the agreed description gives nothing away and is not among them.
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
      names.push(...withoutAgreed(secret, speaker.unnamed.description))
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
    }
    // "the Hollises", "two Prewetts".
    const plurals = kind === 'surname' ? ['s', 'es'] : []
    return [one, ...plurals.map((end) => ({ ...one, pattern: one.pattern + end, cased: one.cased + end }))]
  })
}

/** A person's name in its parts, without titles and what follows a name. A group, a document or a description is one whole. */
function partsOfName({ name, given, family, kind }: Speaker) {
  // "a council officer" is a description, and so has no parts.
  const isDescription = !/\p{Lu}|\p{Lo}/u.test(name)
  if (kind !== 'person' || isDescription) return { full: [name], surname: [], given: [], initials: [] }
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name)
  const isTurned = comma !== null && !suffixes.has(bare(comma[2] ?? ''))
  const words = trimmedName(isTurned ? `${comma[2]} ${comma[1]}` : name)
  let start = Math.max(0, words.length - 1)
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1
  const isOneWord = words.length < 2 && family.trim() === ''
  const last = family.trim() || (isOneWord ? '' : words.slice(start).join(' '))
  const first = given.trim() || (words.length < 2 ? '' : (words[0] ?? ''))
  const lastWord = words.at(-1) ?? ''
  const spelled = (one: string, other: string) =>
    one === '' || other === '' ? [] : [`${one} ${other}`, `${other} ${one}`]
  const initial = (word: string) => /^\p{Lu}/u.exec(word)?.[0] ?? ''
  return {
    full: [
      ...new Set([
        name,
        words.join(' '),
        ...spelled(first, last),
        ...spelled(words.slice(0, start).join(' '), last),
      ]),
    ],
    surname: [...new Set([last, ...(start < words.length - 1 && lastWord.length > 3 ? [lastWord] : [])])],
    given: [...new Set([first, first.split(/\s+/)[0] ?? ''])].filter(
      (one) => one.replace(/\P{L}/gu, '').length > 1,
    ),
    initials: initial(first) === '' || initial(last) === '' ? [] : [initial(first) + initial(last)],
  }
}

function trimmedName(name: string): readonly string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  let from = 0
  while (from < words.length - 1 && titles.has(bare(words[from] ?? ''))) from += 1
  let to = words.length
  while (to > from + 1 && suffixes.has(bare(words[to - 1] ?? ''))) to -= 1
  return words.slice(from, to)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
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

function withoutAgreed(names: readonly ProtectedName[], description: string): readonly ProtectedName[] {
  const agreed = searchForPatterns(names.map(({ pattern }) => pattern))(lettersOf(description))
  const printed = new Set(Array.from(agreed, ({ pattern }) => pattern))
  return names.filter(({ pattern }) => !printed.has(pattern))
}
