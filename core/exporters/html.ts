import type { Element, Root, RootContent } from 'hast'
import { type Options, toHtml } from 'hast-util-to-html'
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

/** How the serialiser writes. */
const HOW: Options = { characterReferences: { useNamedReferences: true }, allowDangerousHtml: false }

/** Elements whose text is no markup, so that nothing in it is escaped. */
const RAW: ReadonlySet<string> = new Set(['script', 'style'])

/** The tags around what an element holds, as the serialiser writes them. */
type Tags = { readonly open: string; readonly close: string }

/** What stands around a whole page. */
const NO_TAGS: Tags = { open: '', close: '' }

/**
 * The text of a node. A long story is put together once: the serialiser by itself would copy all of it for every
 * element around it, and look up the same tags for every paragraph. `known` keeps those of this story.
 */
function serialised(node: Root | RootContent, known = new Map<string, Tags>()): string {
  // Where there is nothing to escape, the text is what the serialiser would return.
  if (node.type === 'text' && !node.value.includes('&') && !node.value.includes('<')) return node.value
  if (node.type !== 'root' && node.type !== 'element') return textOf(node)
  if (node.type === 'element' && (node.children.length === 0 || RAW.has(node.tagName))) return textOf(node)
  const { open, close } = node.type === 'root' ? NO_TAGS : tagsOf(node, known)
  let text = open
  for (const child of node.children) text += serialised(child, known)
  return text + close
}

function tagsOf(element: Element, known: Map<string, Tags>): Tags {
  const { tagName, properties } = element
  const key = Object.keys(properties).length === 0 ? tagName : `${tagName} ${JSON.stringify(properties)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const empty = textOf({ ...element, children: [] })
  const end = empty.lastIndexOf('</')
  const tags = { open: empty.slice(0, end), close: empty.slice(end) }
  known.set(key, tags)
  return tags
}

function textOf(node: RootContent): string {
  return toHtml(node, HOW)
}
