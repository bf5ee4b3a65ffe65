import { type Block, blockText } from '#core/story/body'
import type { ImportedBlock } from './imported.ts'

/** What stands above the running text. */
type Top = {
  readonly standfirst: string
  readonly byline: string
  readonly dateline: string
  readonly body: ImportedBlock[]
}

const LONGEST_BYLINE = 160
const LONGEST_STANDFIRST = 400

/**
 * Takes a byline off the top, and a standfirst that stands between the headline and the byline. A block is taken
 * only when it is a paragraph with nothing but these words; anything else above a byline leaves both where they are.
 * Unless a byline is looked for, nothing is taken off.
 */
export function readTop(blocks: readonly ImportedBlock[], hasHeadline: boolean, looksForByline = true): Top {
  const [first, second] = blocks
  if (!looksForByline) return top('', '', [...blocks])
  if (isByline(first)) return top('', plainText(first), blocks.slice(1))
  if (hasHeadline && isPlain(first, LONGEST_STANDFIRST) && isByline(second)) {
    return top(plainText(first), plainText(second), blocks.slice(2))
  }
  return top('', '', [...blocks])
}

function top(standfirst: string, byline: string, body: ImportedBlock[]): Top {
  return { standfirst, byline, dateline: datelineOf(body), body }
}

/** "By Ruth Adeyemi", "BY RUTH ADEYEMI and Tom Hale, City Hall reporter": names, no sentence. */
function isByline(block: Block | undefined): boolean {
  const text = plainText(block)
  return isPlain(block, LONGEST_BYLINE) && /^B[yY]:?\s+[\p{Lu}@]/u.test(text) && isNames(text)
}

const SMALL_WORDS = /^(?:and|in|for|of|de|da|van|von|der|del|la|le|by|the)$/i

/** A sentence that opens with "By" has small words and a full stop; names have neither. */
function isNames(text: string): boolean {
  const names = (text.split(',')[0] ?? '').split(/\s+/).slice(1)
  const endsSentence = /[.!?]$/.test(text) && !/(?:^|[\s.])\p{Lu}\.$/u.test(text)
  return (
    names.length <= 12 &&
    !endsSentence &&
    names.every((word) => /^[\p{Lu}@&]/u.test(word) || SMALL_WORDS.test(word))
  )
}

function isPlain(block: Block | undefined, longest: number): boolean {
  const text = plainText(block)
  return text !== '' && text.length <= longest
}

function plainText(block: Block | undefined): string {
  return block?.type === 'paragraph' ? blockText(block).trim() : ''
}

/** A place in capitals, perhaps a region, perhaps the agency in brackets, then a dash. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]*(?:[ ,]+\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)(?: ?\([^()]{2,40}\))?\s*(?:--|[—–]| - )/u

/** The place that opens the story ("NEW YORK"), or "" when it is not plainly one. */
function datelineOf(body: readonly Block[]): string {
  const places = body
    .slice(0, 3)
    .map((block) => DATELINE.exec(plainText(block).slice(0, 160))?.groups?.['place'] ?? '')
  return places.find((place) => place.replace(/[^\p{Lu}]/gu, '').length >= 3) ?? ''
}
