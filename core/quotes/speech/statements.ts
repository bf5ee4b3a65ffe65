import type { Span } from '../found.ts'
import type { Names } from '../people/names.ts'
import type { Reading } from '../reading/read-text.ts'
import { days } from '../reading/small-words.ts'
import { tokenAt } from '../reading/token.ts'
import { wordsAccordingTo } from './according-to.ts'
import { hasVerb } from './verbs.ts'
import type { Within } from './clause-end.ts'
import { startOfWords } from './clause-start.ts'
import { looksLikeClause } from './looks-like-clause.ts'
import { type CueUse, findCueUses } from './cue-uses.ts'
import { directAfter, markedBefore, widenedAfter } from './marked-words.ts'
import { judgement } from './judgement.ts'
import { type Found, isBreak, nextMarked, type Place, longestBefore } from './place.ts'
import { clauseBefore, clauseFound, reportedAs } from './reported-words.ts'
import type { LineKind } from './lines.ts'
import type { Statement } from './statement.ts'

const sideClauses = new Set(['while', 'although', 'though', 'if', 'when', 'as'])
const whileSaying = new Set(['as', 'when', 'while', 'after', 'before', 'during'])
const question = new Set(['whether', 'how', 'why', 'what', 'when', 'where', 'who', 'if'])

/** The statements of one sentence that have a cue, in order. What lies inside another statement is not counted. */
export function statementsWithCue(
  reading: Reading,
  names: Names,
  index: number,
  line: LineKind,
): readonly Statement[] {
  const sentence = reading.sentences[index]
  if (sentence === undefined) return []
  const uses = findCueUses(reading, names, sentence)
  const place = {
    reading,
    names,
    sentence: index,
    from: sentence.from,
    to: sentence.to,
  }
  const statements: Statement[] = []
  let free = sentence.from
  for (const [order, use] of uses.entries()) {
    if (use.at < free) continue
    const maySayAll = use.word === 'according to' && use.at - sentence.from <= longestBefore
    const whole = maySayAll
      ? wholeSentence({ ...place, marksOnly: line !== 'text', next: undefined }, use, statements)
      : null
    if (whole !== null) statements.length = 0
    const found =
      whole ?? wordsOf({ ...place, marksOnly: marksOnly(line, use), next: uses[order + 1] }, use, free)
    if (found === null) continue
    free = found.after
    statements.push({
      frame: found.frame,
      runs: found.runs,
      cue: spanOf(reading, use.at, use.to),
      lemma: use.word === 'according to' ? 'according to' : use.word.cue.lemma,
      subject: use.subject,
      shared: use.side === 'shared',
      sentence: index,
      doubtful: use.doubtful,
    })
  }
  return statements
}

/** "He told her it was late, according to the police": all of it is theirs, and what he said is inside it. */
function wholeSentence(place: Place, use: CueUse, inside: readonly Statement[]): Found | null {
  const first = inside[0]?.runs[0]
  if (first === undefined || inside.some(({ runs }) => runs.some(({ type }) => type !== 'indirect')))
    return null
  const found = wordsAccordingTo(place, use, place.from)
  const run = found?.runs[0]
  // "He has not, according to Moss, been asked": nothing is told around it.
  if (use.subject !== null && hasVerb(place.reading, use.subject.to, place.to)) return null
  if (run === undefined || run.type !== 'indirect' || run.start > first.start || run.end <= first.start)
    return null
  return found
}

/** "Mayor says the pool will open": the plainest cues speak in a headline too. */
function marksOnly(line: LineKind, use: CueUse): boolean {
  if (line !== 'headline') return line !== 'text'
  return use.word === 'according to' || !use.word.cue.bare || use.side !== 'before'
}

function spanOf(reading: Reading, from: number, to: number): Span {
  const start = tokenAt(reading.tokens, from).start
  const end = tokenAt(reading.tokens, to - 1).end
  return { text: reading.text.slice(start, end), start, end }
}

