/** A mark on the line of a typewriter. */
export type StraightMark = '"' | "'"

/**
 * The curly form of a straight mark typed after `before`: opening after a space, a bracket, a dash or another
 * opening mark, closing (or an apostrophe) after anything else. Whether an opening single mark is the apostrophe
 * of "'90s" shows only in what follows it: see `openingThatIsAnApostrophe`.
 */
export function curl(before: string, mark: StraightMark): string {
  const opens = before === '' || /[\s([{\u2013\u2014\u2018\u201C]$/.test(before)
  if (mark === '"') return opens ? '\u201C' : '\u201D'
  return opens ? '\u2018' : '\u2019'
}

/**
 * Words that have lost their head, as far as they show that ‘ must be ’. A decade shows by its "s", a year ("the
 * class of ’99") by the word before it: "‘90 of them left,’" is a quote. "’n’" has an apostrophe at either end; the
 * others are words in quotation marks when a closing single mark follows ("‘til’").
 */
const LOST_HEADS: readonly RegExp[] = [
  /(?<=^|[\s([{\u2013\u2014\u201C-])\u2018\d\ds$/,
  /(?<=\b(?:of|in|since|from|until|before|after|summer|winter|spring|autumn|fall) )\u2018\d\d[\s.,;:!?)\u2014\u201D]$/i,
  /(?<=^|[\s([{\u2013\u2014\u201C-])\u2018n[\u2019\s]$/i,
  /(?<=^|[\s([{\u2013\u2014\u201C-])\u2018(?:em|til|tis|twas)[\s.,;:!?)\u2013\u2014\u2026\u201D]$/i,
]

/** No word with a lost head, and what must stand before it, is longer. */
const LONGEST = 20

/**
 * Where an opening ‘ must become the apostrophe ’, now that what follows it can be read: the UTF-16 offset in
 * `textBefore`, or null. `textBefore` is the text of the block up to the caret, the character just typed included.
 *
 * It tells upon the "s" of "‘90s", the mark or space behind "‘n", and the space or mark behind "‘em", "‘til", "‘tis",
 * "‘twas" and "of ‘99". The mark to change is one character, and so is the other.
 */
export function openingThatIsAnApostrophe(textBefore: string): number | null {
  const start = Math.max(0, textBefore.length - LONGEST)
  const tail = textBefore.slice(start)
  for (const lostHead of LOST_HEADS) {
    const at = tail.search(lostHead)
    if (at >= 0) return start + at
  }
  return null
}

/**
 * The text with every straight mark curled, as if it had been typed letter by letter. Marks that are curly already
 * stay as they are.
 */
export function curlAll(text: string): string {
  let curled = ''
  const ours = new Set<number>()
  const mend = (textBefore: string) => {
    const at = openingThatIsAnApostrophe(textBefore)
    if (at !== null && ours.has(at)) curled = `${curled.slice(0, at)}\u2019${curled.slice(at + 1)}`
  }
  for (const char of text) {
    if (char === '"' || char === "'") {
      ours.add(curled.length)
      curled += curl(curled.slice(-2), char)
    } else {
      curled += char
    }
    mend(curled)
  }
  // The end of a field ends its last word.
  mend(`${curled} `)
  return curled
}
