import type { Cast } from '../people/cast.ts'
import type { Figure } from '../people/figure.ts'
import type { Memory } from '../people/memory.ts'
import type { Gender } from '../people/people-words.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import { tokenAt } from '../reading/token.ts'
import type { Turn } from './attribution.ts'
import { type NamedBefore, fits, fittingSince, subjectOfSentenceBefore } from './people-near.ts'
import { type Candidate, Scores } from './scores.ts'
import type { Statement } from './statement.ts'

/**
 * Scores whom the pronoun at `token` can mean: the last fitting person since the quotation before, else its
 * speaker, else the first fitting person of the sentence before. A pronoun nobody fits stands for itself.
 */
export function scorePronoun(
  scores: Scores,
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  statement: Statement,
  token: number,
  turn: Turn | null,
): void {
  const place = tokenAt(paragraph.reading.tokens, token)
  const gender = genderOf(place.lower)
  if (gender === '') {
    scores.add(unresolved(cast, memory, place.lower), 'described')
    return
  }
  const before = Math.min(place.start, statement.runs[0]?.start ?? place.start)
  const since = fittingSince(paragraph, memory, turn, before, gender)
  for (const [index, figure] of since.entries())
    scores.add(figure, index === 0 ? 'namedSince' : 'alsoNamedSince')
  if (turn?.figure && fits(memory, turn.figure, gender)) scores.add(turn.figure, 'spokeBefore')
  const about = subjectOfSentenceBefore(paragraph, memory, before, gender)
  if (about !== null && !isInside(turn, about)) scores.add(about.figure, 'subjectBefore')
  for (const { figure } of scores.ranked()) {
    const known = memory.genderOf(figure)
    if (known === gender) scores.add(figure, 'genderFits')
    else if (known === '')
      scores.add(figure, isSurelyPerson(memory, figure) ? 'genderUnknown' : 'maybeNobody')
  }
  if (scores.ranked().length === 0) scores.add(unresolved(cast, memory, place.lower), 'described')
}

/** Two capitals may be a firm until somebody of that name has spoken. */
function isSurelyPerson(memory: Memory, figure: Figure): boolean {
  return figure.isSure || memory.speakers.get(figure) === true
}

/** Whether a name stands in the words of the turn before: whom they mention is not who speaks next. */
function isInside(turn: Turn | null, { apart, start: at }: NamedBefore): boolean {
  if (turn === null || turn.apart !== apart) return false
  return turn.statement.runs.some(({ start, end }) => start <= at && at < end)
}

/** A pronoun nobody fits stands for itself. */
function unresolved(cast: Cast, memory: Memory, lower: string): Figure {
  const key = `pronoun ${lower}`
  const existing = memory.described.get(key)
  if (existing !== undefined) return existing
  const gender = genderOf(lower)
  const figure = cast.pool.one({
    canonical: lower,
    kind: 'description',
    title: '',
    gender,
    isPerson: false,
    isSure: true,
    age: 0,
  })
  memory.described.set(key, figure)
  return figure
}

/** The gender of a subject pronoun, '' for any other word. */
export function genderOf(pronoun: string): Gender {
  switch (pronoun.toLowerCase()) {
    case 'he':
      return 'he'
    case 'she':
      return 'she'
    case 'they':
      return 'they'
    case 'it':
      return 'it'
    default:
      return ''
  }
}

/** A pronoun that can only mean one person tells how the story speaks of that person. */
export function learnGender(
  memory: Memory,
  top: Candidate,
  next: Candidate | undefined,
  gender: Gender,
): void {
  if (memory.genderOf(top.figure) !== '' || gender === '' || gender === 'they') return
  if (next === undefined || top.weight - next.weight > 1.2) memory.genders.set(top.figure, gender)
}
