import type { Reading } from '../reading/read-text.ts'
import { isAdverb } from '../reading/adverbs.ts'
import {
  auxiliaries,
  clauseOpeners,
  commonVerbs,
  days,
  determiners,
  nounPrepositions,
  prepositions,
  subjectPronouns,
} from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf } from '../reading/cue-lexicon.ts'
import { isPartyPlace, type NameMention, type Names, nameAt } from './names.ts'
import { isSpeakingNoun, personHeads } from './people-words.ts'

/**
 * Who a verb is about, as written: token indexes `from`..`to`. `head` is the noun it turns on ("spokesperson" in
 * "a spokesperson for the mayor"), `name` is set where that is a name.
 */
export type Phrase = {
  readonly type: 'name' | 'pronoun' | 'description'
  readonly from: number
  readonly to: number
  readonly head: number
  readonly name?: NameMention
  /** The other names of "Smith and Jones". */
  readonly more?: readonly NameMention[]
}

const longest = 30

/** The pronoun a word is or begins with: "he" for "he'd", '' for any other word. */
export function pronounIn(lower: string): string {
  if (subjectPronouns.has(lower)) return lower
  const at = lower.indexOf("'")
  return at > 0 && subjectPronouns.has(lower.slice(0, at)) ? lower.slice(0, at) : ''
}

/** The noun phrase that ends before token `end`, not reaching left of `from`; null when there is none. */
export function phraseBefore(reading: Reading, names: Names, end: number, from: number): Phrase | null {
  const { tokens } = reading
  const last = tokenAt(tokens, end - 1)
  if (end <= from) return null
  if (isPartyPlace(last)) return phraseBefore(reading, names, end - 2, from)
  if (floats.has(last.lower) && nameAt(names, end - 2) !== undefined) {
    return phraseBefore(reading, names, end - 1, from)
  }
  if (pronounIn(last.lower) !== '') return { type: 'pronoun', from: end - 1, to: end, head: end - 1 }
  let head = end - 1
  let start = startOfNounPhrase(reading, names, head, from)
  if (start > head) return null
  const close = startOfClose(tokens, start - 1)
  if (close < start - 1 && close > from) {
    const people = startOfNounPhrase(reading, names, close - 1, from)
    if (people < close) return phraseOf(tokens, names, people, end, close - 1, from)
  }
  if (nameAt(names, start) !== undefined) start = startOfTrade(tokens, start, from)
  for (let links = 0; links < 6 && start - 1 > from && end - start < longest; links++) {
    const link = tokenAt(tokens, start - 1)
    if (!nounPrepositions.has(link.lower) && !(link.lower === 'by' && links === 0)) break
    const left = startOfNounPhrase(reading, names, start - 2, from)
    if (left > start - 2 || !carriesTail(tokens, names, left, start - 2)) break
    head = start - 2
    while (head > left && opensParticiple(tokens, head)) head--
    start = left
  }
  return phraseOf(tokens, names, start, end, head, from)
}

/** Where "close to", "familiar with" or "briefed on" begins that ends at a token; the token itself where none does. */
function startOfClose(tokens: readonly Token[], at: number): number {
  const word = tokenAt(tokens, at - 1).lower
  return closeTo.get(word) === tokenAt(tokens, at).lower ? at - 1 : at
}

/** What ties a source without a name to a name: "people close to the mayor". */
const closeTo: ReadonlyMap<string, string> = new Map([
  ['close', 'to'],
  ['familiar', 'with'],
  ['acquainted', 'with'],
  ['briefed', 'on'],
  ['opposed', 'to'],
  ['loyal', 'to'],
  ['critical', 'of'],
  ['knowledgeable', 'about'],
])

/**
 * Whom "who" or "which" before token `end` is about: the nearest noun where that is a person ("the seats of people
 * who say"), else the whole phrase.
 */
