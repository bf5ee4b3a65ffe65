import type { Span } from '../found.ts'
import type { Cast } from '../people/cast.ts'
import type { Figure } from '../people/figure.ts'
import { tokenAt } from '../reading/token.ts'
import type { Memory } from '../people/memory.ts'
import { mentionOf, type Resolved, resolvePhrase } from '../people/resolve.ts'
import type { Phrase } from '../people/phrases.ts'
import type { Reading } from '../reading/read-text.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import {
  isAfterTurn,
  nearestGroup,
  nearestNamed,
  subjectOfSentenceBefore,
  lastMentionBefore,
} from './people-near.ts'
import { genderOf, learnGender, scorePronoun } from './pronouns.ts'
import { saidOtherwise } from './said-otherwise.ts'
import { type Candidate, Scores } from './scores.ts'
import type { Statement } from './statement.ts'
import { reasons } from './weights.ts'

/** A statement with its candidates, likeliest first, and the mention near it, if there is one. */
export type Attributed = {
  readonly statement: Statement
  readonly mention: Span | null
  readonly candidates: readonly Candidate[]
  /** It belongs to the same utterance as the statement before. */
  readonly goesOn: boolean
}

/** Who spoke last, how many paragraphs back that was, and where it ended there. */
export type Turn = {
  readonly figure: Figure | null
  /** Who was asked, where the words were a question put to somebody with a name. */
  readonly addressee: Figure | null
  readonly apart: number
  readonly end: number
  readonly statement: Statement
  /** Somebody else was heard in passing since, so that what follows is no part of the same utterance. */
  readonly interrupted: boolean
}

/** What the paragraphs up to here leave for the next: who spoke last, whom else that could have been. */
export type SoFar = {
  readonly turn: Turn | null
  readonly candidates: readonly Candidate[]
}

/** Before anybody has spoken. */
export const nobodySoFar: SoFar = { turn: null, candidates: [] }

/**
 * Proposes speakers for the statements of one paragraph, which must be in reading order, and says what the next
 * paragraph has to know.
 */
export function attribute(
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  statements: readonly Statement[],
  soFar: SoFar,
): { readonly attributed: readonly Attributed[]; readonly soFar: SoFar } {
  const { reading } = paragraph
  const attributed: Attributed[] = []
  let turn = soFar.turn === null ? null : { ...soFar.turn, apart: soFar.turn.apart + 1 }
  let previous = soFar.candidates
  for (const statement of statements) {
    const sameTurn: boolean = turn !== null && carriesOn(statement, turn)
    const scores = new Scores()
    const subject = statement.subject
    const mention = subject === null ? null : mentionOf(reading, subject)
    if (subject === null) {
      if (turn !== null && sameTurn && statement.frame !== 'goes on') {
        for (const { figure, weight } of previous)
          scores.addWeight(figure, Math.min(weight, reasons.sameTurn.weight), 'sameTurn')
      }
      if (!sameTurn || statement.frame === 'goes on')
        scoreTurn(scores, paragraph, cast, memory, statement, turn)
    } else if (subject.type === 'pronoun') {
      scorePronoun(scores, paragraph, cast, memory, statement, subject.from, turn)
    } else {
      const noun = `head ${tokenAt(reading.tokens, subject.head).lower}`
      const isNew = subject.type === 'description' && memory.described.get(noun) === undefined
      const resolved = resolvePhrase(paragraph, cast, memory, subject)
      const reason =
        statement.frame === 'signed' ? 'signed' : statement.frame === 'colon' ? 'labelled' : resolved.how
      noteSpeaker(memory, resolved.figure)
      if (reason === 'titleHeld') scoreHolders(scores, paragraph, memory, subject.from, resolved, turn)
      else {
        scores.add(resolved.figure, reason)
        if (reason === 'described') scoreGroup(scores, paragraph, memory, subject, resolved.figure)
        const called =
          reason === 'described' && isNew ? saidOtherwise(paragraph, memory, subject, turn) : null
        if (called !== null) {
          scores.add(called, 'saidOtherwise')
          scores.add(resolved.figure, 'explained')
          memory.described.set(noun, called)
        }
        for (const other of resolved.others) scores.add(other, 'sharesName')
      }
    }
    if (statement.shared) for (const { figure } of scores.ranked()) scores.add(figure, 'shared')
    const candidates = scores.ranked()
    attributed.push({ statement, mention, candidates, goesOn: sameTurn && turn?.interrupted !== true })
    const top = candidates[0]
    if (top !== undefined && subject?.type === 'pronoun')
      learnGender(memory, top, candidates[1], genderOf(mention?.text ?? ''))
    const cueEnd = statement.cue?.end ?? 0
    const end = Math.max(statement.runs.at(-1)?.end ?? 0, cueEnd, mention?.end ?? 0)
    if (turn !== null && staysWithMarks(statement, turn)) {
      turn = { ...turn, end, interrupted: true }
      continue
    }
    turn = {
      figure: top?.figure ?? null,
      addressee: whoWasAsked(paragraph, statement),
      apart: 0,
      end,
      statement,
      interrupted: false,
    }
    previous = candidates
  }
  return { attributed, soFar: { turn, candidates: previous } }
}

