import type { Span } from '../found.ts'
import type { Cast, Figure } from '../people/cast.ts'
import type { Names } from '../people/names.ts'
import { tokenAt } from '../reading/token.ts'
import { mentionOf, resolvePhrase } from '../people/resolve.ts'
import type { Reading } from '../reading/read-text.ts'
import { subjectOfSentenceBefore } from './people-near.ts'
import { genderOf, learnGender, scorePronoun } from './pronouns.ts'
import { type Candidate, Scores } from './scores.ts'
import type { Statement } from './statement.ts'
import { reasons } from './weights.ts'

/** A statement with its candidates, likeliest first, and the mention near it, if there is one. */
export type Attributed = {
  readonly statement: Statement
  readonly mention: Span | null
  readonly candidates: readonly Candidate[]
  readonly group: number
}

/** Who spoke last, and where that ended. */
export type Turn = {
  readonly figure: Figure | null
  readonly end: number
  readonly statement: Statement
  readonly group: number
}

/** Proposes speakers for the statements of a story, which must be in reading order. */
export function attribute(
  reading: Reading,
  names: Names,
  cast: Cast,
  statements: readonly Statement[],
): readonly Attributed[] {
  const attributed: Attributed[] = []
  let turn: Turn | null = null
  let groups = 0
  let previous: readonly Candidate[] = []
  for (const statement of statements) {
    const sameTurn = turn !== null && carriesOn(statement, turn)
    const group: number = sameTurn && turn !== null ? turn.group : groups++
    const scores = new Scores()
    const subject = statement.subject
    const mention = subject === null ? null : mentionOf(reading, subject)
    if (subject === null) {
      if (turn !== null && sameTurn && statement.frame !== 'goes on') {
        for (const { figure, weight } of previous)
          scores.addWeight(figure, Math.min(weight, reasons.sameTurn.weight), 'sameTurn')
      }
      if (!sameTurn || statement.frame === 'goes on') scoreTurn(scores, reading, names, cast, statement, turn)
    } else if (subject.type === 'pronoun') {
      scorePronoun(scores, reading, names, cast, statement, subject.from, turn)
    } else {
      const resolved = resolvePhrase(reading, names, cast, subject)
      const reason =
        statement.frame === 'signed' ? 'signed' : statement.frame === 'colon' ? 'labelled' : resolved.how
      scores.add(resolved.figure, reason)
      for (const other of resolved.others) scores.add(other, 'sharesName')
    }
    if (statement.shared) for (const { figure } of scores.ranked()) scores.add(figure, 'shared')
    const candidates = scores.ranked()
    attributed.push({ statement, mention, candidates, group })
    const top = candidates[0]
    if (top !== undefined && subject?.type === 'pronoun')
      learnGender(top, candidates[1], genderOf(mention?.text ?? ''))
    const cueEnd = statement.cue?.end ?? 0
    const end = Math.max(statement.runs.at(-1)?.end ?? 0, cueEnd, mention?.end ?? 0)
    turn = { figure: top?.figure ?? null, end, statement, group }
    previous = candidates
  }
  return attributed
}

/** Words in marks that follow a quotation and its cue in the next sentence, and whatever an open mark carries on. */
function carriesOn(statement: Statement, turn: Turn): boolean {
  if (statement.frame === 'goes on') return true
  if (statement.frame !== 'floating' || turn.statement.paragraph !== statement.paragraph) return false
  if (turn.statement.runs.at(-1)?.type === 'indirect') return false
  return statement.sentence <= turn.statement.sentence + 1
}

/** Nobody is named near: whoever spoke last, or whom the sentence before is about. */
function scoreTurn(
  scores: Scores,
  reading: Reading,
  names: Names,
  cast: Cast,
  statement: Statement,
  turn: Turn | null,
): void {
  const start = statement.runs[0]?.start ?? 0
  if (turn?.figure) {
    const apart = statement.paragraph - turn.statement.paragraph
    if (statement.frame === 'goes on') scores.add(turn.figure, 'goesOn')
    else if (apart === 0) scores.add(turn.figure, 'sameParagraph')
    else scores.add(turn.figure, apart === 1 ? 'paragraphBefore' : 'spokeEarlier')
  }
  const pronoun = pronounIntroducing(reading, statement, turn)
  if (pronoun >= 0) {
    const introduced = new Scores()
    scorePronoun(introduced, reading, names, cast, statement, pronoun, turn)
    const [first] = introduced.ranked()
    if (first !== undefined) scores.add(first.figure, 'introduced')
    return
  }
  const about = subjectOfSentenceBefore(reading, names, cast, start, '')
  if (about !== null && about.start > (turn?.end ?? -1)) scores.add(about.figure, 'introduced')
}

/** "She laughed. “No.”": the first "he" or "she" of the sentence before, if nobody spoke in it; else -1. */
function pronounIntroducing(reading: Reading, statement: Statement, turn: Turn | null): number {
  const index = statement.sentence - 1
  const sentence = reading.sentences[index]
  if (sentence === undefined || sentence.paragraph !== statement.paragraph) return -1
  if (turn !== null && turn.statement.sentence >= index) return -1
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 25); at++) {
    const { lower } = tokenAt(reading.tokens, at)
    if (lower === 'he' || lower === 'she') return at
  }
  return -1
}
