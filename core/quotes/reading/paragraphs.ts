import { isBlank } from './token.ts'

/** A paragraph without the white space around it. */
export type Paragraph = { readonly start: number; readonly end: number }

type Line = { readonly start: number; readonly end: number; readonly blank: boolean }

/**
 * The paragraphs of a text in order, UTF-16 offsets, none of them empty.
 *
 * A line break ends a paragraph. Hard-wrapped text is told by its shape: blank lines part the paragraphs, and
 * most lines that another line follows are 45 to 100 letters long. There a single break is a space.
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const lines = splitLines(text)
  const wrapped = isHardWrapped(lines)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    if (line.blank) {
      open = null
      continue
    }
    if (open !== null && wrapped) {
      open.end = line.end
      continue
    }
    open = { start: line.start, end: line.end }
    paragraphs.push(open)
  }
  return paragraphs
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (at < text.length && code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    let start = from
    let end = at
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    if (!(code === 10 && text.charCodeAt(at - 1) === 13 && from === at)) {
      lines.push({ start, end, blank: start === end })
    }
    from = at + 1
  }
  return lines
}

function isHardWrapped(lines: readonly Line[]): boolean {
  let followed = 0
  let alike = 0
  let blanks = 0
  for (const [index, line] of lines.entries()) {
    if (line.blank) blanks++
    const next = lines[index + 1]
    if (line.blank || next === undefined || next.blank) continue
    followed++
    const length = line.end - line.start
    if (length >= 45 && length <= 100) alike++
  }
  return followed >= 2 && blanks >= 1 && alike >= followed * 0.8
}
