import { isBlank } from './token.ts'

/**
 * One line of a text, in UTF-16 units: `size` counts everything up to the next line, `indent` the white space before
 * its words, `length` the words with the white space between them.
 */
export type Line = { readonly size: number; readonly indent: number; readonly length: number }

/** A change of a text: the units `start` up to and without `end` give way to `text`. UTF-16 offsets. */
export type TextChange = { readonly start: number; readonly end: number; readonly text: string }

/** The lines of a text in order. There is always a last one, which may be empty. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    lines.push(lineOf(text, from, at + 1))
    from = at + 1
  }
  lines.push(lineOf(text, from, text.length))
  return lines
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { size: to - from, indent: start - from, length: end - start }
}

/**
 * The lines of a text after a change, given those of `text` before it. Only the lines that the change touches are
 * read, and the one before: what is typed may join with its line break.
 */
export function changeLines(text: string, lines: readonly Line[], change: TextChange): readonly Line[] {
  const head = lineAt(lines, change.start)
  const tail = lineAt(lines, change.end)
  const first = Math.max(0, head.index - 1)
  const start = head.start - (first < head.index ? sizeOf(lines, first) : 0)
  const to = tail.index + 1
  const end = tail.start + sizeOf(lines, tail.index)
  const read = splitLines(text.slice(start, change.start) + change.text + text.slice(change.end, end))
  // What was read ends with a line break, and so with an empty line too many, unless the text ends with it.
  return [...lines.slice(0, first), ...(to < lines.length ? read.slice(0, -1) : read), ...lines.slice(to)]
}

/** The line that an offset stands in, and where it begins. */
function lineAt(lines: readonly Line[], offset: number): { readonly index: number; readonly start: number } {
  let index = 0
  let start = 0
  while (index + 1 < lines.length && start + sizeOf(lines, index) <= offset) start += sizeOf(lines, index++)
  return { index, start }
}

function sizeOf(lines: readonly Line[], index: number): number {
  return lines[index]?.size ?? 0
}
