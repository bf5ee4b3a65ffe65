import type { Reading } from '../reading/read-text.ts'
import { isAdverb } from '../reading/adverbs.ts'
import { adverbs, days, nounPrepositions, prepositions } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf } from '../reading/cue-lexicon.ts'
import type { Names } from './names.ts'
import { isSpeakingNoun } from './people-words.ts'
import { isTitleOf, type Phrase, phraseAfter } from './phrases.ts'

/** How far left of its cue a subject may begin, in tokens. */
const reach = 60

/**
 * The whole subject of a cue, when `found`, the noun phrase right before it, is only the end of it: "A resident who
 * did not want to be named for fear of the neighbours", "Experts from the bureau (NBO) and the ministry", "Critics,
 * including the mayor,". `from` is where the sentence begins, `end` the token after the subject.
 */
export function wholeSubject(
  reading: Reading,
  names: Names,
  found: Phrase | null,
  from: number,
  end: number,
): Phrase | null {
  if (found?.type === 'pronoun' && !isObject(reading.tokens, found.from, from)) return found
  const limit = found?.from ?? end
  for (const start of clauseStarts(reading.tokens, Math.max(from, end - reach), limit)) {
    const opening = phraseAfter(reading, names, start, end)
    if (opening === null || opening.type === 'pronoun') continue
    const isWhole =
      found?.type !== 'pronoun' && opening.to === end && opening.from < limit && opening.head < limit
    if (found?.type === 'name' && isTitleOf(reading.tokens, names, opening.from, end)) {
      return { ...found, from: opening.from }
    }
    if (isWhole && isSpeakingNoun(tokenAt(reading.tokens, opening.head).lower)) return opening
    if (opening.to > limit) continue
    if (!reaches(reading, names, opening, end, limit)) continue
    if (found?.type === 'pronoun' && !hasRelative(reading.tokens, opening.to, limit)) continue
    const isCut = tokenAt(reading.tokens, end - 1).text === ','
    return { ...opening, to: isCut ? opening.to : end }
  }
  return found
}

/** "The company that owns it said": a pronoun that a word in small letters stands before, no comma or conjunction. */
function isObject(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokenAt(tokens, at - 1)
  return tokenAt(tokens, at).lower === 'it' && at > from + 2 && /[a-z]s$|ed$/.test(before.text)
}

function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (['that', 'who', 'which'].includes(tokenAt(tokens, at).lower)) return true
  return false
}

/** Where a clause can begin: the sentence, after "but" or "while" or a comma's conjunction, after an opening aside. */
function* clauseStarts(tokens: readonly Token[], from: number, limit: number): Generator<number> {
  yield headOf(tokens, tokenAt(tokens, from).kind === 'marked' ? from + 1 : from)
  for (let at = from + 1; at < limit; at++) {
    const { lower, text } = tokenAt(tokens, at)
    if (text === ',' || text === ';' || text === ':' || text === '—' || text === '–')
      yield headOf(tokens, at + 1)
    else if (lower === 'while' || lower === 'but' || lower === 'though' || lower === 'although') yield at + 1
  }
}

/** Past the conjunctions and adverbs at a clause's head. */
function headOf(tokens: readonly Token[], at: number): number {
  let start = at
  while (
    ['and', 'but', 'so', 'while', 'yet', ','].includes(tokenAt(tokens, start).lower) ||
    isAdverb(tokenAt(tokens, start))
  )
    start++
  return start
}

const examples = new Set(['including', 'such', 'like', 'along', 'among', 'especially', 'particularly'])

/** Whether everything from the end of `opening` to `end` hangs on it. `found` is where the phrase at the cue begins. */
function reaches(
  reading: Reading,
  names: Names,
  { to: from, type }: Phrase,
  end: number,
  found: number,
): boolean {
  const { tokens } = reading
  const isName = type === 'name'
  let at = from
  while (at < end) {
    const token = tokenAt(tokens, at)
    if (token.text === '(') {
      while (at < end && tokenAt(tokens, at).text !== ')') at++
      at++
      continue
    }
    if (token.text === ',') {
      if (at === end - 1) return true
      const place = endOfPlace(tokens, at, end)
      if (place > at) {
        at = place
        continue
      }
      const next = tokenAt(tokens, at + 1).lower
      if (!examples.has(next) && !prepositions.has(next)) return false
      at = afterExamples(tokens, at + 2, end)
      continue
    }
    if (
      token.lower === 'who' ||
      token.lower === 'that' ||
      token.lower === 'which' ||
      token.lower === 'whose'
    ) {
      return holdsClause(tokens, at + 1, end, found)
    }
    if (isParticiple(tokens, at) && !isName) return holdsNoBreak(tokens, at + 1, end)
    if (adverbs.has(token.lower) || days.has(token.lower) || token.lower.endsWith('ly')) {
      at++
      continue
    }
    const joins = nounPrepositions.has(token.lower) || token.lower === 'and' || prepositions.has(token.lower)
    if (!joins) return false
    const next = phraseAfter(reading, names, at + 1, end)
    if (next === null || next.type === 'pronoun') return false
    at = next.to
  }
  return at === end
}

/** Past "Ont.," in "Workers at a café in Cobourg, Ont., say"; `comma` itself where no place stands. */
function endOfPlace(tokens: readonly Token[], comma: number, end: number): number {
  const before = tokenAt(tokens, comma - 1)
  let at = comma + 1
  while (at < Math.min(end, comma + 4) && tokenAt(tokens, at).capital) at++
  const isPlace = before.capital && at > comma + 1 && tokenAt(tokens, at).text === ','
  return isPlace && at < end ? at + 1 : comma
}

function afterExamples(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && tokenAt(tokens, at).text !== ',') at++
  return at < end ? at + 1 : end
}

/** A clause with a verb of its own, whose subject is not the phrase at the cue: "the plan that critics say". */
function holdsClause(tokens: readonly Token[], from: number, end: number, found: number): boolean {
  return found > from && holdsNoBreak(tokens, from, end)
}

function holdsNoBreak(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || opensOther.has(token.lower)) return false
    if (isWhich(token.lower) && prepositions.has(tokenAt(tokens, at - 1).lower)) return false
    if (cueOf(token.lower)?.form === 'past' && at > from) return false
  }
  return true
}

/** "a letter in which the senator wrote": whoever follows is the subject. */
function isWhich(lower: string): boolean {
  return lower === 'which' || lower === 'whom'
}

/** Words that open another clause, whose subject the phrase at the cue may be. */
const opensOther = new Set([
  'as',
  'when',
  'while',
  'because',
  'if',
  'although',
  'though',
  'but',
  'what',
  'how',
])

const afterParticiple = new Set('by on with in from to at for the a an his her their its'.split(' '))

function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower, capital, kind } = tokenAt(tokens, at)
  // "A memo dated June 3"
  if (lower === 'dated') return true
  if (kind !== 'word' || capital || !/[a-z]{3}(?:ed|ing|wn)$/.test(lower)) return false
  return lower.endsWith('ing') || afterParticiple.has(tokenAt(tokens, at + 1).lower)
}
