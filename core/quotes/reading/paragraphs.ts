import type { Line } from './lines.ts'

/** Where a paragraph stands in its text, without the white space around it; UTF-16 offsets. */
export type Paragraph = { readonly start: number; readonly end: number }

/**
 * The paragraphs that the lines of a text make up, in order, none of them empty.
 *
 * A line break ends a paragraph. Hard-wrapped text is told by its shape: blank lines part the paragraphs, and
 * most lines that another line follows are 45 to 100 letters long. There a single break is a space.
 */
export function joinLines(lines: readonly Line[]): readonly Paragraph[] {
  const wrapped = isHardWrapped(lines)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number } | null = null
  let from = 0
  for (const { size, indent, length } of lines) {
    const start = from + indent
    from += size
    if (length === 0) {
      open = null
      continue
    }
    if (open !== null && wrapped) {
      open.end = start + length
      continue
    }
    open = { start, end: start + length }
    paragraphs.push(open)
  }
  return paragraphs
}

function isHardWrapped(lines: readonly Line[]): boolean {
  let followed = 0
  let alike = 0
  let blanks = 0
  for (const [index, { length }] of lines.entries()) {
    if (length === 0) blanks++
    const next = lines[index + 1]
    if (length === 0 || next === undefined || next.length === 0) continue
    followed++
    if (length >= 45 && length <= 100) alike++
  }
  return followed >= 2 && blanks >= 1 && alike >= followed * 0.8
}
