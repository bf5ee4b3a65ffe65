import {
  type ImportedBlock,
  type ImportedLeaf,
  type ImportedTextBlock,
  importedTextBlocks,
  leavesIn,
} from './imported.ts'

/**
 * Words that somebody says: the `place`-th place where they stand, counted from the end of the run before; 0 for words
 * with which that run goes on.
 */
export type SaidWords = { readonly words: string; readonly place: number; readonly run: number }

/**
 * Ties words to runs where they stand in the text, in reading order; white space is all one. `passOver` are blocks in
 * which nobody's words are looked for. Changes the leaves of the blocks; returns how many runs stand nowhere.
 */
export function sayInText(
  body: readonly ImportedBlock[],
  said: readonly SaidWords[],
  passOver: ReadonlySet<object>,
): number {
  const blocks = importedTextBlocks(body).filter((block) => !passOver.has(block))
  const texts = blocks.map(foldedText)
  const spans = blocks.map((): Span[] => [])
  let [block, from, lost] = [0, 0, 0]
  for (const { words, place, run } of said) {
    const found = find(texts, words, Math.max(place, 1), block, from)
    if (found === null) {
      lost += 1
      continue
    }
    block = found.block
    from = found.start + words.length
    const at = texts[block]?.at ?? []
    const last = spans[block]?.at(-1)
    const span = { start: at[found.start] ?? 0, end: at[from] ?? 0, run }
    if (place === 0 && last?.run === run) last.end = span.end
    else spans[block]?.push(span)
  }
  for (const [index, text] of blocks.entries()) cutLeaves(text, spans[index] ?? [])
  return lost
}

type Span = { readonly start: number; end: number; readonly run: number }

/** The words of a block with one space for each run of white space; `at` leads from a letter back to its place. */
type Folded = { readonly text: string; readonly at: readonly number[] }

function foldedText(block: ImportedTextBlock): Folded {
  const whole = leavesIn(block)
    .map(({ text }) => text)
    .join('')
  const at: number[] = []
  let text = ''
  for (let index = 0; index < whole.length; index += 1) {
    const isSpace = /\s/.test(whole.charAt(index))
    if (isSpace && text.endsWith(' ')) continue
    text += isSpace ? ' ' : whole.charAt(index)
    at.push(index)
  }
  return { text, at: [...at, whole.length] }
}

function find(
  texts: readonly Folded[],
  words: string,
  place: number,
  block: number,
  from: number,
): { readonly block: number; readonly start: number } | null {
  // No words stand everywhere, and would be found without end.
  if (words === '') return null
  let left = place
  for (let at = block; at < texts.length; at += 1) {
    const text = texts[at]?.text ?? ''
    let start = text.indexOf(words, at === block ? from : 0)
    while (start >= 0) {
      left -= 1
      if (left === 0) return { block: at, start }
      start = text.indexOf(words, start + 1)
    }
  }
  return null
}

/** Cuts the leaves of a block at the edges of the spans, and numbers those inside one. */
function cutLeaves(block: ImportedTextBlock, spans: readonly Span[]): void {
  if (spans.length === 0) return
  let offset = 0
  let next = 0
  const cut = (leaf: ImportedLeaf): ImportedLeaf[] => {
    const end = offset + leaf.text.length
    const pieces: ImportedLeaf[] = []
    let at = offset
    while (at < end) {
      while ((spans[next]?.end ?? Infinity) <= at) next += 1
      const span = spans[next]
      const isIn = span !== undefined && span.start <= at
      const to = Math.min(end, isIn ? span.end : (span?.start ?? end))
      const piece = { ...leaf, text: leaf.text.slice(at - offset, to - offset) }
      pieces.push(isIn ? { ...piece, said: span.run } : piece)
      at = to
    }
    offset = end
    return pieces
  }
  block.children = block.children.flatMap((inline): ImportedTextBlock['children'] =>
    'text' in inline ? cut(inline) : [{ ...inline, children: inline.children.flatMap(cut) }],
  )
}