/** "…," Kern said when I asked her how it was done. "…": what goes on is Kern's, whose words stood in marks. */
function staysWithMarks(statement: Statement, turn: Turn): boolean {
  if (turn.apart > 0 || turn.statement.sentence !== statement.sentence) return false
  const isIndirect = statement.runs.every(({ type }) => type === 'indirect')
  return isIndirect && turn.statement.runs.at(-1)?.type === 'direct'
}

/**
 * "The senator" is the last senator named before. One who is named only later is less likely, and the speaker of the
 * quotation before may be meant, whose office the story need not give.
 */
function scoreHolders(
  scores: Scores,
  paragraph: StoryParagraph,
  memory: Memory,
  token: number,
  { figure, others }: Resolved,
  turn: Turn | null,
): void {
  const { start } = tokenAt(paragraph.reading.tokens, token)
  const holders = [figure, ...others]
  const nearest = nearestNamed(paragraph, memory, start, holders)
  for (const holder of holders) {
    scores.add(holder, holder === (nearest ?? figure) ? 'titleHeld' : 'alsoHolds')
  }
  if (nearest !== null) return
  scores.add(figure, 'namedLater')
  if (turn?.figure && memory.isPerson(turn.figure)) scores.add(turn.figure, 'spokeBefore')
}

/** "The company said": the last firm or agency named before. */
function scoreGroup(
  scores: Scores,
  paragraph: StoryParagraph,
  memory: Memory,
  { from, head, to }: Phrase,
  described: Figure,
): void {
  const { tokens } = paragraph.reading
  const isPlain = tokenAt(tokens, from).lower === 'the' && from === head - 1 && to === head + 1
  if (!isPlain || !anyGroup.has(tokenAt(tokens, head).lower)) return
  const group = nearestGroup(paragraph, memory, tokenAt(tokens, from).start)
  if (group === null) return
  scores.add(group, 'theGroup')
  scores.add(described, 'explained')
}

const anyGroup = new Set(
  'company firm agency organization organisation corporation retailer airline carrier automaker charity nonprofit developer manufacturer startup'.split(
    ' ',
  ),
)

/** Who speaks under a name or a description is a person, if nothing says otherwise. */
function noteSpeaker(memory: Memory, figure: Figure): void {
  const mayBe = figure.kind === 'person' || (figure.kind === 'description' && figure.gender !== 'it')
  if (mayBe && !(figure.isPerson && figure.isSure)) memory.speakers.set(figure, true)
}

/** "She asked Marcus Yelverton who had paid": the name between the cue and the words; null without one. */
function whoWasAsked(paragraph: StoryParagraph, statement: Statement): Figure | null {
  const { cue, runs, lemma } = statement
  const start = runs[0]?.start ?? 0
  if (lemma !== 'ask' || cue === null || cue.end > start) return null
  const last = lastMentionBefore(paragraph, start)
  const first = lastMentionBefore(paragraph, cue.end) + 1
  return first <= last ? (paragraph.figures[first] ?? null) : null
}

/** Words in marks that follow a quotation and its cue in the next sentence, and whatever an open mark carries on. */
function carriesOn(statement: Statement, turn: Turn): boolean {
  if (statement.frame === 'goes on') return true
  if (statement.frame !== 'floating' || turn.apart > 0) return false
  if (turn.statement.runs.at(-1)?.type === 'indirect') return false
  return statement.sentence <= turn.statement.sentence + 1
}

/** Nobody is named near: whoever spoke last, or whom the sentence before is about. */
function scoreTurn(
  scores: Scores,
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  statement: Statement,
  turn: Turn | null,
): void {
  const start = statement.runs[0]?.start ?? 0
  if (turn?.figure) {
    if (statement.frame === 'goes on') scores.add(turn.figure, 'goesOn')
    else if (turn.apart === 0) scores.add(turn.figure, 'sameParagraph')
    else scores.add(turn.figure, turn.apart === 1 ? 'paragraphBefore' : 'spokeEarlier')
  }
  const pronoun = pronounIntroducing(paragraph.reading, statement, turn)
  if (pronoun >= 0) {
    const introduced = new Scores()
    scorePronoun(introduced, paragraph, cast, memory, statement, pronoun, turn)
    const [first] = introduced.ranked()
    if (first !== undefined) scores.add(first.figure, 'introduced')
    return
  }
  const about = subjectOfSentenceBefore(paragraph, memory, start, '')
  if (about === null || !isAfterTurn(turn, about.apart, about.start)) return
  scores.add(about.figure, isGesture(paragraph.reading, statement) ? 'gestured' : 'introduced')
}

/** "Coun. Rita Shaw laughed.": a short sentence right before the words does no more than show who speaks. */
function isGesture({ sentences }: Reading, statement: Statement): boolean {
  const sentence = sentences[statement.sentence - 1]
  return sentence !== undefined && sentence.to - sentence.from <= longestGesture
}

/** In tokens, the full stop included. */
const longestGesture = 8

/** "She laughed. “No.”": the first "he" or "she" of the sentence before, if nobody spoke in it; else -1. */
function pronounIntroducing(reading: Reading, statement: Statement, turn: Turn | null): number {
  const index = statement.sentence - 1
  const sentence = reading.sentences[index]
  if (sentence === undefined) return -1
  if (turn !== null && turn.apart === 0 && turn.statement.sentence >= index) return -1
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 25); at++) {
    const { lower } = tokenAt(reading.tokens, at)
    if (lower === 'he' || lower === 'she') return at
  }
  return -1
}
