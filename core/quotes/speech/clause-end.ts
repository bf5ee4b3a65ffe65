import { type Names, nameAt } from '../people/names.ts'
import type { Reading } from '../reading/read-text.ts'
import { adverbs, clauseOpeners, days, prepositions, subjectPronouns } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { opensSubject } from './looks-like-clause.ts'
import { cueOf } from '../reading/cue-lexicon.ts'
import { isPastVerb, isSpeechVerb, isVerb } from './verbs.ts'

/** How many tokens a reported clause may have: it keeps a page without a full stop from costing its square. */
const longestClause = 400

/** The kind of clause a cue stands in. */
export type Within = 'a main clause' | 'a side clause' | 'a relative clause'

/**
 * Where a clause that begins at `from` ends, as the index after its last token; closing punctuation is left out.
 * The cuts are those that more than half of the clauses in news copy have. `within` tells where the cue stands:
 * "while she said …" ends before a new subject, "which she said was …" at its comma.
 */
export function endOfClause(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  within: Within = 'a main clause',
): number {
  const { tokens } = reading
  const limit = Math.min(to, from + longestClause)
  let end = limit
  for (let at = from + 1; at < limit; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked') {
      if (endsWithComma(reading, token) && opensTail(tokens, names, at + 1)) {
        end = at + 1
        break
      }
      continue
    }
    if (token.text === ';') {
      end = at
      break
    }
    if (cutsHere(tokens, names, at, limit, within) || leavesMarks(tokens, from, at)) {
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
  within: Within,
): boolean {
  const token = tokenAt(tokens, at)
  const next = tokenAt(tokens, at + 1)
  const second = tokenAt(tokens, at + 2)
  if (token.lower === 'according' && next.lower === 'to') return true
  if (token.text === ',') {
    if (next.lower === 'according' && second.lower === 'to') return true
    if (cueOf(next.lower)?.form === 'ing') return true
    if (next.lower === 'who') return !hasComma(tokens, at + 1, limit)
    if (next.lower === 'and' && (cueOf(second.lower)?.form === 'past' || isPastVerb(second))) return true
    if (next.lower === 'but' && second.lower !== 'that' && second.kind === 'word') {
      return !prepositions.has(second.lower) && !adverbs.has(second.lower)
    }
    if (next.lower === 'as' && saysBefore(tokens, at + 2, limit)) return true
    // The verb of the main clause takes over: "who said it was safe, retired".
    const isVerbNext = isVerb(next) || isPastVerb(next) || isSpeechVerb(next)
    if (within === 'a relative clause' && isVerbNext) return true
    if (within === 'a side clause' && opensSubject(tokens, names, at + 1)) return true
    if (contrasts.has(next.lower) && opensSubject(tokens, names, at + 2)) return true
    if (joins.has(next.lower) && anotherSays(tokens, names, at + 2, limit)) return true
    return saysBefore(tokens, at + 1, limit)
  }

  if (token.lower === 'and' && cueOf(next.lower)?.cue.bare === true && subjectPronouns.has(second.lower)) {
    return true
  }
  if (
    token.lower === 'and' &&
    tokenAt(tokens, at - 1).kind === 'marked' &&
    cueOf(next.lower)?.form === 'past'
  )
    return true
  if (token.lower === 'and') return (isSpeechVerb(next) && next.lower !== 'reported') || isJudgement(next)
  if (token.lower === 'but') return isSpeechVerb(next) || isPastVerb(next)
  return false
}

/** "and called it a shame": a verb that names or judges in the past. */
function isJudgement(token: Token): boolean {
  const cue = cueOf(token.lower)
  return cue !== undefined && cue.form === 'past' && (cue.cue.names || cue.cue.links !== '')
}

/** "The man, who is 34, slipped": a clause that closes again with a comma is no tail. */
function hasComma(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 40); at++) if (tokenAt(tokens, at).text === ',') return true
  return false
}

/** ", while Manitoba's premier has called for a delay": somebody else's doing, told by the writer. */
const contrasts = new Set(['while', 'whereas'])
const joins = new Set(['and', 'but', 'while', 'as', 'whereas', 'though', 'although'])

/** ", and one of them said it was" : somebody else speaks, with a cue of their own. */
function anotherSays(tokens: readonly Token[], names: Names, from: number, limit: number): boolean {
  if (!opensSubject(tokens, names, from)) return false
  for (let at = from + 1; at < Math.min(limit, from + 14); at++) {
    const token = tokenAt(tokens, at)
    if (saysHere(tokens, at) || (at === from + 1 && isJudgement(token))) return true
    if (token.kind === 'marked' || token.lower === 'that') return false
    if (token.lower !== "'s" && isVerb(token)) return false
  }
  return false
}

function saysHere(tokens: readonly Token[], at: number): boolean {
  const cue = cueOf(tokenAt(tokens, at).lower)
  if (cue === undefined || cue.form === 'base' || cue.form === 'ing' || cue.cue.marksOnly) return false
  return !cue.cue.noun || cue.form === 'past'
}

/** “… it crosses her desk,” the same sentence he has used: the writer goes on after the closing mark. */
function opensTail(tokens: readonly Token[], names: Names, at: number): boolean {
  const { lower } = tokenAt(tokens, at)
  if (contrasts.has(lower)) return opensSubject(tokens, names, at + 1)
  return (
    ['a', 'an', 'the', 'which', 'who', 'referring', 'citing'].includes(lower) ||
    nameAt(names, at) !== undefined
  )
}

function endsWithComma(reading: Reading, { stretch }: Token): boolean {
  const inner = reading.stretches[stretch]?.innerEnd ?? 0
  return reading.text.charAt(inner - 1) === ','
}

/** ", Ruth Adeyemi said." follows: a new cue takes over, with nothing said after it. */
function saysBefore(tokens: readonly Token[], from: number, limit: number): boolean {
  if (clauseOpeners.has(tokenAt(tokens, from).lower)) return false
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