export function antecedentBefore(reading: Reading, names: Names, end: number, from: number): Phrase | null {
  const whole = phraseBefore(reading, names, end, from)
  const last = tokenAt(reading.tokens, end - 1)
  if (whole === null || whole.head === end - 1) return whole
  const named = nameAt(names, end - 1)
  if (named === undefined ? !personHeads.has(last.lower) : named.kind !== 'person') return whole
  if (personHeads.has(tokenAt(reading.tokens, whole.head).lower)) return whole
  const start = startOfNounPhrase(reading, names, end - 1, from)
  return start > end - 1 ? whole : phraseOf(reading.tokens, names, start, end, end - 1, from)
}

/**
 * "…," veteran forward Mark Osei said: words in small letters between a name and the marks, comma or sentence's head
 * before it tell what somebody is. Where a verb, a preposition or a clause comes first they are something else.
 */
function startOfTrade(tokens: readonly Token[], name: number, from: number): number {
  let at = name - 1
  for (; at >= from && name - at < 9; at--) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') break
    const joins = token.lower === 'and' && !tokenAt(tokens, at - 1).capital
    if (!joins && (isStop(token, true) || isFiniteVerb(token) || pronounIn(token.lower) !== '')) return name
  }
  const before = tokenAt(tokens, at)
  const isEdge = at < from || before.kind === 'marked' || ',—–-'.includes(before.text)
  return isEdge && tokenAt(tokens, at + 1).lower !== 'and' ? at + 1 : name
}

/** Verbs in a form that no noun has; "plans" and "hopes" are not among them. */
function isFiniteVerb(token: Token): boolean {
  return commonVerbs.has(token.lower) && !alsoNouns.has(token.lower)
}

const alsoNouns = new Set(
  'left lead plan plans hope hopes work works look looks need needs want wants cost costs face faces help helps run runs win wins shows means set hit cut fall felt sold saw ran come'.split(
    ' ',
  ),
)

/** "A man wearing a mask", "people briefed on the plan": a participle after a noun ends the noun's phrase. */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.capital || !/[a-z]{3}(?:ed|ing|wn|ught)$/.test(token.lower)) return false
  const next = tokenAt(tokens, at + 1)
  return (
    determiners.has(next.lower) || prepositions.has(next.lower) || next.lower.endsWith('ly') || next.capital
  )
}

/**
 * "Head of financial reporting Richard Osei": whether the words from `start` to `end` are an office without article
 * before a name that no preposition ties to it.
 */
export function isTitleOf(tokens: readonly Token[], names: Names, start: number, end: number): boolean {
  const name = nameAt(names, end - 1)
  if (name === undefined || name.kind !== 'person' || name.to !== end || name.titleFrom <= start) return false
  const before = tokenAt(tokens, name.titleFrom - 1)
  return (
    personHeads.has(tokenAt(tokens, start).lower) &&
    !before.capital &&
    !prepositions.has(before.lower) &&
    !auxiliaries.has(before.lower) &&
    !determiners.has(before.lower)
  )
}

/** Words that may stand between subject and cue, and mean nobody by themselves: "Osei and Lund both said". */
const floats = new Set(['both', 'all', 'each', 'himself', 'herself', 'themselves', 'itself'])

/** Whether the words `from`..`head` are a noun that "for the mayor" can belong to, rather than a verb before it. */
function carriesTail(tokens: readonly Token[], names: Names, from: number, head: number): boolean {
  const first = tokenAt(tokens, from)
  const last = tokenAt(tokens, head)
  if (determiners.has(first.lower) || nameAt(names, head) !== undefined || isSpeakingNoun(last.lower))
    return true
  return tokenAt(tokens, from - 1).lower !== 'to' && looksPlural(last)
}

