import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import { ageAfter, appositionAfter, appositionBefore } from './apposition.ts'
import { genderOfGivenName } from './given-names.ts'
import { longFormOf } from './long-forms.ts'
import { type NameMention, type Names, particles } from './names.ts'
import { type Gender, genderOfWord, honorifics, personHeads } from './people-words.ts'
import type { PronounBeside } from './pronouns-beside.ts'

/**
 * All that a paragraph tells of one name in it, whoever that is. The people of a story are told from these alone, so
 * that nothing has to be told anew while they stay the same.
 */
export type Clues = {
  readonly words: readonly string[]
  readonly kind: NameMention['kind']
  /** The words with a space between them. */
  readonly name: string
  /** "Ruth B. Adeyemi" and "Ruth Adeyemi" are one person: first and last word. Groups keep every word. */
  readonly key: string
  /**
   * What a longer name may be called later: its last two words ("Torres Ruiz"), or all from a particle on ("van den
   * Heuvel"). '' for shorter names.
   */
  readonly tail: string
  /** Surname, first word, the words between and the last word, in small letters. */
  readonly family: string
  readonly given: string
  readonly middle: readonly string[]
  readonly last: string
  /** First letters of the words with a capital, in small letters; '' where there is one alone. */
  readonly letters: string
  /** Ends like a firm's name: "Apple Inc." */
  readonly isFirm: boolean
  /** One word of capitals: "HSA". */
  readonly isAcronym: boolean
  /** Stands in brackets after another name. */
  readonly isInBrackets: boolean
  readonly givenGender: Gender
  /** The word before name and title, in small letters. */
  readonly before: string
  readonly isTitled: boolean
  /** What the words of the title tell, the last that tells anything; and what its last word tells. */
  readonly titleGender: Gender
  readonly lastTitleGender: Gender
  /** Office, trade or description that stands with the name, "" where none does. */
  readonly office: string
  readonly officeGender: Gender
  /** The office is one that only a person has. */
  readonly isPersonsOffice: boolean
  /** In years, 0 where the paragraph does not tell. */
  readonly age: number
  /** "Sheila and Angus Burchell": Sheila's whole name, where she may have the surname that follows. */
  readonly couple: Clues | null
}

/** The clues of a paragraph: one for each of its names, and what its pronouns tell of them. */
export type ParagraphClues = {
  readonly clues: readonly Clues[]
  readonly pronouns: readonly PronounBeside[]
}

/** What a paragraph tells of the people in it. */
export function findClues(reading: Reading, { mentions, pronouns }: Names): ParagraphClues {
  const clues = mentions.map((mention, index) => {
    const isInBrackets =
      mentions[index - 1]?.to === mention.from - 1 && tokenAt(reading.tokens, mention.from - 1).text === '('
    const whole = wholeOfCouple(reading, mention, mentions[index + 1])
    const couple = whole === null ? null : cluesOf(reading, whole, false, null)
    return cluesOf(reading, mention, isInBrackets, couple)
  })
  return { clues, pronouns }
}

/** Whether two paragraphs tell the same of people. */
export function areSameClues(a: ParagraphClues, b: ParagraphClues | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function cluesOf(reading: Reading, mention: NameMention, isInBrackets: boolean, couple: Clues | null): Clues {
  const { words, kind } = mention
  const name = words.join(' ')
  const family = familyOf(words)
  const given = (words[0] ?? '').toLowerCase()
  const isWhole = kind === 'group' || kind === 'place'
  const last = words.at(-1) ?? ''
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  const title = mention.title.split(' ').filter((word) => word !== '')
  const office =
    title.filter((word) => !honorifics.has(word.toLowerCase())).join(' ') ||
    appositionAfter(reading, mention) ||
    appositionBefore(reading, mention) ||
    title.findLast((word) => word === 'Dr.' || word === 'Dr') ||
    ''
  return {
    words,
    kind,
    name,
    key: isWhole || particles.has(given) ? name.toLowerCase() : `${longFormOf(given) ?? given} ${family}`,
    tail: tailOf(words, kind),
    family,
    given,
    middle: words.slice(1, -1).map((word) => word.toLowerCase()),
    last: last.toLowerCase(),
    letters: capitals.length > 1 ? capitals.map((word) => word.charAt(0).toLowerCase()).join('') : '',
    isFirm: words.length < 4 && formOfFirm.test(last),
    isAcronym: /^[\p{Lu}&]{2,6}$/u.test(words[0] ?? ''),
    isInBrackets,
    givenGender: words.length > 1 ? genderOfName(words) : '',
    before: tokenAt(reading.tokens, mention.titleFrom - 1).lower,
    isTitled: mention.titleFrom < mention.from,
    titleGender: genderOfWords(title),
    lastTitleGender: genderOfWord(title.at(-1)?.toLowerCase() ?? ''),
    office,
    officeGender: genderOfWords(office.split(' ')),
    isPersonsOffice: office !== '' && tellsOfPerson(office),
    age: ageAfter(reading, mention),
    couple,
  }
}

function tailOf(words: readonly string[], kind: NameMention['kind']): string {
  if (kind !== 'person' || words.length < 3 || particles.has((words[0] ?? '').toLowerCase())) return ''
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()))
  return words
    .slice(particle > 0 ? particle : -2)
    .join(' ')
    .toLowerCase()
}

const suffix = /^(?:[js]r\.?|ii|iii|iv|mp|mpp|mla|qc|kc)$/i
const formOfFirm =
  /^(?:inc|corp|ltd|co|llc|plc|ltée|company|corporation|group|holdings|industries|technologies|airlines|motors|bank|energy|foundation|university|college)\.?$/i

function familyOf(words: readonly string[]): string {
  const plain = words.filter((word) => !suffix.test(word))
  return (plain.at(-1) ?? words.at(-1) ?? '').toLowerCase()
}

/** "J. Robert Osei" is known by the second name. */
function genderOfName(words: readonly string[]): Gender {
  const [first = '', second = ''] = words
  if (/^\p{Lu}\.?$/u.test(first) && words.length > 2) return genderOfGivenName(second)
  return genderOfGivenName(first)
}

/** What the last word that tells a gender tells. */
function genderOfWords(words: readonly string[]): Gender {
  let told: Gender = ''
  for (const word of words) told = genderOfWord(word.toLowerCase()) || told
  return told
}

function tellsOfPerson(office: string): boolean {
  if (/\d-year-old/.test(office)) return true
  return office
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => personHeads.has(word))
}

/** A given name joined by "and" to somebody of two names takes their surname. */
function wholeOfCouple(
  { tokens }: Reading,
  mention: NameMention,
  other: NameMention | undefined,
): NameMention | null {
  if (mention.kind !== 'person' || mention.words.length !== 1) return null
  if (other?.kind !== 'person' || other.words.length !== 2) return null
  if (tokenAt(tokens, mention.to).lower !== 'and' || other.titleFrom !== mention.to + 1) return null
  const given = mention.words[0] ?? ''
  if (genderOfGivenName(given) === '') return null
  return { ...mention, words: [given, other.words[1] ?? ''] }
}
