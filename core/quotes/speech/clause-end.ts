import type { Names } from '../people/names.ts'
import type { Reading } from '../reading/read-text.ts'
import { adverbs, clauseOpeners, days, prepositions, subjectPronouns } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { opensSubject } from './clause-start.ts'
import { cueOf } from '../reading/cue-lexicon.ts'
import { isPastVerb, isSpeechVerb, isVerb } from './verbs.ts'

/** How many tokens a reported clause may have: it keeps a page without a full stop from costing its square. */
const longestClause = 400

/**
 * Where a clause that begins at `from` ends, as the index after its last token; closing punctuation is left out.
 * The cuts are those that more than half of the clauses in news copy have. `subordinate` says that the cue stands
 * in a "while" clause, which ends at the first comma.
 */
export function endOfClause(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  subordinate: boolean,
): number {
  const { tokens } = reading
  const limit = Math.min(to, from + longestClause)
  let end = limit
  for (let at = from + 1; at < limit; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked') continue
    if (token.text === ';') {
      end = at
      break
    }
    if (cutsHere(tokens, names, at, limit, subordinate) || leavesMarks(tokens, from, at)) {
      end = at
      break
    }
  }
  return withoutStops(tokens, from, end)
}

/** He said “we won” and left: a clause that is a marked stretch ends with it when another verb follows. */
function leavesMarks(tokens: readonly Token[], from: number, at: number): boolean {
  if (at !== from + 1 || tokenAt(tokens, from).kind !== 'marked') return false
  return ['and', 'but', 'then'].includes(tokenAt(tokens, at).lower) && isVerb(tokenAt(tokens, at + 1))
}

function withoutStops(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from && tokenAt(tokens, end - 1).kind === 'punctuation') {
    if (')%$€£'.includes(tokenAt(tokens, end - 1).text)) break
    end--
  }
  return end
}

function cutsHere(
  tokens: readonly Token[],
  names: Names,
  at: number,
  limit: number,
  subordinate: boolean,
): boolean {
  const token = tokenAt(tokens, at)
  const next = tokenAt(tokens, at + 1)
  const second = tokenAt(tokens, at + 2)
  if (token.lower === 'according' && next.lower === 'to') return true
  if (token.text === ',') {
    if (next.lower === 'according' && second.lower === 'to') return true
    if (cueOf(next.lower)?.form === 'ing') return true
    if (next.lower === 'who') return !hasComma(tokens, at + 1, limit)
    if (next.lower === 'and' && (isSpeechVerb(second) || isPastVerb(second))) return true
    if (next.lower === 'but' && second.lower !== 'that' && second.kind === 'word') {
      return !prepositions.has(second.lower) && !adverbs.has(second.lower)
    }
    if (next.lower === 'as' && saysBefore(tokens, at + 2, limit)) return true
    if (subordinate && opensSubject(tokens, names, at + 1)) return true
    return saysBefore(tokens, at + 1, limit)
  }

  if (token.lower === 'and' && cueOf(next.lower)?.cue.bare === true && subjectPronouns.has(second.lower)) {
    return true
  }
  if (token.lower === 'and') return isSpeechVerb(next) && next.lower !== 'reported'
  if (token.lower === 'but') return isSpeechVerb(next) || isPastVerb(next)
  return false
}

/** "The man, who is 34, slipped": a clause that closes again with a comma is no tail. */
function hasComma(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 40); at++) if (tokenAt(tokens, at).text === ',') return true
  return false
}

/** ", Ruth Adeyemi said." follows: a new cue takes over, with nothing said after it. */
function saysBefore(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 9); at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') return false
    if (at > from && clauseOpeners.has(token.lower)) return false
    const cue = cueOf(token.lower)
    if (cue === undefined || cue.form === 'base' || cue.form === 'ing') continue
    if (at === from) return cue.cue.lemma === 'say' && endsAfterName(tokens, at + 1)
    const next = tokenAt(tokens, at + 1)
    return next.kind !== 'word' || prepositions.has(next.lower) || days.has(next.lower)
  }
  return false
}

/** "said Ruth Adeyemi." rather than "said Ruth Adeyemi was gone". */
function endsAfterName(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 6 && tokenAt(tokens, at).capital) at++
  const next = tokenAt(tokens, at)
  return at > from && (next.kind !== 'word' || (prepositions.has(next.lower) && next.lower !== "'s"))
}
