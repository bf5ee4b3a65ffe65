import { tokenAt } from '../reading/token.ts'
import type { CueUse } from './cue-uses.ts'
import { opensSubject } from './looks-like-clause.ts'
import { startOfWidening } from './marked-words.ts'
import { type Found, isBreak, type Place, runOf, longestBefore } from './place.ts'
import { clauseFound, clauseUpTo, openingOf, opensRelative } from './reported-words.ts'
import { hasVerb } from './verbs.ts'

/** The words that "according to" gives somebody: before it, or after its comma. They never include it. */
export function wordsAccordingTo(place: Place, use: CueUse, free: number): Found | null {
  if (use.subject === null) return null
  const { tokens } = place.reading
  const last = tokenAt(tokens, use.at - 1)
  if (use.at > free && use.at > place.from && !['and', 'but', 'that', 'as'].includes(last.lower)) {
    const end = isBreak(place, use.at - 1) ? use.at - 1 : use.at
    if (tokenAt(tokens, end - 1).kind === 'marked') {
      const from = startOfWidening(place, end - 1, free)
      return { frame: 'according to', runs: [runOf(place, from, end)], after: use.subject.to }
    }
    const before = opensRelative(place, end - 1) ? null : clauseUpTo(place, end, lastClause(place, end, free))
    const found = before ?? clauseAround(place, use.subject.to, end, free)
    return found === null
      ? null
      : { ...found, frame: 'according to', after: Math.max(found.after, use.subject.to) }
  }
  const comma = commaAfter(place, use.subject.to)
  // "According to the Herald, Burrows said …": the words are Burrows's, and the Herald tells of them.
  const { next } = place
  if (next?.side === 'before' && !next.doubtful && next.subject?.from === comma) return null
  return clauseFound(place, comma, 'according to')
}

/** Of "The plan passed, and few read it, according to Adeyemi" the clause after ", and", else from `free` on. */
function lastClause(place: Place, end: number, free: number): number {
  const { tokens } = place.reading
  for (let at = end - 1; at > Math.max(free, place.from, end - longestBefore) + 2; at--) {
    if (!['and', 'but'].includes(tokenAt(tokens, at).lower) || tokenAt(tokens, at - 1).text !== ',') continue
    if (opensSubject(tokens, place.names, at + 1) && hasVerb(place.reading, at + 2, end)) return at
  }
  return free
}

/** "The bridge, according to Adeyemi, is safe": the words before and after. */
function clauseAround(place: Place, after: number, end: number, free: number): Found | null {
  const { tokens } = place.reading
  const comma = endOfRelative(place, after)
  if (tokenAt(tokens, end).text !== ',' || tokenAt(tokens, comma).text !== ',') return null
  if (!hasVerb(place.reading, comma + 1, place.to)) return null
  const rest = clauseFound(place, comma + 1, 'according to')
  if (rest === null) return null
  // "a dinner at which, according to two guests, he left early"
  const opening = opensRelative(place, end - 1) ? [] : openingOf(place, end, free)
  return { ...rest, runs: [...opening, ...rest.runs] }
}

/** Past "who were there" after whoever is named; the same index where nothing of the kind stands. */
function endOfRelative({ reading: { tokens }, to }: Place, from: number): number {
  if (!['who', 'with', 'familiar', 'briefed'].includes(tokenAt(tokens, from).lower)) return from
  let at = from
  while (at < Math.min(to, from + 12) && tokenAt(tokens, at).kind === 'word') at++
  return at
}

/** The index after the comma that ends "According to …,", or where the phrase ended when there is none. */
function commaAfter(place: Place, from: number): number {
  const { tokens } = place.reading
  if (tokenAt(tokens, from).text === ',') {
    const aside = ['a', 'an', 'the', 'who', 'which', 'quoting', 'citing'].includes(
      tokenAt(tokens, from + 1).lower,
    )
    for (let at = from + 1; aside && at < Math.min(place.to, from + 20); at++) {
      if (tokenAt(tokens, at).text === ',' && !tokenAt(tokens, at - 1).capital) return at + 1
    }
    return from + 1
  }
  for (let at = from; at < Math.min(place.to, from + 14); at++) {
    const token = tokenAt(tokens, at)
    if (token.text === ',') return at + 1
    if (hasVerb(place.reading, at, at + 1)) return from
  }
  return from
}
