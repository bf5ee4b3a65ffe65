import type { Letters } from '#core/style/letters'
import { tokenAround } from './name-context.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { isServiceHost } from './web-addresses.ts'

/**
 * How something must be written to count: a `handle` with its @ or in an address, and elsewhere only where it is no
 * ordinary word; what an `address` is made of (initial and surname) nowhere else.
 */
export type Written = 'handle' | 'address'

type Place = {
  readonly text: string
  readonly read: Letters
  readonly isAddress: boolean
}

/** Shorter ones are found in many words. */
const MIN_LETTERS = 5
/** An initial and a short surname are often another word. */
const MIN_SURE_LETTERS = 7
/** So many UTF-16 units either side are looked at. */
const REACH = 80
/** What is left of a hashtag beside a name in it is a word too. */
const MIN_WORD_LETTERS = 3

/**
 * How sure a place is a handle, or what an address is made of: null where it is not written as one. `from` and `to` are
 * indices into the letters of the text.
 */
export function levelAsWritten(
  written: Written,
  pattern: string,
  [from, to]: readonly [number, number],
  { text, read, isAddress }: Place,
): 'stop' | 'warn' | null {
  const isAligned = read.edges[from] === 1 && (to === read.letters.length || read.edges[to] === 1)
  if (!isAligned) return null
  const [start, end] = [read.starts[from] ?? 0, read.ends[to - 1] ?? 0]
  const isOrdinary = isOrdinaryWord(pattern)
  const mark = markOf(text, start, end, isAddress)
  if (mark === 'certain' || (mark === 'step' && !isOrdinary)) return 'stop'
  if (mark === 'step') return written === 'handle' ? 'warn' : null
  if (isOrdinary) return null
  if (pattern.length < MIN_LETTERS) return isFileName(text, isAddress) ? 'warn' : null
  if (written === 'address') {
    if (!isAddress && !isInAddress(text, start, end)) return null
    return pattern.length >= MIN_SURE_LETTERS ? 'stop' : 'warn'
  }
  // "a drift net" may be one.
  const isParted = /[\s\p{Pd}]/u.test(text.slice(start, end)) && !/\p{N}/u.test(pattern)
  return isParted ? 'warn' : 'stop'
}

/** Where a handle ends: "@mqz.", "@mqz’s" and "@mqz@social.example", but not "@mqz_two" and "@mqz.two". */
const ENDS = /^(?!_*[\p{L}\p{N}]|\p{Pd}[\p{L}\p{N}]|\.[\p{L}\p{N}]+(?![\p{L}\p{N}.]))/u

/** Hosts on which everybody has a name of their own before the host's. */
const PAGES =
  /^\.(?:bsky\.social|substack\.com|medium\.com|tumblr\.com|wordpress\.com|blogspot\.com|github\.io|livejournal\.com)\b/i

/**
 * What marks a place as a handle: `certain` after an @, for the first part of an e-mail address, on the host of a service;
 * a whole `step` of another address, the name of a page of its own, or the whole name of a file may be a word.
 */
