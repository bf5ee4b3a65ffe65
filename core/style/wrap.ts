/**
 * A text as lines of at most `width` letters (UTF-16 units), broken between words. `head` opens the first line and the
 * others are moved in by as much. A word that is longer than a line stands alone; a no-break space breaks nothing.
 */
export function wrap(text: string, width: number, head = ''): readonly string[] {
  const lines: string[] = []
  const indent = ' '.repeat(head.length)
  let line = ''
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter((each) => each !== '')) {
    if (line === '') line = (lines.length === 0 ? head : indent) + word
    else if (line.length + 1 + word.length <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = indent + word
    }
  }
  return line === '' ? lines : [...lines, line]
}
