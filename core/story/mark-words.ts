import {
  type Block,
  type Body,
  type Inline,
  type Leaf,
  type Link,
  type ListItem,
  isLeaf,
  textBlocks,
} from './body.ts'
import { storyText } from './story-text.ts'

/** What a tied run of words carries: which quotation, and who said it when that is known. */
export type QuoteMark = { readonly quoteId: string; readonly speakerId?: string }

/**
 * The body with these words tied to a quotation. Offsets are UTF-16 units in `storyText(body).text`; a span may
 * cross blocks, and what falls between blocks is nobody's. Leaves are split where a span begins or ends, links
 * keep their shape, and a mark that stood there before is replaced whole. A block that no span touches is the
 * same object as before. Spans that are empty or out of the text mark nothing.
 */
export function markWords(
  body: Body,
  spans: readonly { readonly start: number; readonly end: number }[],
  mark: QuoteMark,
): Block[] {
  const { places } = storyText(body)
  const starts = new Map<object, number>(places.map((place) => [place.block, place.start]))
  const cuts = spans.filter((span) => span.start < span.end)
  return mapTextBlocks(body, (block, length) => {
    const start = starts.get(block) ?? 0
    const touching = cuts
      .filter((cut) => cut.start < start + length && cut.end > start)
      .map((cut) => ({ start: cut.start - start, end: cut.end - start }))
    if (touching.length === 0) return block.children
    let offset = 0
    return mapLeaves(block.children, (leaf) => {
      const at = offset
      offset += leaf.text.length
      return splitLeaf(leaf, at, touching, mark)
    })
  })
}

/** Changes the words of each text block; a block whose children come back the same stays the same object. */
function mapTextBlocks(
  body: Body,
  change: (block: ReturnType<typeof textBlocks>[number], length: number) => Inline[],
): Block[] {
  const changed = <T extends Exclude<Block, { type: 'list' }> | ListItem>(block: T): T => {
    const children = change(block, lengthOf(block.children))
    return children === block.children ? block : { ...block, children }
  }
  return body.map((block): Block => {
    if (block.type !== 'list') return changed(block)
    const children = block.children.map(changed)
    return children.every((item, index) => item === block.children[index]) ? block : { ...block, children }
  })
}

function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce(
    (sum, inline) => sum + (isLeaf(inline) ? inline.text.length : lengthOf(inline.children)),
    0,
  )
}

function mapLeaves(inlines: readonly Inline[], change: (leaf: Leaf) => readonly Leaf[]): Inline[] {
  const mapped = inlines.map((inline): readonly Leaf[] | Link =>
    isLeaf(inline) ? change(inline) : { ...inline, children: mergeLeaves(inline.children.flatMap(change)) },
  )
  return mapped.flatMap((part, index): Inline[] => {
    if ('type' in part) return [part]
    const before = mapped[index - 1]
    if (before !== undefined && !('type' in before)) return []
    const run: Leaf[] = []
    for (const next of mapped.slice(index)) {
      if ('type' in next) break
      run.push(...next)
    }
    return mergeLeaves(run)
  })
}

function splitLeaf(
  leaf: Leaf,
  at: number,
  spans: readonly { readonly start: number; readonly end: number }[],
  mark: QuoteMark,
): readonly Leaf[] {
  const edges = new Set([0, leaf.text.length])
  for (const span of spans) {
    edges.add(Math.min(Math.max(span.start - at, 0), leaf.text.length))
    edges.add(Math.min(Math.max(span.end - at, 0), leaf.text.length))
  }
  const cuts = Array.from(edges).sort((a, b) => a - b)
  return cuts.slice(1).map((end, index): Leaf => {
    const start = cuts[index] ?? 0
    const piece = { ...leaf, text: leaf.text.slice(start, end) }
    const inside = spans.some((span) => span.start - at <= start && span.end - at >= end)
    return inside ? { ...unmarked(piece), ...mark } : piece
  })
}

function unmarked({ quoteId: _quote, speakerId: _speaker, ...leaf }: Leaf): Leaf {
  return leaf
}

/** Joins neighbours that differ in nothing but their words, and drops empty ones; one leaf at least is left. */
export function mergeLeaves(leaves: readonly Leaf[]): Leaf[] {
  const merged: Leaf[] = []
  for (const leaf of leaves) {
    if (leaf.text === '') continue
    const last = merged.at(-1)
    if (last !== undefined && sameMarks(last, leaf)) {
      merged[merged.length - 1] = { ...last, text: last.text + leaf.text }
    } else {
      merged.push(leaf)
    }
  }
  return merged.length > 0 ? merged : [{ ...leaves[0], text: '' }]
}

function sameMarks(a: Leaf, b: Leaf): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.quoteId === b.quoteId && a.speakerId === b.speakerId
}
