import type { PhrasingContent } from 'mdast'

/**
 * Neighbours that are marked alike as one node: "**a****b**" is not two bold words in Markdown but none. Returns new
 * nodes, the words unchanged.
 */
export function joinMarked(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    } else if (
      (last?.type === 'strong' && node.type === 'strong') ||
      (last?.type === 'emphasis' && node.type === 'emphasis')
    ) {
      joined[joined.length - 1] = {
        type: node.type,
        children: joinMarked([...last.children, ...node.children]),
      }
    } else joined.push(node)
  }
  return joined
}
