import { type Letters, wordUnits } from '#core/style/letters'
import { REACH, type NameContext, contextOf, isCapitalised, isTitle, tokenAround } from './name-context.ts'
import { partsOfName } from './name-parts.ts'
import {
  knownAbbreviations,
  ordinaryGivenNames,
  ordinarySurnames,
  otherVerbs,
  sayingVerbs,
} from './name-words.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { ProtectedName } from './protected-names.ts'

/** How sure it is that a place gives a protected name away: `stop` for certain, `warn` for a person to decide. */
export type NameLevel = 'stop' | 'warn'

/** A text in which a name may be, its letters, and whether capitals say nothing in it: an address, a file name. */
export type NameText = {
  readonly text: string
  readonly read: Letters
  readonly isAddress: boolean
  readonly isTitleCase: boolean
}

/**
 * How sure a place is the name: null when it is not. `from` and `to` are indices into the letters. Where a word is a name
 * and an ordinary word too ("Brown", "Will"), its context decides: a title, a possessive or a verb of saying beside it
 * makes it the name; the first word of a sentence, a headline in capitals or another name beside it leave it open.
 */
export function levelOf(name: ProtectedName, from: number, to: number, where: NameText): NameLevel | null {
  const { text, read, isAddress } = where
  const start = read.starts[from] ?? 0
  const end = read.ends[to - 1] ?? 0
  const level = name.speaker.unnamed === undefined ? 'warn' : 'stop'
  const isOrdinary = isOrdinaryName(name.pattern)
  switch (name.kind) {
    case 'contact':
    case 'note':
      return level
    case 'full':
      if (isCaseless(where, start, end)) return level
      return isWrittenAsName(name, from, where) ? level : null
    case 'surname':
    case 'alias': {
      if (isCaseless(where, start, end)) return isOrdinary ? 'warn' : level
      if (!isCapital(read.cased.charAt(from + name.main)) && read.cased.slice(from, to) !== name.cased)
        return !isOrdinary && isUnderscored(where, start, end) ? 'warn' : null
      return isOrdinary ? leastOrNone(level, levelOfOrdinary(name, [start, end], where)) : level
    }
    case 'given': {
      if (isCaseless(where, start, end)) return isOrdinary ? null : 'warn'
      if (!isCapital(read.cased.charAt(from))) return null
      return isGivenNameAlone(name, contextOf(text, start, end), where.isTitleCase) ? 'warn' : null
    }
    case 'initials': {
      if (isAddress) return null
      const written = text.slice(start, Math.min(text.length, end + 1))
      const hasStops = /^\p{Lu}\.\s?\p{Lu}\.?(?![\p{L}\p{N}])/u.test(written)
      const isBare = /^\p{Lu}{2}(?![\p{L}\p{N}])/u.test(written) && !knownAbbreviations.has(name.pattern)
      return hasStops || isBare ? 'warn' : null
    }
  }
}

