import type { Figure } from '../people/figure.ts'
import type { Memory } from '../people/memory.ts'
import type { Gender } from '../people/people-words.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import { tokenAt } from '../reading/token.ts'
import type { Turn } from './attribution.ts'

/** How many name mentions, and how many paragraphs, back a pronoun looks. */
const lookBack = 40

/** A name before some place: whom it means, how many paragraphs back it stands, and its offset in that paragraph. */
export type NamedBefore = { readonly figure: Figure; readonly apart: number; readonly start: number }

/** One mention on the way back. `sentence` counts the sentences back, 0 for the one that is looked back from. */
type Step = NamedBefore & { readonly sentence: number; readonly isOwner: boolean }

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
      yield { figure, apart, start, sentence, isOwner: tokenAt(tokens, mention.to).lower === "'s" }
    }
  }
  memory.lookedBack(apart)
}

/** The fitting people named before an offset and after the turn, outside marks, last first and each once. */
export function fittingSince(
  paragraph: StoryParagraph,
  memory: Memory,
  turn: Turn | null,
  before: number,
  gender: Gender,
): readonly Figure[] {
  const found: Figure[] = []
  for (const { figure, apart, start, isOwner } of namesBefore(paragraph, memory, before)) {
    if (found.length === 4 || !isAfterTurn(turn, apart, start)) break
    if (memory.isPerson(figure) !== (gender === 'he' || gender === 'she')) continue
    if (isOwner && found.length > 0) continue
    if (fits(memory, figure, gender) && !found.includes(figure)) found.push(figure)
  }
  return found
}

/** Whether a place so many paragraphs back, at an offset there, lies after the end of the turn. */
export function isAfterTurn(turn: Turn | null, apart: number, start: number): boolean {
  return turn === null || apart < turn.apart || (apart === turn.apart && start >= turn.end)
}

/** The first fitting person of the nearest sentence before an offset that names one. */
export function subjectOfSentenceBefore(
  paragraph: StoryParagraph,
  memory: Memory,
  offset: number,
  gender: Gender,
): NamedBefore | null {
  let found: Step | null = null
  for (const step of namesBefore(paragraph, memory, offset)) {
    if (step.sentence === 0) continue
    if (step.sentence > 6 || (found !== null && step.sentence !== found.sentence)) break
    if (!memory.isPerson(step.figure) || !fits(memory, step.figure, gender)) continue
    if (gender === '' && step.isOwner) continue
    found = step
  }
  return found
}

function lastMentionBefore({ reading, names }: StoryParagraph, offset: number): number {
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
      return figure.kind === 'group' || figure.kind === 'document'
    case '':
      return true
  }
}
