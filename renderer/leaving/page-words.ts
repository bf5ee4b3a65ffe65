import type { Block, Leaf } from '#core/story/body'
import type { Piece } from '#core/leaving/release-piece'

/** What begins a line of its own. */
const BLOCKS =
  'p, h1, h2, h3, h4, li, blockquote, pre, figcaption, dt, dd, td, th, section, header, footer, aside, main, article, div, label, button'

/** The words of a piece as a program without formatting gets them, blocks on lines of their own. */
export function plainWords(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.type === 'list' ? '' : block.children.map(textOf).join(''))).join('\n')
}

/**
 * The words of a page that a range selects, block by block, each with the quotation that it is marked as; and the whole
 * text of the blocks it touches. Text that cannot be selected is passed over. Null when no word is selected.
 */
export function wordsOnPage(range: Range, off: ReadonlySet<string>): Piece | null {
  const blocks: { element: Element | null; leaves: Leaf[] }[] = []
  let text = ''
  let start: number | null = null
  let end = 0
  let before: Element | null = null
  for (const node of textNodesAround(range)) {
    const parent = node.parentElement
    const element = parent?.closest(BLOCKS) ?? null
    if (text !== '' && element !== before) text += '\n\n'
    before = element
    const quoteId = parent?.closest<HTMLElement>('[data-quote]')?.dataset['quote']
    const [from, to] = selectedPart(range, node)
    if (from < to) {
      const leaf = { text: node.data.slice(from, to), ...(quoteId === undefined ? {} : { quoteId }) }
      const block = blocks.at(-1)
      if (block === undefined || block.element !== element) blocks.push({ element, leaves: [leaf] })
      else block.leaves.push(leaf)
      start ??= text.length + from
      end = text.length + to
    }
    text += quoteId !== undefined && off.has(quoteId) ? ' '.repeat(node.data.length) : node.data
  }
  if (start === null) return null
  return {
    blocks: blocks.map(({ leaves }): Block => ({ type: 'paragraph', children: leaves })),
    around: { text, start, end },
  }
}

/** The text nodes of the blocks that a range touches, as far as an editor can select them. */
function textNodesAround(range: Range): readonly Text[] {
  const common = range.commonAncestorContainer
  const element = common instanceof Element ? common : common.parentElement
  const root = element?.closest(BLOCKS) ?? document.body
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || parent === null || node.data === '') continue
    if (parent.closest('[data-slate-zero-width], [data-slate-placeholder], script, style') !== null) continue
    if (getComputedStyle(parent).userSelect !== 'none') nodes.push(node)
  }
  return nodes
}

function selectedPart(range: Range, node: Text): readonly [number, number] {
  if (!range.intersectsNode(node)) return [0, 0]
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.data.length,
  ]
}

function textOf(inline: Extract<Block, { type: 'paragraph' }>['children'][number]): string {
  return 'text' in inline ? inline.text : inline.children.map(({ text }) => text).join('')
}
