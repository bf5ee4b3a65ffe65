import type { Figure } from '../people/figure.ts'
import type { Memory } from '../people/memory.ts'
import type { Gender } from '../people/people-words.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import { adverbs, days, determiners } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import type { Turn } from './attribution.ts'

/** How many name mentions, and how many paragraphs, back a pronoun looks. */
const lookBack = 40

/** A name before some place: whom it means, how many paragraphs back it stands, and its offset in that paragraph. */
export type NamedBefore = { readonly figure: Figure; readonly apart: number; readonly start: number }

/**
 * One mention on the way back. `sentence` counts the sentences back, 0 for the one that is looked back from. A name
 * leads where it can be what its clause is about: not after a verb or a preposition.
 */
type Step = NamedBefore & { readonly sentence: number; readonly isOwner: boolean; readonly leads: boolean }

/** Somebody a pronoun can mean, and whether a clause was about them. */
export type Near = { readonly figure: Figure; readonly leads: boolean }

/** The last names before an offset of a paragraph, the nearest first, over the paragraphs before it too. */
function* namesBefore(paragraph: StoryParagraph, memory: Memory, offset: number): Generator<Step> {
  let steps = 0
  let sentences = sentenceAt(paragraph, offset)
  let apart = 0
  for (let at: StoryParagraph | null = paragraph; at !== null && apart < lookBack; at = at.before, apart++) {
    memory.lookedBack(apart)
    const { tokens } = at.reading
    if (apart > 0) sentences += at.reading.sentences.length
    const last = apart === 0 ? lastMentionBefore(at, offset) : at.names.mentions.length - 1
    for (let index = last; index >= 0; index--, steps++) {
      const mention = at.names.mentions[index]
      const figure = at.figures[index]
      if (mention === undefined || figure === undefined || steps >= lookBack) return
      const { start } = tokenAt(tokens, mention.from)
      const sentence = sentences - sentenceAt(at, start)
      const isOwner = tokenAt(tokens, mention.to).lower === "'s"
      const leads = !isOwner && canLead(tokens, mention.titleFrom - 1)
      yield { figure, apart, start, sentence, isOwner, leads }
    }
  }
  memory.lookedBack(apart)
}

/** Before a name that a clause is about: nothing, a comma, marks, "and", an adverb or a day; or that before "his wife". */
function canLead(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, text } = tokenAt(tokens, at)
  if (kind !== 'word') return text !== '(' && text !== ':'
  if (determiners.has(lower)) return canLead(tokens, at - 1)
  return leading.has(lower) || adverbs.has(lower) || days.has(lower)
}

const leading = new Set(['and', 'but', 'so', 'while', 'then'])

/**
 * The fitting people named before an offset and after the turn, outside marks, last first and each once. Two
 * capitals that may be a firm count only where nobody surer is found.
 */
export function fittingSince(
  paragraph: StoryParagraph,
  memory: Memory,
  turn: Turn | null,
  before: number,
  gender: Gender,
): readonly Near[] {
  const found: Near[] = []
  const isHuman = gender === 'he' || gender === 'she'
  for (const { figure, apart, start, isOwner, leads } of namesBefore(paragraph, memory, before)) {
    if (found.length === 6 || !isAfterTurn(turn, apart, start)) break
    if (isHuman ? !memory.isPerson(figure) : isSurePerson(memory, figure)) continue
    if (isOwner && found.length > 0) continue
    if (fits(memory, figure, gender) && !found.some((near) => near.figure === figure))
      found.push({ figure, leads })
  }
  const sure = found.filter(({ figure }) => isSure(memory, figure))
  return sure.length > 0 ? sure : found
}

/** Whether something tells that a name is a person's or a group's, or somebody of that name has spoken. */
export function isSure(memory: Memory, figure: Figure): boolean {
  return figure.isSure || memory.speakers.get(figure) === true
}

function isSurePerson(memory: Memory, figure: Figure): boolean {
  return memory.isPerson(figure) && isSure(memory, figure)
}

/** Whether a place so many paragraphs back, at an offset there, lies after the end of the turn. */
export function isAfterTurn(turn: Turn | null, apart: number, start: number): boolean {
  return turn === null || apart < turn.apart || (apart === turn.apart && start >= turn.end)
}

/** The first fitting person of the nearest sentence before an offset that names one; a sure one first. */
export function subjectOfSentenceBefore(
  paragraph: StoryParagraph,
  memory: Memory,
  offset: number,
  gender: Gender,
): NamedBefore | null {
  let found: Step | null = null
  let doubtful: Step | null = null
  for (const step of namesBefore(paragraph, memory, offset)) {
    if (step.sentence === 0) continue
    if (step.sentence > 6 || (found !== null && step.sentence !== found.sentence)) break
    if (!memory.isPerson(step.figure) || !fits(memory, step.figure, gender)) continue
    if (gender === '' && step.isOwner) continue
    if (isSure(memory, step.figure)) found = step
    else if (doubtful === null || doubtful.sentence === step.sentence) doubtful = step
  }
  return found ?? doubtful
}

/** Who of some figures is named last before an offset; null where none of them is. */
export function nearestNamed(
  paragraph: StoryParagraph,
  memory: Memory,
  offset: number,
  figures: readonly Figure[],
): Figure | null {
  for (const { figure } of namesBefore(paragraph, memory, offset)) if (figures.includes(figure)) return figure
  return null
}

/** The first fitting name after an offset of the same paragraph, outside the words said: "she said. Ursula Engel stayed." */
export function namedAfter(
  { reading, names, figures }: StoryParagraph,
  memory: Memory,
  offset: number,
  gender: Gender,
  words: readonly { readonly start: number; readonly end: number }[],
): Figure | null {
  const index = names.mentions.findIndex(({ from }, at) => {
    const figure = figures[at]
    const { start } = tokenAt(reading.tokens, from)
    if (figure === undefined || start < offset) return false
    if (words.some((run) => run.start <= start && start < run.end)) return false
    return (
      isSurePerson(memory, figure) === (gender === 'he' || gender === 'she') && fits(memory, figure, gender)
    )
  })
  return figures[index] ?? null
}

/** The last group or firm named before an offset, towns and countries aside; null without one. */
export function nearestGroup(paragraph: StoryParagraph, memory: Memory, offset: number): Figure | null {
  for (const { figure } of namesBefore(paragraph, memory, offset)) {
    const mayBeFirm = figure.kind === 'person' && !isSure(memory, figure) && figure.canonical.includes(' ')
    if (mayBeFirm || (figure.kind === 'group' && figure.isSure)) return figure
  }
  return null
}

/** The index of a paragraph's last name that begins before an offset, -1 where none does. */
export function lastMentionBefore({ reading, names }: StoryParagraph, offset: number): number {
  let low = 0
  let high = names.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = tokenAt(reading.tokens, names.mentions[middle]?.from ?? 0).start
    if (start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function sentenceAt({ reading }: StoryParagraph, offset: number): number {
  let low = 0
  let high = reading.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    const from = reading.sentences[middle]?.from ?? 0
    if (tokenAt(reading.tokens, from).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a pronoun of this gender can mean the figure; an unknown gender is no obstacle. */
export function fits(memory: Memory, figure: Figure, gender: Gender): boolean {
  const known = memory.genderOf(figure)
  switch (gender) {
    case 'he':
    case 'she':
      return (figure.kind === 'person' || memory.isPerson(figure)) && (known === '' || known === gender)
    case 'they':
      return figure.kind !== 'document' && known !== 'he' && known !== 'she'
    case 'it':
      return figure.kind === 'group' || figure.kind === 'document' || !figure.isSure
    case '':
      return true
  }
}
