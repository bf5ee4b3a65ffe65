import { toHtml } from 'hast-util-to-html'
import type { PublicStory } from '#core/story/public-story'
import { type HtmlOptions, exportTree } from './tree.ts'

/**
 * The story as HTML: a whole page, or with `fragment` the bare article. Takes what may leave (`publicStory` makes
 * it), returns the text of the file. One tree, one serialiser: strings reach HTML nowhere else.
 */
export function exportHtml(story: PublicStory, options: HtmlOptions): string {
  return toHtml(exportTree(story, options), {
    characterReferences: { useNamedReferences: true },
    allowDangerousHtml: false,
  })
}
