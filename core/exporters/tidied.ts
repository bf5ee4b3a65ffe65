import type { PublicInline, PublicLeaf } from '#core/story/public-story'

/** The words of a block with a space for each line break (Unicode’s own too, which a reader of files takes for one) and no white space at either edge. */
export function tidied(inlines: readonly PublicInline[]): readonly PublicInline[] {
  const oneLine = inlines.map((inline) =>
    mapLeaves(inline, (text) => text.replace(/[^\S\u00A0]*[\n\u2028\u2029]\s*/g, ' ')),
  )
  return trimmed(trimmed(oneLine, 'start'), 'end')
}

/** White space gone from one edge, through as many inlines as hold nothing else. */
function trimmed(inlines: readonly PublicInline[], edge: 'start' | 'end'): readonly PublicInline[] {
  const list = edge === 'start' ? inlines : inlines.toReversed()
  let isEdge = true
  const done = list.map((inline) => {
    const leaves =
      'text' in inline ? [inline] : edge === 'start' ? inline.children : inline.children.toReversed()
    const kept = leaves.map((leaf): PublicLeaf => {
      if (!isEdge) return leaf
      const text = edge === 'start' ? leaf.text.trimStart() : leaf.text.trimEnd()
      isEdge = text === ''
      return { ...leaf, text }
    })
    if ('text' in inline) return kept[0] ?? inline
    return { ...inline, children: edge === 'start' ? kept : kept.toReversed() }
  })
  return edge === 'start' ? done : done.toReversed()
}

function mapLeaves(inline: PublicInline, change: (text: string) => string): PublicInline {
  if ('text' in inline) return { ...inline, text: change(inline.text) }
  return { ...inline, children: inline.children.map((leaf) => ({ ...leaf, text: change(leaf.text) })) }
}