function markOf(text: string, start: number, end: number, isAddress: boolean): 'certain' | 'step' | null {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (/[@＠]$/u.test(before)) return ENDS.test(after) ? 'certain' : null
  if (/[@＠]\s$/u.test(before)) return ENDS.test(after) ? 'step' : null
  if (/^(?:\+[\w.+-]*)?[@＠]/u.test(after) && !/[\p{L}\p{N}._+-]$/u.test(before)) return 'certain'
  const address = before.split(/\s/).at(-1) ?? ''
  if (/^[("“‘[]*\/?u\/$/.test(address)) return ENDS.test(after) ? 'certain' : null
  const isStep = /^_*(?:[/?#&]|\.\w{2,5}(?:[?#]|$)|[\s.,;:!?)\]"'”’]*(?:\s|$))/u.test(after)
  const [host = ''] = address.replace(/^.*:\/\//, '').split('/')
  if (/\w\.\w.*[/=]$/u.test(address) || (isAddress && /[/=:]$/.test(address))) {
    if (!isStep) return null
    return isServiceHost(host) ? 'certain' : 'step'
  }
  if (address.endsWith('://')) return /^(?:\.[\p{L}\p{N}-]+){2,}/u.test(after) ? 'step' : null
  if (before === '' && isFileName(text, isAddress)) return isStep ? 'step' : null
  return address === '' && PAGES.test(after) ? 'certain' : null
}

function isFileName(text: string, isAddress: boolean): boolean {
  return isAddress && !/[/:]/.test(text)
}

/** True in what is written without a space and is an address, a handle or a hashtag. */
function isInAddress(text: string, start: number, end: number): boolean {
  return /[@#]|:\/\/|\bwww\.|\w\.\w+\//.test(tokenAround(text, start, end))
}

/**
 * True where a hashtag or a handle holds a name among other words that nothing parts: "#quillfenmustgo". Beside it is
 * nothing, or enough for a word: "#tennis" does not hold "Ennis".
 */
export function isHeldByTag(pattern: string, [from, to]: readonly [number, number], place: Place): boolean {
  const { text, read } = place
  if (pattern.length < MIN_LETTERS || isOrdinaryWord(pattern)) return false
  const start = read.starts[from] ?? 0
  const end = read.ends[to - 1] ?? 0
  const left = /(^|[^\p{L}\p{N}_])([\p{L}\p{N}_]*)$/u.exec(text.slice(Math.max(0, start - REACH), start))
  const right = /^([\p{L}\p{N}_]*)(.?)/u.exec(text.slice(end, end + REACH))
  const isTag = /[#@＃＠]/u.test(left?.[1] ?? '') || /[@＠]/u.test(right?.[2] ?? '')
  const isWord = (part = '') => part === '' || part.length >= MIN_WORD_LETTERS
  const isOpen = (at: number) => at === read.letters.length || read.edges[at] === 1
  return isTag && (isOpen(from) || isWord(left?.[2])) && (isOpen(to) || isWord(right?.[1]))
}

/** What addresses are made of from a given name and a surname: "mquillfen", "quillfenm", "mj.quillfen". */
export function addressesOf(given: string, surname: string): readonly string[] {
  const initials = given
    .split(/[\s\p{Pd}]+/u)
    .map((word) => /^\p{L}/u.exec(word)?.[0] ?? '')
    .filter((initial) => initial !== '')
  const parts = surname.split(/[\s\p{Pd}]+/u).filter(({ length }) => length >= MIN_LETTERS)
  const lasts = [surname.replace(/[\s\p{Pd}]+/gu, ''), ...parts]
    .map((last) => last.replace(/['’ʼ]/g, ''))
    .filter(({ length }) => length >= MIN_LETTERS - 2)
  const firsts = initials.length === 0 ? [] : [initials[0] ?? '', initials.join('')]
  const made = lasts.flatMap((last) => firsts.flatMap((first) => [first + last, last + first]))
  return Array.from(new Set(made)).filter(({ length }) => length >= MIN_LETTERS)
}

/** What follows a plus in an e-mail address, and the words that stand for the signs of one. */
const TAG = /\+[\w.-]{0,64}(?=\s?[@＠])/gu
const SIGNS =
  /[[({<]\s?(?:at|@|dot|\.)\s?[\])}>]|\bat(?= [\w.-]{1,60}(?: dot | ?[[({<]\s?dot))|(?<=\w )dot(?= \w)/giu

/** An e-mail address of a card with its signs: "zodie at post dot example" as "zodie@post.example". */
export function withSigns(text: string): string {
  return text.replace(SIGNS, (sign) => (/at|@/i.test(sign) ? '\n@' : '\n.')).replace(/ *\n([@.]) */g, '$1')
}

/**
 * How an e-mail address in a text may be meant: without what follows a plus, with its signs for "at" and "dot". Nothing
 * where that makes no difference.
 */
export function addressReadings(text: string): readonly string[] {
  const plain = text.replace(TAG, '').replace(SIGNS, '.')
  return plain === text ? [] : [plain]
}