/** Where capitals say nothing: an address, a handle, a hashtag, a letter or a number after an underscore ("m_rust"). */
function isCaseless({ text, isAddress }: NameText, start: number, end: number): boolean {
  if (isAddress) return true
  const token = tokenAround(text, start, end)
  return /[#@]|:\/\/|^www\./.test(token) || SHORT_PART.test(token)
}

const SHORT_PART = /(?<![\p{L}\p{N}])(?:\p{L}\p{N}*|\p{N}+)_|_(?:\p{L}\p{N}*|\p{N}+)(?![\p{L}\p{N}])/u

/** "rust_proof" may be a handle or what is written for a word. */
function isUnderscored({ text }: NameText, start: number, end: number): boolean {
  return tokenAround(text, start, end).includes('_')
}

/**
 * True where a whole name is written as one: in one sentence, and with capitals. In small letters it still is where a
 * word of it is no ordinary one: "maria quillfen", but not "this winter may be".
 */
function isWrittenAsName(
  { text: name, pattern }: ProtectedName,
  from: number,
  { text, read }: NameText,
): boolean {
  const [start, end] = [read.starts[from] ?? 0, read.ends[from + pattern.length - 1] ?? 0]
  if (/(?:[\p{L}\p{N}]{3,}[.!?…]["”’')]*\s|\n\s*\n)/u.test(text.slice(start, end))) return false
  const words = wordUnits(name)
  let at = from
  const isInCapitals = words.every(({ letters }) => {
    const isCapitalHere = isCapital(read.cased.charAt(at))
    at += letters.length
    return isCapitalHere || letters.length < MIN_NAME_LETTERS
  })
  return (
    isInCapitals ||
    words.some(
      ({ letters }) =>
        letters.length > MIN_NAME_LETTERS && !isOrdinaryName(letters) && !isOrdinaryWord(letters),
    )
  )
}

/** Shorter words of a name are often particles, and say little by themselves. */
const MIN_NAME_LETTERS = 4

/** A capital, or a letter of a script that has none. */
function isCapital(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase() || letter !== letter.toLowerCase()
}

/** True for a word that is no name by itself, in the singular or the plural. */
function isOrdinaryName(letters: string): boolean {
  return [letters, letters.replace(/s$/, ''), letters.replace(/es$/, '')].some(
    (word) => ordinarySurnames.has(word) || ordinaryGivenNames.has(word),
  )
}

function leastOrNone(one: NameLevel, other: NameLevel | null): NameLevel | null {
  return one === 'warn' && other !== null ? one : other
}

function levelOfOrdinary(
  name: ProtectedName,
  [start, end]: readonly [number, number],
  { text, isTitleCase }: NameText,
): NameLevel | null {
  const { before, twoBefore, after, isSentenceStart, isPossessive } = contextOf(text, start, end)
  const isInitialOf = /^\p{Lu}\.?$/u.test(before) && isOwnGiven(twoBefore, name)
  if (isTitle(before) || isOwnGiven(before, name) || isInitialOf) return 'stop'
  // "Alice Jane Brown"
  if (isOwnGiven(twoBefore, name) && isCapitalised(before)) return 'stop'
  if (MONTHS.has(name.pattern) && isDate(text, start, end)) return null
  if (DETERMINERS.has(before.toLowerCase())) return 'warn'
  if (isPossessive || sayingVerbs.has(after)) return 'stop'
  const isBesideName = isCapitalised(after) || (isCapitalised(before) && !OPENERS.has(before.toLowerCase()))
  if (!isBesideName && otherVerbs.has(after)) return 'stop'
  return isSentenceStart || isTitleCase || isBesideName ? 'warn' : 'stop'
}

const MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'june', 'march', 'may'])

/** "14 May", "since March", "May 3". */
function isDate(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  return (
    /(?:\d(?:st|nd|rd|th)?|\b(?:since|until|till|from|in|by|of|last|next|early|late|mid|during|before|after))[\s-]+$/i.test(
      before,
    ) || /^\s+\d/.test(text.slice(end, end + REACH))
  )
}

function isGivenNameAlone(
  { pattern }: ProtectedName,
  { before, after, isPossessive }: NameContext,
  isTitleCase: boolean,
): boolean {
  // Among capitals the ones beside it say nothing.
  if (isTitleCase) return !ordinaryGivenNames.has(pattern)
  // "Maria Lindqvist" is somebody else, and "Santa Maria" a place.
  if (
    isCapitalised(after) ||
    (isCapitalised(before) && !OPENERS.has(before.toLowerCase()) && !isTitle(before))
  )
    return false
  if (!ordinaryGivenNames.has(pattern)) return true
  return isPossessive || sayingVerbs.has(after) || sayingVerbs.has(before)
}

/** Words before an ordinary word or a place: "the Hill", "this Winter", "in Reading". */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an any at each every her his in its my no on our some that the their these this those your'.split(' '),
)

/** Words that open a sentence with a capital and are no names. */
const OPENERS: ReadonlySet<string> = new Set(
  'a after although an and as at aunt because before both but by cousin dear even for from he her his if in it later little meanwhile on only or perhaps she since sister so that the then there they this to today uncle until we when where while who with yesterday yet you'.split(
    ' ',
  ),
)

/** True for a given name of the speaker or its initial. "A" without a stop is an article. */
function isOwnGiven(word: string, { speaker }: ProtectedName): boolean {
  if (word === '') return false
  return partsOfName(speaker).given.some((given) => {
    const initial = given.charAt(0)
    return (
      word === given ||
      word === given.toUpperCase() ||
      word === `${initial}.` ||
      (word === initial && !/[AI]/.test(word))
    )
  })
}
