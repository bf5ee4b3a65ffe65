import {
  type Block,
  type Body,
  type Inline,
  type ListItem,
  type TextBlock,
  isLeaf,
  leavesOf,
} from './body.ts'

/**
 * The body without the words of these quotations. Where they stood no doubled, leading or trailing space is left,
 * and none before a comma or stop; all other spaces stay. A block in which no word is left goes, so that the
 * result may be empty; a picture stays without its caption. A block that holds none of them is the same object as before.
 */
export function withoutQuotes(body: Body, dropped: ReadonlySet<string>): readonly Block[] {
  if (dropped.size === 0) return body
  return body.flatMap((block): Block[] => {
    if (block.type !== 'list') return blockWithout(block, dropped)
    const children = block.children.flatMap((item): ListItem[] => blockWithout(item, dropped))
    return children.length > 0 ? [{ ...block, children }] : []
  })
}

function blockWithout<T extends TextBlock>(block: T, dropped: ReadonlySet<string>): T[] {
  const texts = textsLeft(block, dropped)
  if (texts.every((text) => text !== null)) return [block]
  const hasNone = texts.every((text) => text === null || text.trim() === '')
  if (hasNone) return block.type === 'figure' ? [{ ...block, children: [{ text: '' }] }] : []
  let at = 0
  const children = block.children.flatMap((inline): Inline[] => {
    const left = (isLeaf(inline) ? [inline] : inline.children).flatMap((leaf) => {
      const text = texts[at++] ?? null
      return text === null ? [] : [text === leaf.text ? leaf : { ...leaf, text }]
    })
    if (isLeaf(inline)) return left
    return left.length > 0 ? [{ ...inline, children: left }] : []
  })
  return [{ ...block, children }]
}

/** What is left of the text of each leaf, the spaces around a gap tidied; null for a leaf that goes. */
function textsLeft(block: TextBlock, dropped: ReadonlySet<string>): readonly (string | null)[] {
  const texts: (string | null)[] = []
  let before = ''
  let isGap = false
  const trimBefore = () => {
    for (let at = texts.length - 1; at >= 0 && /\s$/.test(before); at -= 1) {
      const text = texts[at] ?? ''
      const trimmed = text.trimEnd()
      if (trimmed === text && text !== '') return
      before = before.slice(0, before.length - (text.length - trimmed.length))
      if (text !== '') texts[at] = trimmed === '' ? null : trimmed
    }
  }
  for (const leaf of leavesOf(block)) {
    if (leaf.quoteId !== undefined && dropped.has(leaf.quoteId)) {
      texts.push(null)
      isGap ||= leaf.text !== ''
      continue
    }
    let text = leaf.text
    if (isGap) {
      if (/^\s*[.,;:!?)\]]/.test(text)) trimBefore()
      if (before === '' || /\s$/.test(before) || /^\s*[.,;:!?)\]]/.test(text)) text = text.trimStart()
      isGap = text === ''
    }
    texts.push(text === '' && leaf.text !== '' ? null : text)
    before += text
  }
  if (isGap) trimBefore()
  return texts
}
