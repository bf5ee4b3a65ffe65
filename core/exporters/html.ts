import type { Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { PublicStory } from '#core/story/public-story'
import { type HtmlOptions, type PictureSource, bodyTree, exportTree } from './tree.ts'

/**
 * The story as HTML: a whole page, or with `fragment` the bare article. Takes what may leave (`publicStory` makes
 * it), returns the text of the file. One tree, one serialiser: strings reach HTML nowhere else.
 */
export function exportHtml(story: PublicStory, options: HtmlOptions): string {
  return serialised(exportTree(story, options))
}

/**
 * The body alone as HTML, without the fields above it and the pictures' own bytes: for a format that has places of its
 * own for these.
 */
export function exportBody(story: PublicStory, source: PictureSource): string {
  return serialised(bodyTree(story, source))
}

/** What holds a whole story. */
const TALL: ReadonlySet<string> = new Set(['html', 'body', 'article'])

function serialised(tree: Root): string {
  return piecesOf(tree).join('')
}

/**
 * The text of a node in pieces. A long story is put together once: the serialiser by itself would copy all of it for
 * every element around it.
 */
function piecesOf(node: Root | RootContent): readonly string[] {
  if (node.type === 'root') return node.children.flatMap(piecesOf)
  // The line break between two blocks, as often as there are blocks.
  if (node.type === 'text' && node.value === '\n') return [node.value]
  if (node.type !== 'element' || !TALL.has(node.tagName)) return [textOf(node)]
  const empty = textOf({ ...node, children: [] })
  const end = empty.lastIndexOf('</')
  return [empty.slice(0, end), ...node.children.flatMap(piecesOf), empty.slice(end)]
}

function textOf(node: RootContent): string {
  return toHtml(node, { characterReferences: { useNamedReferences: true }, allowDangerousHtml: false })
}