function phraseOf(
  tokens: readonly Token[],
  names: Names,
  from: number,
  to: number,
  head: number,
  limit: number,
): Phrase {
  const name = nameAt(names, head)
  if (name === undefined || name.to !== head + 1 || (name.doubtful && looksPlural(tokenAt(tokens, head)))) {
    return { type: 'description', from, to, head }
  }
  const more: NameMention[] = []
  let first = name
  while (tokenAt(tokens, first.titleFrom - 1).lower === 'and' && more.length < 4) {
    const other = nameAt(names, first.titleFrom - 2)
    if (other === undefined || other.titleFrom < limit || other.kind === 'place') break
    more.unshift(other)
    first = other
  }
  const start = Math.min(from, first.titleFrom)
  if (more.length === 0) return { type: 'name', from: start, to, head, name }
  return { type: 'name', from: start, to, head, name, more }
}

function looksPlural(token: Token): boolean {
  return token.lower.endsWith('s') && !token.lower.endsWith('ss')
}

/** Walks left from the head noun to where its phrase begins; returns head + 1 when there is no noun. */
function startOfNounPhrase(reading: Reading, names: Names, head: number, from: number): number {
  const { tokens } = reading
  let start = head + 1
  let lowers = 0
  let at = head
  while (at >= from && head - at < longest) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked') {
      const isOver = endsWithStop(reading, token)
      if (isOver || at === head || tokenAt(tokens, at - 1).kind !== 'word') break
      at--
      continue
    }
    if (token.kind !== 'word') break
    if (token.lower === "'s") {
      if (at === head || subjectPronouns.has(tokenAt(tokens, at - 1).lower)) break
      at--
      continue
    }
    if (determiners.has(token.lower)) {
      start = at
      if (!determiners.has(tokenAt(tokens, at - 1).lower) || at - 1 < from) break
      at--
      continue
    }
    const name = nameAt(names, at)
    if (name !== undefined && name.titleFrom >= from) {
      start = name.titleFrom
      at = start - 1
      const before = tokenAt(tokens, at)
      if (!determiners.has(before.lower) && before.lower !== "'s" && !before.capital) break
      continue
    }
    if (isStop(token, at === head)) break
    if (!token.capital && ++lowers > 6) break
    start = at
    at--
  }
  return trimAdverbs(tokens, start, head)
}

/** Fees “a tax on the sick,” advocates say: words in marks that end with a comma are part of no noun phrase. */
function endsWithStop({ text, stretches }: Reading, { stretch }: Token): boolean {
  return ',.?!'.includes(text.charAt((stretches[stretch]?.innerEnd ?? 0) - 1))
}

function isStop(token: Token, isHead: boolean): boolean {
  const { lower } = token
  if (prepositions.has(lower) || clauseOpeners.has(lower) || auxiliaries.has(lower)) return true
  if (subjectPronouns.has(lower) || isAdverb(token)) return true
  if (days.has(lower) && token.capital) return true
  const cue = cueOf(lower)
  if (cue === undefined) return false
  if (isSpeakingNoun(lower)) return false
  return cue.form === 'past' || cue.form === 'ing'
    ? true
    : !cue.cue.noun && !isHead && !personHeads.has(lower)
}

function trimAdverbs(tokens: readonly Token[], start: number, head: number): number {
  let from = start
  while (from < head && isAdverb(tokenAt(tokens, from))) from++
  return from
}

/**
 * The noun phrase that begins at token `from`, ending before `to`; null when none begins there. `withParticiple`
 * takes in what a participle adds: "a video made in May".
 */
