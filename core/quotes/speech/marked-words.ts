import { tokenAt } from '../reading/token.ts'
import { endOfClause } from './clause-end.ts'
import type { CueUse } from './cue-uses.ts'
import { type Found, isBreak, isLeadingWord, nextMarked, type Place, runOf, longestBefore } from './place.ts'
import { clauseFound } from './reported-words.ts'
import { isFullQuote, isNickname, isTitle, opensWithCapital, wordsIn } from './stretch-shape.ts'

/** "…," she said, "…" and "The plan is "dead," she said: marks stand right before speaker or cue. */
export function markedBefore(place: Place, use: CueUse, free: number): Found | null {
  const { tokens } = place.reading
  let at = use.from - 1
  if (isBreak(place, at)) at--
  const marked = tokenAt(tokens, at)
  if (use.side === 'shared' || use.side === 'none' || marked.kind !== 'marked' || at < free) return null
  if (isNickname(place.reading, at)) return null
  // On “Face the Nation,” she said …: a programme's name with the sentence's comma.
  if (tokenAt(tokens, at - 1).kind === 'word' && at > place.from && isTitle(place.reading, at)) return null
  if (use.word !== 'according to' && use.word.cue.names) return null
  const from = startOfWidening(place, at, free)
  const first = runOf(place, from, at + 1)
  const spokenTo = use.side === 'after' && use.subject !== null ? use.subject.to : use.to
  const next = nextMarked(place, spokenTo)
  if (next !== null && isBreak(place, next - 1)) {
    const second = runOf(place, next, next + 1)
    return { frame: 'speaker and cue inside', runs: [first, second], after: next + 1 }
  }
  return { frame: 'speaker and cue after', runs: [first], after: Math.max(use.to, spokenTo) }
}

/** A stretch that begins in small letters is part of its clause, unless it opens the sentence. */
export function startOfWidening(place: Place, at: number, free: number): number {
  const { tokens } = place.reading
  if (isFullQuote(place.reading, at) && tokenAt(tokens, at - 1).kind !== 'marked') return at
  let from = Math.max(free, place.from)
  if (at - from > longestBefore) return at
  while (from < at && isLeadingWord(place, from)) from++
  return from
}

/** A stretch in marks right after the cue, or after "told reporters on Monday," or a colon. */
export function directAfter(place: Place, use: CueUse, start: number, marked: number): Found | null {
  const { reading } = place
  const afterBreak = isBreak(place, marked - 1) || tokenAt(reading.tokens, marked - 1).text === ':'
  const full = isFullQuote(reading, marked)
  const touches = marked === start || (afterBreak && marked === start + 1)
  if (!touches && !(full && afterBreak)) return null
  const isName = !full || isTitle(reading, marked)
  const isCalled = marked === start && opensWithCapital(reading, marked) && !afterBreak
  if (use.word !== 'according to' && use.word.cue.names && (isName || isCalled)) return null
  if (!full && !afterBreak && opensWithCapital(reading, marked)) return null
  if (full || afterBreak) {
    return { frame: 'speaker and cue before', runs: [runOf(place, marked, marked + 1)], after: marked + 1 }
  }
  return clauseFound(place, marked, 'speaker and cue before')
}

/** "an insult" that "divides us": marks tied by one or two small words are one judgement. Returns the last of them. */
function lastMarks(place: Place, marked: number): number {
  const { tokens } = place.reading
  for (let at = marked + 1; at <= marked + 3 && at < place.to; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked') return lastMarks(place, at)
    if (!['and', 'that', 'which', 'or', 'but'].includes(token.lower) && token.text !== ',') return marked
  }
  return marked
}

/** "called the plan "a disgrace"": the clause from after the cue to the marks, or the marks alone. */
export function widenedAfter(place: Place, use: CueUse, start: number, marked: number): Found | null {
  if (use.word === 'according to') return null
  const { cue } = use.word
  if (marked - start > (cue.names ? 30 : 15)) return null
  if (isNickname(place.reading, marked) || isTitle(place.reading, marked)) return null
  const before = tokenAt(place.reading.tokens, use.at - 1)
  if (cue.names && marked === start && (before.text === ',' || opensWithCapital(place.reading, marked)))
    return null
  if (!cue.names && (cue.marksOnly || wordsIn(place.reading, marked) < 3)) return null
  const end = cue.names
    ? lastMarks(place, marked) + 1
    : endOfClause(place.reading, place.names, start, place.to)
  if (end <= marked) return null
  return { frame: 'speaker and cue before', runs: [runOf(place, start, end)], after: end }
}
