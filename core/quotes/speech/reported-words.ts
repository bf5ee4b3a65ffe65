import { isAdverb } from '../reading/adverbs.ts'
import { auxiliaries, clauseOpeners, days, prepositions } from '../reading/small-words.ts'
import { cueOf } from '../reading/cue-lexicon.ts'
import { tokenAt } from '../reading/token.ts'
import { endOfClause, type Within } from './clause-end.ts'
import { startOfWords } from './clause-start.ts'
import type { CueUse } from './cue-uses.ts'
import { type Found, isBreak, isLeadingWord, type Place, runOf, longestBefore } from './place.ts'
import type { Frame, Run } from './statement.ts'
import { hasVerb } from './verbs.ts'

/** "As Marcia Kramer reported, the plan is dead" and "The plan is dead, as Marcia Kramer reported." */
export function reportedAs(place: Place, use: CueUse, free: number): Found | null {
  const { tokens } = place.reading
  if (tokenAt(tokens, use.from - 1).lower !== 'as' || use.doubtful || place.marksOnly) return null
  if (use.word !== 'according to' && (!use.word.cue.that || use.word.cue.lemma === 'ask')) return null
  const next = startOfWords(place.reading, place.names, use.to, place.to, use.word).at
  if (use.from - 2 < place.from && tokenAt(tokens, next).text === ',') {
    return clauseFound(place, next + 1, 'speaker and cue before')
  }
  if (tokenAt(tokens, use.from - 2).text === ',' && next >= place.to - 1)
    return clauseUpTo(place, use.from - 2, free)
  return null
}

/** "The wall will fall, she said." and "The wall, she said, will fall.": a clause without marks before its cue. */
export function clauseBefore(place: Place, use: CueUse, free: number): Found | null {
  const { reading, names } = place
  const { tokens } = reading
  if (use.doubtful || place.marksOnly || use.word === 'according to' || use.word.cue.marksOnly) return null
  if (!isBreak(place, use.from - 1)) return null
  if (use.side === 'shared' || use.side === 'none') return null
  const begin = use.side === 'after' && use.subject !== null ? use.subject.to : use.to
  const start = startOfWords(reading, names, begin, place.to, use.word)
  // "She asked the mayor for a number": whom she asked, and nothing said.
  if (start.addressee && use.word.cue.lemma !== 'tell') return null
  const next = tokenAt(tokens, start.at)
  const ends = start.at >= place.to || next.kind === 'punctuation' || ['who', 'as'].includes(next.lower)
  if (!ends) return null
  const isAside = opensRelative(place, use.from - 2)
  const first = isAside ? null : clauseUpTo(place, use.from - 1, free, start.at >= place.to - 1)
  const after = tokenAt(tokens, start.at + 1)
  // "What he needs, she said, is a rest": the verb of the clause is still to come.
  const goesOn =
    next.text === ',' && (['and', 'because', 'or'].includes(after.lower) || auxiliaries.has(after.lower))
  if (first !== null && !goesOn) return { ...first, after: begin }
  if (next.text !== ',' || start.at + 4 >= place.to) return null
  const second = clauseFound(place, start.at + 1, 'speaker and cue inside')
  if (second === null || !hasVerb(reading, start.at + 1, place.to)) return first
  const opening = isAside ? [] : (first?.runs ?? openingOf(place, use.from - 1, free))
  return { frame: 'speaker and cue inside', runs: [...opening, ...second.runs], after: second.after }
}

/** "an officer who, police have said, believed he was armed": what was said begins after the cue. */
export function opensRelative({ reading, from }: Place, at: number): boolean {
  if (at < from) return false
  const { lower } = tokenAt(reading.tokens, at)
  // "The odds of that, she says, are small"
  if (lower === 'that') return at > from && !prepositions.has(tokenAt(reading.tokens, at - 1).lower)
  return ['who', 'which', 'whom', 'whose', 'because'].includes(lower)
}

/** "The harbour, she said, is closed": words before the cue that are no clause yet. */
export function openingOf(place: Place, to: number, free: number): readonly Run[] {
  let from = Math.max(free, place.from)
  while (from < to && isLeadingWord(place, from)) from++
  return to > from && to - from < 20 ? [runOf(place, from, to)] : []
}

/**
 * The words from the sentence's start to token `to`, when they are a clause. Where the cue ends its sentence
 * (`isWhole`), a noun phrase will do: "A new roof, she says."
 */
export function clauseUpTo(place: Place, to: number, free: number, isWhole = false): Found | null {
  let from = Math.max(free, place.from)
  if (to - from > longestBefore) return null
  while (from < to && isLeadingWord(place, from)) from++
  from = afterDateline(place, from, to)
  if (to - from < 3 || isAskedAbout(place, from)) return null
  const run = runOf(place, from, to)
  const isClause = hasVerb(place.reading, from, to) || (isWhole && opensNouns(place, from))
  if (run.type === 'indirect' && !isClause) return null
  return { frame: 'speaker and cue after', runs: [run], after: to }
}

/** Whether something that can be said by itself begins here: no "On Monday,", "Still,", "Speaking in Parliament,". */
function opensNouns({ reading }: Place, at: number): boolean {
  const token = tokenAt(reading.tokens, at)
  const { lower } = token
  if (token.kind !== 'word' || lower.endsWith('ing') || lower.endsWith('ed') || days.has(lower)) return false
  return !prepositions.has(lower) && !clauseOpeners.has(lower) && !isAdverb(token)
}

/** "Asked about the wall, she said …": what leads up to a statement is none. */
function isAskedAbout(place: Place, from: number): boolean {
  const form = cueOf(tokenAt(place.reading.tokens, from).lower)?.form
  return form === 'past' || form === 'ing'
}

/** "PORT ELLEN (AP) — The wall …": the place is nobody's words. */
function afterDateline(place: Place, from: number, to: number): number {
  const { tokens } = place.reading
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const token = tokenAt(tokens, at)
    if (at > from && ['—', '–', '--', '-'].includes(token.text)) return at + 1
    if (!token.capital && !'(),'.includes(token.text)) return from
  }
  return from
}

/** The clause that begins at token `from`, or null when nothing of it is left. */
export function clauseFound(place: Place, from: number, frame: Frame, within?: Within): Found | null {
  const end = endOfClause(place.reading, place.names, from, place.to, within)
  if (end <= from || (end - from < 2 && tokenAt(place.reading.tokens, from).kind !== 'marked')) return null
  return { frame, runs: [runOf(place, from, end)], after: end }
}
