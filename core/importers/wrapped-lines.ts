/**
 * Lines that a mail program or a wire broke at a fixed width. A break is one when the next word would not have
 * fitted: that is what tells wrapped copy from copy with one line a paragraph.
 */

/** A line's place in the text, its break not included. */
type Line = { readonly text: string; readonly start: number; readonly end: number }

const NARROWEST = 40
const WIDEST = 120
const OPENS_ITEM = /^\s*(?:[-*•–—]\s|\d{1,3}[.)]\s)/

/** The lines of a text that knows "\n", "\r\n" or "\r". */
export function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g))
    .filter((match, index) => match[0] !== '' || index === 0)
    .map((match) => ({
      text: match[1] ?? '',
      start: match.index,
      end: match.index + (match[1] ?? '').length,
    }))
}

/** For each line, whether the line after it goes on with the same paragraph. */
export function goesOn(lines: readonly Line[]): readonly boolean[] {
  const isBreak = (index: number) => hasWords(lines[index]) && hasWords(lines[index + 1])
  const width = lines.reduce(
    (widest, line, index) =>
      isBreak(index) || isBreak(index - 1) ? Math.max(widest, line.text.trim().length) : widest,
    0,
  )
  if (width < NARROWEST || width > WIDEST) return lines.map(() => false)
  const margin = lines.reduce(
    (least, line) => (hasWords(line) ? Math.min(least, indentOf(line)) : least),
    WIDEST,
  )
  const full = lines.map((line, index) => {
    const next = lines[index + 1]
    if (!isBreak(index) || next === undefined || OPENS_ITEM.test(next.text)) return false
    // A wire sets paragraphs apart by their first line alone.
    if (indentOf(next) >= margin + 2 && indentOf(line) <= indentOf(next)) return false
    const word = /^\S*/.exec(next.text.trimStart())?.[0] ?? ''
    return line.text.trim().length + 1 + word.length > width
  })
  // Copy with one short line a paragraph can pass by chance, but its lines end where sentences end.
  const inside = full.filter(
    (is, index) => is && !/[.!?…]["'”’»)]*\s*$/.test(lines[index]?.text ?? ''),
  ).length
  return inside * 2 >= full.filter(Boolean).length ? full : lines.map(() => false)
}

/**
 * The text with the breaks inside wrapped paragraphs turned into spaces, every offset kept: the quote finder can
 * read whole paragraphs and still answer with places in the file as it is.
 */
export function joinWrappedLines(text: string): string {
  const lines = linesOf(text)
  const joins = goesOn(lines)
  return lines
    .map((line, index) => {
      const rest = text.slice(line.end, lines[index + 1]?.start ?? text.length)
      return line.text + (joins[index] === true ? ' '.repeat(rest.length) : rest)
    })
    .join('')
}

/** How far a line is set in; a tab counts as four letters. */
function indentOf(line: Line): number {
  return (/^[ \t]*/.exec(line.text)?.[0] ?? '').replaceAll('\t', '    ').length
}

function hasWords(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() !== ''
}
