import { type DecoratedRange, Element, Node, type NodeEntry, Path, type Range, Text } from 'slate'
import type { LeftOver } from '#core/story/left-overs'
import type { Suggestion } from '#core/quotes/suggestions'
import { placesToCome } from '#core/story/to-come'
import type { Drawn, StoryEditor } from './story-editor.ts'
import { rangeInBlock } from './places.ts'

/** A stretch of one text block to be drawn some way; UTF-16 offsets in the block's words. */
type Stretch = { readonly start: number; readonly end: number; readonly drawn: Drawn }

/** What is drawn over the text and recomputed, never kept: guesses, left-overs, TKs, where a quote's run begins. */
export type Drawings = {
  readonly suggestions: readonly Suggestion[]
  /** The guess under review: the words its reasons rest on are marked. */
  readonly reviewed: Suggestion | null
  readonly leftOvers: readonly LeftOver[]
}

/**
 * The decorator for one state of the drawings. Guesses are found by the words of their block, so that they stay in
 * place while blocks above come and go; in the block being edited they move with the words around the change.
 */
export function createDecorate(
  editor: StoryEditor,
  drawings: Drawings,
): (entry: NodeEntry) => DecoratedRange[] {
  const byWords = stretchesByWords(drawings)
  return ([node, path]) => {
    if (Text.isText(node)) return runStart(editor, node, path)
    if (!Element.isElement(node) || node.type === 'list' || node.type === 'link') return []
    const words = Node.string(node)
    const stretches = byWords.exact.get(words) ?? moved(words, byWords.blocks)
    return [...stretches, ...toCome(words)]
      .flatMap((stretch) => startOnFirstLeaf(node, stretch))
      .flatMap(({ start, end, drawn }) =>
        start < end ? [{ ...rangeInBlock(editor, path, start, end), ...drawn }] : [],
      )
  }
}

/** The margin names a guess once: where bold or a link parts its words, on the first leaf alone. */
function startOnFirstLeaf(block: Node, stretch: Stretch): readonly Stretch[] {
  const { start, end, drawn } = stretch
  if (drawn.guessStart !== true) return [stretch]
  const { guessStart, ...rest } = drawn
  let leafEnd = 0
  for (const [leaf] of Node.texts(block)) {
    leafEnd += leaf.text.length
    if (leafEnd > start) break
  }
  return [
    { start, end, drawn: rest },
    { start, end: Math.min(end, leafEnd), drawn: { guessStart } },
  ]
}

function stretchesByWords({ suggestions, reviewed, leftOvers }: Drawings) {
  const exact = new Map<string, Stretch[]>()
  const add = (words: string, stretch: Stretch) => {
    const stretches = exact.get(words)
    if (stretches === undefined) exact.set(words, [stretch])
    else if (!stretches.some(({ start }) => start === stretch.start)) stretches.push(stretch)
  }
  for (const suggestion of suggestions) {
    suggestion.runs.forEach((run, index) => {
      const place = suggestion.blocks[index]
      if (place === undefined) return
      const start = run.start - place.start
      const drawn =
        index === 0 ? { guess: suggestion.key, guessStart: true as const } : { guess: suggestion.key }
      add(place.text, { start, end: run.end - place.start, drawn })
    })
  }
  for (const { text, start, at } of evidenceNear(reviewed)) {
    add(text, { start: at.start - start, end: at.end - start, drawn: { evidence: true } })
  }
  for (const { text } of leftOvers) add(text, { start: 0, end: text.length, drawn: { leftOver: true } })
  return {
    exact,
    blocks: Array.from(exact.keys()).map((words) => ({ words, stretches: exact.get(words) ?? [] })),
  }
}

/** The words a guess's reasons rest on, where they stand in the same block as the guess. */
function evidenceNear(reviewed: Suggestion | null) {
  if (reviewed === null) return []
  const reasons = reviewed.runs.flatMap(({ evidence }) =>
    evidence.flatMap(({ at }) => (at === undefined ? [] : [at])),
  )
  return reasons.flatMap((at) => {
    const block = reviewed.blocks.find(
      ({ text, start }) => start <= at.start && at.end <= start + text.length,
    )
    return block === undefined ? [] : [{ ...block, at }]
  })
}

/** The stretches of the block whose words these were before the last few key presses, moved with the change. */
function moved(
  words: string,
  blocks: readonly { words: string; stretches: readonly Stretch[] }[],
): readonly Stretch[] {
  for (const block of blocks) {
    const head = commonLength(words, block.words, 1)
    const tail = Math.min(
      commonLength(words, block.words, -1),
      Math.min(words.length, block.words.length) - head,
    )
    const changed = Math.max(words.length, block.words.length) - head - tail
    if (head + tail < 20 || changed > 40) continue
    const shift = words.length - block.words.length
    const hasChangedAt = block.words.length - tail
    return block.stretches.map(({ start, end, drawn }) => ({
      start: start >= hasChangedAt ? start + shift : Math.min(start, words.length),
      end: end > head ? Math.max(Math.min(end + shift, words.length), start) : end,
      drawn,
    }))
  }
  return []
}

function commonLength(a: string, b: string, step: 1 | -1): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.at(step === 1 ? length : -1 - length) === b.at(step === 1 ? length : -1 - length))
    length += 1
  return length
}

function toCome(words: string): readonly Stretch[] {
  return placesToCome(words).map((place) => ({ ...place, drawn: { toCome: true as const } }))
}

/** The margin names a quotation where it begins, and again where it goes on in another block. */
function runStart(editor: StoryEditor, leaf: Text, path: Path): DecoratedRange[] {
  if (leaf.quoteId === undefined || leaf.text === '') return []
  const block = path.slice(0, blockDepth(editor, path))
  for (const [before, at] of Node.texts(Node.get(editor, block))) {
    if (Path.equals([...block, ...at], path)) break
    if (before.quoteId === leaf.quoteId && before.text !== '') return []
  }
  const decorated: Range & Drawn = {
    anchor: { path, offset: 0 },
    focus: { path, offset: leaf.text.length },
    runStart: true,
  }
  return [decorated]
}

/** How many steps of a path lead to its text block: two inside a list, else one. */
function blockDepth(editor: StoryEditor, path: Path): number {
  const top = editor.children[path[0] ?? 0]
  return Element.isElement(top) && top.type === 'list' ? 2 : 1
}
