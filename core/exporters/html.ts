import type { Root } from 'hast'
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

function serialised(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true }, allowDangerousHtml: false })
}
