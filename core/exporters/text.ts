import type { PublicBlock, PublicInline, PublicStory } from '#core/story/public-story'
import { datelineAbove, hasWords, printable, publicWords } from './public-text.ts'

/** The story as plain text: headline first, a blank line between paragraphs, list lines together, "\n" at the end. */
export function exportText(story: PublicStory): string {
  const above = [story.headline, story.standfirst, story.byline, datelineAbove(story)]
  const paragraphs = [
    ...above.map((text) => printable(text).trim()),
    ...story.body.filter(hasWords).map(blockLines),
  ]
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`
}

function blockLines(block: PublicBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'block-quote':
      return line(block.children)
    case 'list':
      return block.children
        .map((item) => line(item.children))
        .filter((text) => text !== '')
        .map((text, index) => (block.ordered ? `${index + 1}. ${text}` : `- ${text}`))
        .join('\n')
  }
}

function line(inlines: readonly PublicInline[]): string {
  return printable(publicWords(inlines)).replace(/\n+/g, ' ').trim()
}
