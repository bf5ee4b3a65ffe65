import type { Reading } from '../reading/read-text.ts'
import { isCapital, isDigit, isWordLetter, tokenAt } from '../reading/token.ts'

/** How many words of a stretch are looked at: enough to tell a title from a sentence. */
const most = 12

/** The number of words in the marked token at `index`, counted up to twelve. */
export function wordsIn(reading: Reading, index: number): number {
  return shapeOf(reading, index).words
}

/** Whether the words in the marked token at `index` begin with a capital or a figure. */
export function opensWithCapital(reading: Reading, index: number): boolean {
  return shapeOf(reading, index).opensCapital
}

type Shape = {
  readonly words: number
  readonly capitals: number
  /** Words that stand in small letters in a title too. */
  readonly small: number
  readonly opensCapital: boolean
  readonly endMark: string
}

function shapeOf(reading: Reading, index: number): Shape {
  const stretch = reading.stretches[tokenAt(reading.tokens, index).stretch]
  if (stretch === undefined) return { words: 0, capitals: 0, small: 0, opensCapital: false, endMark: '' }
  const { text } = reading
  let words = 0
  let capitals = 0
  let small = 0
  let opensCapital = false
  for (let at = stretch.innerStart; at < stretch.innerEnd && words < most; at++) {
    if (!isWordLetter(text, at) || (at > stretch.innerStart && joinsWord(text, at - 1))) continue
    words++
    const capital = isCapital(text, at) || isDigit(text, at)
    if (capital) capitals++
    else if (isSmallWord(text, at)) small++
    if (words === 1) opensCapital = capital
  }
  const endMark = endMarkOf(text, stretch.innerStart, stretch.innerEnd)
  return { words, capitals, small, opensCapital, endMark }
}

function joinsWord(text: string, at: number): boolean {
  return isWordLetter(text, at) || ("'’-".includes(text.charAt(at)) && isWordLetter(text, at - 1))
}

function endMarkOf(text: string, from: number, to: number): string {
  let at = to
  while (at > from && ' ’”\'"'.includes(text.charAt(at - 1))) at--
  const letter = text.charAt(at - 1)
  return at > from && ',.?!…—–-'.includes(letter) ? letter : ''
}

/** Words that stand by themselves: they begin with a capital and are no title of a work. */
export function isFullQuote(reading: Reading, index: number): boolean {
  const shape = shapeOf(reading, index)
  if (shape.words === 0 || !shape.opensCapital) return false
  if (shape.endMark !== '') return true
  return shape.words >= 4 && !looksLikeTitle(shape)
}

/** A stretch with no cue can be speech: a whole sentence, or four words and more that are no title of a work. */
export function mayFloat(reading: Reading, index: number): boolean {
  const shape = shapeOf(reading, index)
  if (shape.words === 0 || !shape.opensCapital) return false
  if (shape.words < 4) return shape.endMark !== '' && shape.endMark !== ','
  return !looksLikeTitle(shape) && (shape.endMark !== '' || shape.words >= 6)
}

/** Whether the words in the marked token at `index` look like the title of a work or a page. */
export function isTitle(reading: Reading, index: number): boolean {
  const shape = shapeOf(reading, index)
  const bare = shape.endMark === ',' ? { ...shape, endMark: '' } : shape
  return shape.words > 1 && looksLikeTitle(bare)
}

/** Sixty in a hundred words with a capital, or all that can have one, six words or fewer and no end mark: a title. */
function looksLikeTitle({ words, capitals, small, endMark }: Shape): boolean {
  if (words > 6 || endMark !== '') return false
  return capitals >= words * 0.6 || (capitals > 1 && capitals + small === words)
}

/** "of", "the", "and" and the like. */
function isSmallWord(text: string, at: number): boolean {
  let end = at
  while (end < at + 5 && isWordLetter(text, end)) end++
  return smallWords.has(text.slice(at, end))
}

const smallWords = new Set('of the a an and in on to for with at by or from'.split(' '))

/** James "Jimmy" Smith: one to three words in marks between two capitalised ones. */
export function isNickname(reading: Reading, index: number): boolean {
  const before = tokenAt(reading.tokens, index - 1)
  const after = tokenAt(reading.tokens, index + 1)
  if (!before.capital || !after.capital || before.kind !== 'word' || after.kind !== 'word') return false
  const shape = shapeOf(reading, index)
  return shape.words <= 3 && shape.endMark === ''
}
