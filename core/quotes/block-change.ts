import type { TextChange } from './reading/lines.ts'

/** What stands between two blocks in the story's text, as `storyText` joins them. */
const between = '\n\n'

/** A change of a story's blocks: `removed` of them, from the one at `from`, give way to others. */
export type BlockChange = {
  readonly from: number
  readonly removed: number
  readonly texts: readonly string[]
}

/** The change that makes one list of blocks' words into another; blocks alike at both ends are left out. */
export function blockChangeOf(before: readonly string[], after: readonly string[]): BlockChange {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    from: head,
    removed: before.length - head - tail,
    texts: after.slice(head, after.length - tail),
  }
}

/** The blocks after a change. */
export function changeBlocks(
  blocks: readonly string[],
  { from, removed, texts }: BlockChange,
): readonly string[] {
  return [...blocks.slice(0, from), ...texts, ...blocks.slice(from + removed)]
}

/** What a change of blocks is to the story's text, in which the blocks are parted by a blank line. */
export function textChangeOf(blocks: readonly string[], { from, removed, texts }: BlockChange): TextChange {
  const before = lengthOf(blocks.slice(0, from))
  const gone = lengthOf(blocks.slice(from, from + removed))
  const text = texts.join(between)
  const isLast = from + removed === blocks.length
  const start = from === 0 ? 0 : before + between.length
  if (removed > 0 === texts.length > 0) return { start, end: start + gone, text }
  // Blocks come or go whole, and with them the blank line before them, or after them where none stands before.
  if (isLast && from > 0) {
    const parted = removed > 0 ? '' : between
    return { start: before, end: removed > 0 ? start + gone : before, text: parted + text }
  }
  const parted = isLast ? '' : between
  return removed > 0
    ? { start, end: start + gone + parted.length, text: '' }
    : { start, end: start, text: text + parted }
}

function lengthOf(blocks: readonly string[]): number {
  const letters = blocks.reduce((sum, { length }) => sum + length, 0)
  return letters + Math.max(0, blocks.length - 1) * between.length
}
