import { nameAt, type Names } from '../people/names.ts'
import type { Reading } from '../reading/read-text.ts'
import { isAdverb } from '../reading/adverbs.ts'
import {
  clauseOpeners,
  days,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
  auxiliaries,
} from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf, type CueWord } from '../reading/cue-lexicon.ts'
import { opensSubject } from './looks-like-clause.ts'
import { isTitle } from './stretch-shape.ts'
import { isVerb } from './verbs.ts'

/**
 * Where the words begin after a cue: past the person spoken to, days, adverbs and "in a statement". Returns the
 * token index, and whether somebody spoken to was passed.
 */
export function startOfWords(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  word: CueWord | 'according to',
): { readonly at: number; readonly addressee: boolean } {
  const { tokens } = reading
  let at = from
  let addressee = false
  const takesTo = word !== 'according to' && word.cue.to
  for (let steps = 0; steps < 5 && at < to; steps++) {
    const token = tokenAt(tokens, at)
    const next = tokenAt(tokens, at + 1)
    if (token.text === ',' && isAdverb(next) && tokenAt(tokens, at + 2).text === ',') {
      at += 3
    } else if (token.text === ',' && wordsAfterAside(tokens, at + 1, to, takesTo) > 0) {
      at = wordsAfterAside(tokens, at + 1, to, takesTo)
    } else if (token.kind === 'marked' && next.lower === 'that' && at > from && isTitle(reading, at)) {
      // "said on “State of the Union” that …"
      at++
    } else if (token.lower === 'out' && next.lower === 'loud') {
      at += 2
    } else if (addressee && token.text === ',' && clauseAfterAside(tokens, names, at + 1, to) > 0) {
      at = clauseAfterAside(tokens, names, at + 1, to)
    } else if (next.text === 'times' && !subjectPronouns.has(token.lower)) {
      at += 2
    } else if (isTimeOrManner(tokens, at)) {
      at += token.lower === 'last' || token.lower === 'this' || token.lower === 'next' ? 2 : 1
    } else if (startsAside(tokens, at) && !(takesTo && token.lower === 'to')) {
      at = endOfNouns(tokens, names, at + 1, to)
    } else if (
      word !== 'according to' &&
      word.cue.addressee &&
      !addressee &&
      token.kind === 'word' &&
      token.lower !== 'that'
    ) {
      if (subjectPronouns.has(token.lower) && !objectPronouns.has(token.lower)) break
      if (clauseOpeners.has(token.lower) || prepositions.has(token.lower)) break
      const end = endOfAddressee(tokens, names, at, to)
      // "promised the province would pay": whoever has a verb is not spoken to.
      const acts = auxiliaries.has(tokenAt(tokens, end).lower)
      if (acts && word.cue.lemma !== 'tell') break
      addressee = true
      at = acts ? endOfFirstNoun(tokens, at, end) : end
    } else break
  }
  return { at, addressee }
}

/** After "told her" or "told her officers"; "her" is a determiner when a clause begins after the noun. */
function endOfAddressee(tokens: readonly Token[], names: Names, at: number, to: number): number {
  const { lower } = tokenAt(tokens, at)
  if (!objectPronouns.has(lower)) return endOfNouns(tokens, names, at, to)
  if (lower !== 'her' || !isNounLike(tokenAt(tokens, at + 1), names, at + 1)) return at + 1
  const end = endOfNouns(tokens, names, at + 1, to)
  const next = tokenAt(tokens, end)
  return next.kind !== 'word' || next.lower === 'that' || opensSubject(tokens, names, end) ? end : at + 1
}

/** "told reporters officials were late": the first noun alone is spoken to. */
function endOfFirstNoun(tokens: readonly Token[], from: number, end: number): number {
  return Math.min(end, determiners.has(tokenAt(tokens, from).lower) ? from + 2 : from + 1)
}

function isNounLike(token: Token, names: Names, at: number): boolean {
  const { lower } = token
  if (token.kind !== 'word' || prepositions.has(lower) || clauseOpeners.has(lower)) return false
  return (
    !determiners.has(lower) &&
    !subjectPronouns.has(lower) &&
    nameAt(names, at) === undefined &&
    !isVerb(token)
  )
}

