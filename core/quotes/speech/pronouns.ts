import type { Cast } from '../people/cast.ts'
import type { Figure } from '../people/figure.ts'
import type { Memory } from '../people/memory.ts'
import { mostNamedAs } from '../people/most-named.ts'
import { documentHeads, type Gender, isSpeakingNoun, personHeads } from '../people/people-words.ts'
import { type Phrase, phraseAfter, pronounIn } from '../people/phrases.ts'
import { resolvePhrase } from '../people/resolve.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import type { Sentence } from '../reading/sentences.ts'
import { determiners } from '../reading/small-words.ts'
import { tokenAt } from '../reading/token.ts'
import type { Turn } from './attribution.ts'
import {
  type NamedBefore,
  fits,
  fittingSince,
  isSure,
  namedAfter,
  subjectOfSentenceBefore,
} from './people-near.ts'
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
  const leads = since.find((near) => near.leads)
  const mentioned = since.find((near) => !near.leads)
  for (const near of since) {
    const reason = near === leads ? 'namedSince' : near === mentioned ? 'mentionedSince' : 'alsoNamedSince'
    scores.add(near.figure, reason)
  }
  if (turn?.figure && fits(memory, turn.figure, gender)) scores.add(turn.figure, 'spokeBefore')
  const asked = turn?.addressee ?? null
  if (asked !== null && fits(memory, asked, gender)) scores.add(asked, 'wasAsked')
  const about = subjectOfSentenceBefore(paragraph, memory, before, gender)
  if (about !== null && !isInside(turn, about)) scores.add(about.figure, 'subjectBefore')
  const document =
    gender === 'it' && statement.lemma === 'read' ? documentBefore(paragraph, cast, memory, statement) : null
  if (document !== null) scores.add(document, 'whatIsRead')
  const described = describedBefore(paragraph, cast, memory, statement, gender)
  if (described !== null && described !== turn?.figure) scores.add(described, 'describedBefore')
  const isFar =
    (about?.apart ?? farOff) >= farOff && since.length === 0 && asked === null && described === null
  const most = isFar ? mostNamedFor(memory, gender) : undefined
  const mayGoOn = turn?.figure && fits(memory, turn.figure, gender)
  if (most !== undefined && !mayGoOn && fits(memory, most, gender)) scores.add(most, 'mostNamed')
  for (const { figure } of scores.ranked()) {
    const known = memory.genderOf(figure)
    if (known === gender) scores.add(figure, 'genderFits')
    else if (known === '') scores.add(figure, isSure(memory, figure) ? 'genderUnknown' : 'maybeNobody')
  }
  if (scores.ranked().length > 0) return
  const [earlier] = fittingSince(paragraph, memory, null, before, gender)
  const later =
    earlier === undefined ? namedAfter(paragraph, memory, place.start, gender, statement.runs) : null
  if (earlier !== undefined) scores.add(earlier.figure, 'namedEarlier')
  else if (later !== null) scores.add(later, 'namedAfter')
  else scores.add(unresolved(cast, memory, place.lower), 'described')
}

/** Somebody last named so many paragraphs back is less likely than the one whom the story is about. */
const farOff = 3

/** Whom the story is about, of those a "she" or "he" can mean. */
function mostNamedFor(memory: Memory, gender: Gender): Figure | undefined {
  if (gender !== 'she' && gender !== 'he') return undefined
  return memory.holders.get(mostNamedAs(gender))?.[0]
}

/**
 * "The report, released on Thursday, found faults. “It failed,” it said.": whom the sentence before is about, where
 * that is a description that fits the pronoun; null otherwise.
 */
function describedBefore(
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  statement: Statement,
  gender: Gender,
): Figure | null {
  if (statement.sentence === 0) {
    memory.lookedBack(1)
    const before = paragraph.before
    return before === null
      ? null
      : subjectDescribed(before, before.reading.sentences.length - 1, cast, memory, gender)
  }
  for (let index = statement.sentence - 1; index >= Math.max(0, statement.sentence - 3); index--) {
    const figure = subjectDescribed(paragraph, index, cast, memory, gender)
    if (figure !== null) return figure
  }
  return null
}

/** "She showed them a letter. “No,” it reads.": the last document of the three sentences before; null without one. */
function documentBefore(
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  { sentence }: Statement,
): Figure | null {
  if (sentence === 0) memory.lookedBack(1)
  const place = sentence === 0 ? paragraph.before : paragraph
  if (place === null) return null
  const { tokens, sentences } = place.reading
  const last = sentence === 0 ? sentences.length - 1 : sentence - 1
  for (let index = last; index >= Math.max(0, last - 2); index--) {
    const { from, to } = sentences[index] ?? { from: 0, to: 0 }
    for (let at = to - 1; at >= from; at--) {
      if (!documentHeads.has(tokenAt(tokens, at).lower)) continue
      let start = at - 1
      while (start > at - 4 && start > from && !determiners.has(tokenAt(tokens, start).lower)) start--
      if (!determiners.has(tokenAt(tokens, start).lower)) continue
      const phrase: Phrase = { type: 'description', from: start, to: at + 1, head: at }
      return resolvePhrase(place, cast, memory, phrase).figure
    }
  }
  return null
}

function subjectDescribed(
  paragraph: StoryParagraph,
  index: number,
  cast: Cast,
  memory: Memory,
  gender: Gender,
): Figure | null {
  const { reading } = paragraph
  const sentence = reading.sentences[index]
  if (sentence === undefined) return null
  const phrase = openingDescription(paragraph, sentence)
  if (phrase === null) return null
  const isHuman = gender === 'he' || gender === 'she'
  if (isHuman && looksPlural(tokenAt(reading.tokens, phrase.head).lower)) return null
  const { figure } = resolvePhrase(paragraph, cast, memory, phrase)
  return fits(memory, figure, gender) ? figure : null
}

/** The description that a sentence opens with, up to its first known noun: "His wife" of "His wife shushes him". */
function openingDescription(paragraph: StoryParagraph, { from, to }: Sentence): Phrase | null {
  const { reading, names } = paragraph
  const phrase = phraseAfter(reading, names, from, to)
  if (phrase === null || phrase.type !== 'description') return null
  if (isKnownNoun(paragraph, phrase.head)) return phrase
  const { lower } = tokenAt(reading.tokens, from)
  if (lower === 'the' || !determiners.has(lower)) return null
  for (let at = from + 1; at < Math.min(phrase.head, from + 4); at++) {
    const next = tokenAt(reading.tokens, at + 1).lower
    if (personHeads.has(tokenAt(reading.tokens, at).lower) && !isSpeakingNoun(next))
      return { type: 'description', from, to: at + 1, head: at }
  }
  return null
}

function isKnownNoun({ reading }: StoryParagraph, head: number): boolean {
  return isSpeakingNoun(tokenAt(reading.tokens, head).lower)
}

function looksPlural(lower: string): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss')
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
  switch (pronounIn(pronoun.toLowerCase().replaceAll('’', "'"))) {
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
