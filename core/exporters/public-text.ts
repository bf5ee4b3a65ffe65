import type {
  PublicBlock,
  PublicInline,
  PublicLeaf,
  PublicSpeaker,
  PublicStory,
} from '#core/story/public-story'

/** Characters that HTML forbids and nobody can see: controls, noncharacters, halves of pairs. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- the controls are the point of the pattern
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The same or more, told without decoding pairs: what most texts hold none of. */
// oxlint-disable-next-line no-control-regex -- as above
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** The words as an export may carry them: without characters that HTML forbids, otherwise as they stand. */
export function printable(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text
}

/** The leaves of some inlines in order, those of links included. */
export function publicLeaves(inlines: readonly PublicInline[]): readonly PublicLeaf[] {
  return inlines.flatMap((inline): readonly PublicLeaf[] => ('text' in inline ? [inline] : inline.children))
}

/** The words of some inlines. */
export function publicWords(inlines: readonly PublicInline[]): string {
  let words = ''
  for (const inline of inlines) words += 'text' in inline ? inline.text : publicWords(inline.children)
  return words
}

/** A character that is printed and can be seen. */
// oxlint-disable-next-line no-control-regex -- as above
const SEEN = /[^\s\u0000-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/u

/** The words as an export may carry them, on one line. */
export function oneLine(words: string): string {
  const printed = printable(words)
  // Most words stand on one line as they are.
  return (/\s\s|[^\S ]/.test(printed) ? printed.replace(/\s+/g, ' ') : printed).trim()
}

/** True when the block has a word or a picture to print. */
export function isPrinted(block: PublicBlock): boolean {
  const hasWords = ({ children }: { readonly children: readonly PublicInline[] }) =>
    children.some((inline) =>
      'text' in inline ? SEEN.test(inline.text) : inline.children.some(({ text }) => SEEN.test(text)),
    )
  switch (block.type) {
    case 'list':
      return block.children.some(hasWords)
    case 'figure':
      return block.picture !== null || hasWords(block) || oneLine(block.alt + block.credit) !== ''
    case 'paragraph':
    case 'heading':
    case 'block-quote':
      return hasWords(block)
  }
}

/** A speaker as a file may name them: each field on one line, or null where no name is left to print. */
export function printedSpeaker({ name, kind, title, organisation }: PublicSpeaker): PublicSpeaker | null {
  const printed = { name: oneLine(name), kind, title: oneLine(title), organisation: oneLine(organisation) }
  return printed.name === '' ? null : printed
}

/** What stands under a block quote: the printed speaker's name, title and organisation. */
export function captionOf({ name, title, organisation }: PublicSpeaker): string {
  return [name, title, organisation].filter((words) => words !== '').join(', ')
}

/**
 * What follows the place where a story opens with its dateline: a dash, a colon or a bracket; a comma and a day
 * ("LEEDS, Nov 3"); or a comma and more of the place before a dash ("LEEDS, England —"). A hyphen without spaces
 * joins words.
 */
const AFTER_DATELINE: readonly RegExp[] = [
  /^\s*(?:[\u2014\u2015:([]|--)|^\s+[\u2010-\u2013-]\s/,
  /^,\s+(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?\s*(?:[\d,:(\u2010-\u2015-]|$))/i,
  /^,(?:\s+\p{Lu}[\p{L}.]*,?){1,4}\s*(?:[\u2014(]|\s[\u2013-]\s)/u,
]

/** The dateline, unless the first paragraph opens with it: it is printed once. */
export function datelineAbove(story: PublicStory): string {
  const dateline = printable(story.dateline).trim()
  const first = story.body.find((block) => block.type !== 'figure' && isPrinted(block))
  if (first === undefined || first.type === 'list' || dateline === '') return dateline
  const words = printable(publicWords(first.children)).trim()
  const place = dateline.replace(/[\s\u2010-\u2015:-]+$/u, '')
  if (place === '' || !words.toLowerCase().startsWith(place.toLowerCase())) return dateline
  const rest = words.slice(place.length)
  return rest === '' || AFTER_DATELINE.some((opening) => opening.test(rest)) ? '' : dateline
}

/** The speaker of all the tied words of a block as printed, or null when nobody or more than one speaks. */
export function soleSpeaker(inlines: readonly PublicInline[], story: PublicStory): PublicSpeaker | null {
  const speakers = publicLeaves(inlines).flatMap(({ text, said }) =>
    // A mark without words says nothing.
    said === undefined || printable(text).trim() === '' ? [] : [story.quotations[said]?.speaker ?? null],
  )
  const [first] = speakers
  if (first === undefined || first === null) return null
  return speakers.every((speaker) => speaker?.name === first.name) ? printedSpeaker(first) : null
}