/** "explains, in a satirical fashion, that …": the index of "that" (or "to") after the second comma, or 0. */
function wordsAfterAside(tokens: readonly Token[], from: number, to: number, takesTo: boolean): number {
  for (let at = from; at < Math.min(to, from + 14); at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked' || cueOf(token.lower) !== undefined) return 0
    if (token.text === ',') {
      const { lower } = tokenAt(tokens, at + 1)
      return lower === 'that' || (takesTo && lower === 'to') ? at + 1 : 0
    }
  }
  return 0
}

/** "told the climbers, two sisters from Leeds, the weather would hold": where the clause begins, or 0. */
function clauseAfterAside(tokens: readonly Token[], names: Names, from: number, to: number): number {
  if (!determiners.has(tokenAt(tokens, from).lower)) return 0
  for (let at = from; at < Math.min(to, from + 10); at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked' || isVerb(token)) return 0
    if (token.text === ',') return opensSubject(tokens, names, at + 1) ? at + 1 : 0
  }
  return 0
}

function isTimeOrManner(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at)
  const isOwner = tokenAt(tokens, at + 1).lower === "'s" || tokenAt(tokens, at + 2).lower === "'s"
  if (isOwner) return false
  if (days.has(lower) && !determiners.has(tokenAt(tokens, at - 1).lower))
    return tokenAt(tokens, at).capital || lower.endsWith('.') || days.has(tokenAt(tokens, at - 1).lower)
  if (['last', 'this', 'next'].includes(lower)) return days.has(tokenAt(tokens, at + 1).lower)
  if (
    [
      'there',
      'here',
      'now',
      'never',
      'not',
      'always',
      'already',
      'often',
      'once',
      'even',
      'just',
      'still',
      'perhaps',
      'sometimes',
      'first',
    ].includes(lower)
  )
    return false
  return isAdverb(tokenAt(tokens, at))
}

function startsAside(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at)
  if (!prepositions.has(lower) || ['like', 'since', 'until', 'despite', 'like', 'without'].includes(lower))
    return false
  if (lower === 'under' || lower === 'between') return thatFollows(tokens, at)
  return tokenAt(tokens, at + 1).kind === 'word'
}

/** "acknowledged under questioning that …": the clause comes within a few words. */
function thatFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + 7 && tokenAt(tokens, at).kind === 'word'; at++)
    if (tokenAt(tokens, at).lower === 'that') return true
  return false
}

/**
 * The index after a noun phrase and the phrases tied to it. It ends where another begins: an article or a
 * pronoun after a noun, a name after a noun in small letters, "that".
 */
function endOfNouns(tokens: readonly Token[], names: Names, from: number, to: number): number {
  let at = from
  let hasNoun = false
  while (at < to && at - from < 20) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') break
    if (hasNoun && clauseOpeners.has(token.lower)) break
    if (clauseOpeners.has(token.lower) && token.lower !== 'that') break
    if (days.has(token.lower) || /^\d/.test(token.lower)) {
      hasNoun = true
      at++
      continue
    }
    const name = nameAt(names, at)
    if (name !== undefined && name.titleFrom === at) {
      if (hasNoun && !prepositions.has(tokenAt(tokens, at - 1).lower)) break
      hasNoun = true
      at = name.to
      continue
    }
    if (token.lower === "'s" && at > from) {
      hasNoun = false
      at++
      continue
    }
    if (hasNoun && token.lower === 'there') break
    if (hasNoun && (auxiliaries.has(token.lower) || isTimeOrManner(tokens, at))) break
    if (prepositions.has(token.lower)) {
      hasNoun = false
      at++
      continue
    }
    const opens = determiners.has(token.lower) || subjectPronouns.has(token.lower)
    if (hasNoun && opens) break
    if (hasNoun && days.has(tokenAt(tokens, at - 1).lower)) break
    if (!determiners.has(token.lower)) hasNoun = true
    at++
    if (objectPronouns.has(token.lower)) break
  }
  return at
}
