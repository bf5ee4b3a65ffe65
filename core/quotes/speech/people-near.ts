import type { Cast, Figure } from '../people/cast.ts'
import type { Names } from '../people/names.ts'
import type { Gender } from '../people/people-words.ts'
import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'

/** How many name mentions back a pronoun looks. */
const lookBack = 40

/** The fitting people named between two offsets, outside marks, last first and each once. */
export function fittingSince(
  reading: Reading,
  names: Names,
  cast: Cast,
  after: number,
  before: number,
  gender: Gender,
): readonly Figure[] {
  const found: Figure[] = []
  let index = lastMentionBefore(reading, names, before)
  for (let steps = 0; index >= 0 && steps < lookBack && found.length < 4; index--, steps++) {
    const mention = names.mentions[index]
    const figure = cast.figures[index]
    if (mention === undefined || figure === undefined) break
    if (tokenAt(reading.tokens, mention.from).start < after) break
    if (figure.isPerson !== (gender === 'he' || gender === 'she')) continue
    if (tokenAt(reading.tokens, mention.to).lower === "'s" && found.length > 0) continue
    if (fits(figure, gender) && !found.includes(figure)) found.push(figure)
  }
  return found
}

function lastMentionBefore(reading: Reading, names: Names, offset: number): number {
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

/** The first fitting person of the nearest sentence before an offset that names one. */
export function subjectOfSentenceBefore(
  reading: Reading,
  names: Names,
  cast: Cast,
  offset: number,
  gender: Gender,
): { readonly figure: Figure; readonly start: number } | null {
  const last = lastMentionBefore(reading, names, offset)
  const own = sentenceAt(reading, offset)
  let found: { figure: Figure; start: number } | null = null
  let sentence = -1
  for (let index = last; index >= 0 && last - index < lookBack; index--) {
    const mention = names.mentions[index]
    const figure = cast.figures[index]
    if (mention === undefined || figure === undefined) break
    const start = tokenAt(reading.tokens, mention.from).start
    const at = sentenceAt(reading, start)
    if (at === own) continue
    if (sentence >= 0 && at !== sentence) break
    if (own - at > 6) break
    if (!figure.isPerson || !fits(figure, gender)) continue
    if (gender === '' && tokenAt(reading.tokens, mention.to).lower === "'s") continue
    sentence = at
    found = { figure, start }
  }
  return found
}

function sentenceAt(reading: Reading, offset: number): number {
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
export function fits(figure: Figure, gender: Gender): boolean {
  switch (gender) {
    case 'he':
    case 'she':
      return (
        (figure.isPerson || figure.kind === 'person') && (figure.gender === '' || figure.gender === gender)
      )
    case 'they':
      return figure.kind !== 'document' && figure.gender !== 'he' && figure.gender !== 'she'
    case 'it':
      return figure.kind === 'group' || figure.kind === 'document'
    case '':
      return true
  }
}