export function phraseAfter(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  withParticiple = false,
): Phrase | null {
  const { tokens } = reading
  const first = tokenAt(tokens, from)
  if (first.kind !== 'word' || from >= to) return null
  if (pronounIn(first.lower) !== '') return { type: 'pronoun', from, to: from + 1, head: from }
  const name = nameAt(names, from)
  if (name !== undefined && name.titleFrom === from && !goesOn(tokens, name.to)) {
    const other = nameAt(names, name.to + 1)
    const isJoined = tokenAt(tokens, name.to).lower === 'and' && other?.titleFrom === name.to + 1
    if (isJoined && isPersons(name) && isPersons(other)) {
      return { type: 'name', from, to: other.to, head: other.to - 1, name: other, more: [name] }
    }
    return { type: 'name', from, to: name.to, head: name.to - 1, name }
  }
  let at = from
  let head = -1
  while (at < to && at - from < longest) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') break
    const inside = nameAt(names, at)
    if (inside !== undefined) {
      if (head < 0 || !nounPrepositions.has(tokenAt(tokens, head + 1).lower)) head = inside.to - 1
      at = inside.to
      continue
    }
    if (nounPrepositions.has(token.lower) && head >= 0) {
      const next = tokenAt(tokens, at + 1)
      if (days.has(next.lower) || next.kind !== 'word') break
      const isPlace = ['in', 'on', 'at'].includes(token.lower)
      if (isPlace && (!['a', 'an', 'one'].includes(first.lower) || ['a', 'an'].includes(next.lower))) break
      at++
      continue
    }
    const isDeterminer = determiners.has(token.lower)
    if (isDeterminer && head < 0 && tokenAt(tokens, at + 1).lower === 'of') {
      at += 2
      continue
    }
    if (isDeterminer && head >= 0 && !prepositions.has(tokenAt(tokens, at - 1).lower)) break
    const isAdjective = head < 0 && at > from && isPastBeforeNoun(tokens, at)
    if (!isDeterminer && token.lower !== "'s" && !isAdjective && isStop(token, true)) break
    if (head >= 0 && !withParticiple && endsPhrase(tokens, at)) break
    const inTail = head >= 0 && hasPreposition(tokens, head + 1, at)
    if (!isDeterminer && !inTail) head = at
    at++
  }
  if (head < 0 && alone.has(first.lower) && tokenAt(tokens, from + 1).kind !== 'word')
    return { type: 'description', from, to: from + 1, head: from }
  if (head < 0) return null
  const found = nameAt(names, head)
  if (found !== undefined && found.to === head + 1) return { type: 'name', from, to: at, head, name: found }
  return { type: 'description', from, to: at, head }
}

/** Words that mean somebody with no noun behind them: "“…,” read another." */
const alone = new Set(['another', 'one', 'others', 'some', 'many', 'most', 'both'])

function isPersons({ kind }: NameMention): boolean {
  return kind === 'person' || kind === 'unknown'
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  return isFiniteVerb(tokenAt(tokens, at)) || opensParticiple(tokens, at) || hitsBack(tokens, at)
}

/** "hit back", "set out": a verb with its particle. */
function hitsBack(tokens: readonly Token[], at: number): boolean {
  return (
    alsoNouns.has(tokenAt(tokens, at).lower) &&
    ['back', 'out', 'off', 'up', 'down'].includes(tokenAt(tokens, at + 1).lower)
  )
}

/** "an agreed statement": after an article a past form stands with the noun behind it. */
function isPastBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1)
  return (
    determiners.has(tokenAt(tokens, at - 1).lower) &&
    cueOf(tokenAt(tokens, at).lower)?.form === 'past' &&
    next.kind === 'word' &&
    !isStop(next, true) &&
    !determiners.has(next.lower)
  )
}

function hasPreposition(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (nounPrepositions.has(tokenAt(tokens, i).lower)) return true
  return false
}

/** Whether a name is only the first word of a longer phrase: "Harbour Trust officials". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.lower === "'s") return true
  for (let next = at; next < at + 4; next++) {
    const word = tokenAt(tokens, next)
    if (word.kind !== 'word' || (next === at && word.capital)) return false
    if (word.capital && next > at) return true
    if (isSpeakingNoun(word.lower)) return true
    if (isStop(word, true) || isFiniteVerb(word) || opensParticiple(tokens, next)) return false
  }
  return false
}