function wordsOf(place: Place, use: CueUse, free: number): Found | null {
  if (use.word === 'according to') return wordsAccordingTo(place, use, free)
  return (
    markedBefore(place, use, free) ??
    reportedAs(place, use, free) ??
    wordsAfter(place, use) ??
    clauseBefore(place, use, free) ??
    judgement(place, use)
  )
}

function wordsAfter(place: Place, use: CueUse): Found | null {
  const { reading, names } = place
  const { tokens } = reading
  if (use.word === 'according to') return null
  const { cue, form } = use.word
  const begin = use.side === 'after' && use.subject !== null ? use.subject.to : use.to
  const start = startOfWords(reading, names, begin, place.to, use.word)
  const marked = nextMarked(place, begin)
  const opensClause = tokenAt(tokens, start.at).lower === 'that'
  if (marked !== null && !(opensClause && marked > start.at)) {
    const direct = directAfter(place, use, start.at, marked)
    if (direct !== null) return direct
  }
  const onlyMarks = cue.marksOnly || use.doubtful || place.marksOnly || use.side === 'none'
  if (onlyMarks && marked === null) return null
  const first = tokenAt(tokens, start.at)
  const within = isWhoSays(place, use)
    ? 'a relative clause'
    : clauseAround(tokenAt(tokens, use.from - 1).lower)
  const askable =
    first.lower === 'whether' ||
    (first.lower === 'if' && cue.lemma === 'ask') ||
    (form !== 'base' && question.has(first.lower) && (cue.lemma !== 'ask' || use.subject !== null))
  const takes =
    (first.lower === 'that' && (cue.that || marked !== null) && !isPointing(place, start.at)) ||
    (askable && cue.whether) ||
    (first.lower === 'to' && cue.to && tokenAt(tokens, start.at + 1).kind === 'word')
  const isPassive = cue.lemma === 'tell' && !start.addressee && first.lower === 'that'
  if (isPassive && marked === null) return null
  if (takes) return clauseFound(place, start.at, 'speaker and cue before', within)
  // "a letter announcing the review": only "that" makes it speech.
  const isTied = form === 'ing' && use.side === 'before' && cue.lemma !== 'say'
  // "The roof was gone, Hale said as he walked": the words stand before.
  const isScene = isBreak(place, use.from - 1) && whileSaying.has(first.lower)
  const mayBeBare =
    cue.bare && !isScene && !isTied && !onlyMarks && !(cue.lemma === 'tell' && !start.addressee)
  if (mayBeBare && isAddedNumber(place, start.at, cue.lemma)) return null
  if (
    mayBeBare &&
    looksLikeClause(reading, names, start.at, place.to, cue.lemma !== 'say' && cue.lemma !== 'tell')
  ) {
    return clauseFound(place, start.at, 'speaker and cue before', within)
  }
  if (marked === null) return null
  return widenedAfter(place, use, start.at, marked)
}

/** "Kincaid, who said the cameras were off, retired", "Kincaid, a guard who said they were off, retired" */
function isWhoSays({ reading }: Place, use: CueUse): boolean {
  for (let at = use.at - 1; at > use.at - 4; at--) {
    const { lower } = tokenAt(reading.tokens, at)
    if (lower === 'who') return true
    if (lower === 'which') return tokenAt(reading.tokens, at - 1).text === ','
  }
  return false
}

function clauseAround(opener: string): Within {
  if (opener === 'which') return 'a relative clause'
  return sideClauses.has(opener) ? 'a side clause' : 'a main clause'
}

/** "wrote that down": "that" points at a thing, and no clause follows. */
function isPointing(place: Place, at: number): boolean {
  const { tokens } = place.reading
  const next = tokenAt(tokens, at + 1)
  if (next.kind !== 'word' || next.lower === 'down') return next.kind !== 'marked' && next.text !== ','
  return days.has(next.lower) && (at + 2 >= place.to || tokenAt(tokens, at + 2).text === '.')
}

/** "add 200 grams", "adds a" are not speech. */
function isAddedNumber(place: Place, at: number, lemma: string): boolean {
  const { lower } = tokenAt(place.reading.tokens, at)
  return lemma === 'add' && (/^\d/.test(lower) || lower === 'a' || lower === 'an')
}
