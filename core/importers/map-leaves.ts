import { type Block, type Inline, type Leaf, isLeaf } from '#core/story/body'
import { mergeLeaves } from '#core/story/mark-words'
import type { ImportedBlock, ImportedLeaf } from './imported.ts'

/** An imported body as a story's: each leaf changed, and neighbours that are then alike joined. All else as it was. */
export function mapLeaves(body: readonly ImportedBlock[], change: (leaf: ImportedLeaf) => Leaf): Block[] {
  const inlines = (children: readonly ImportedInline[]): Inline[] =>
    joined(
      children.map((inline) =>
        'text' in inline ? change(inline) : { ...inline, children: mergeLeaves(inline.children.map(change)) },
      ),
    )
  return body.map((block): Block => {
    if (block.type !== 'list') return { ...block, children: inlines(block.children) }
    const children = block.children.map((item) => ({ ...item, children: inlines(item.children) }))
    return { ...block, children }
  })
}

type ImportedInline = Exclude<ImportedBlock, { type: 'list' }>['children'][number]

/** Leaves in a row that differ in nothing but their words as one, empty ones gone where others are left. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const parts: (Leaf[] | Inline)[] = []
  for (const inline of inlines) {
    const last = parts.at(-1)
    if (!isLeaf(inline)) parts.push(inline)
    else if (Array.isArray(last)) last.push(inline)
    else parts.push([inline])
  }
  const merged = parts.flatMap((part): Inline[] => (Array.isArray(part) ? mergeLeaves(part) : [part]))
  return merged
}
