import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PublicInline, PublicLeaf, PublicStory } from '#core/story/public-story'
import { publicHref } from '#core/story/clean-link'
import { printable } from './public-text.ts'

/**
 * The words of a block as HTML: `strong`, `em`, links, and a span that names the speaker around each run that
 * somebody said. Marks stay as they were typed, so that a reader who copies gets them.
 */
export function inlineNodes(inlines: readonly PublicInline[], story: PublicStory): ElementContent[] {
  return runs(inlines, saidOf).flatMap(({ said, items }) => {
    const nodes = items.flatMap((inline) => nodesOf(inline, said, story))
    return spanned(nodes, typeof said === 'number' ? said : undefined, story)
  })
}

/** The quotation that all the words of an inline belong to; 'several' for a link that crosses an edge of one. */
function saidOf(inline: PublicInline): number | 'several' | undefined {
  if ('text' in inline) return inline.said
  const first = inline.children[0]?.said
  return inline.children.every((leaf) => leaf.said === first) ? first : 'several'
}

function nodesOf(
  inline: PublicInline,
  around: number | 'several' | undefined,
  story: PublicStory,
): ElementContent[] {
  if ('text' in inline) return leafNodes(inline)
  const children =
    around === 'several'
      ? runs(inline.children, (leaf) => leaf.said).flatMap(({ said, items }) =>
          spanned(items.flatMap(leafNodes), said, story),
        )
      : inline.children.flatMap(leafNodes)
  if (children.length === 0) return []
  // Checked again here: this is the last door.
  const href = publicHref(inline.href)
  return href === null ? children : [h('a', { href }, children)]
}

function leafNodes(leaf: PublicLeaf): ElementContent[] {
  const text = printable(leaf.text)
  if (text === '') return []
  let node: ElementContent = { type: 'text', value: text }
  if (leaf.italic === true) node = h('em', [node])
  if (leaf.bold === true) node = h('strong', [node])
  return [node]
}

function spanned(nodes: ElementContent[], said: number | undefined, story: PublicStory): ElementContent[] {
  const speaker = said === undefined ? null : (story.quotations[said]?.speaker ?? null)
  if (speaker === null || nodes.length === 0) return nodes
  return [h('span', { dataSpeaker: printable(speaker.name) }, nodes)]
}

/** Neighbours with the same answer, together. */
function runs<T, S>(items: readonly T[], saidOfItem: (item: T) => S): readonly { said: S; items: T[] }[] {
  const found: { said: S; items: T[] }[] = []
  for (const item of items) {
    const said = saidOfItem(item)
    const last = found.at(-1)
    if (last !== undefined && last.said === said) last.items.push(item)
    else found.push({ said, items: [item] })
  }
  return found
}
