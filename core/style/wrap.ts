const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A text as lines of at most `width` letters, as a reader counts them, broken between words. `head` opens the first
 * line and the others are moved in by as much. A word that is longer than a line stands alone; a no-break space breaks
 * nothing.
 */
export function wrap(text: string, width: number, head = ''): readonly string[] {
  const lines: string[] = []
  const indent = ' '.repeat(head.length)
  let line = ''
  let length = 0
  for (const word of text.split(/[^\S\u00a0\u202f\ufeff]+/).filter((each) => each !== '')) {
    const more = lettersOf(word)
    if (line !== '' && length + 1 + more <= width) {
      line += ` ${word}`
      length += 1 + more
      continue
    }
    if (line !== '') lines.push(line)
    line = (lines.length === 0 ? head : indent) + word
    length = head.length + more
  }
  return line === '' ? lines : [...lines, line]
}

/** An accent, or a part of an emoji, is no letter of its own. Most words need no segmenter to tell. */
function lettersOf(word: string): number {
  return /^[\u0020-\u02FF\u2010-\u2027]*$/.test(word)
    ? word.length
    : Array.from(segmenter.segment(word)).length
}
