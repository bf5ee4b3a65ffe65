import type { PublicStory } from '#core/story/public-story'
import { wrap } from '#core/style/wrap'
import { captionOf } from './public-text.ts'
import { type Handlers, topOf, walkBody } from './walk.ts'

/** The width of wire copy, in letters. */
export const WIRE_COLUMNS = 70

/**
 * The story as plain text, the way of the wires: headline first, a blank line between paragraphs, list lines
 * together, a block quote's speaker on a line of their own, "\n" at the end. With `columns` lines are broken at
 * spaces so that none is longer, but for a word that is. In the place of a picture stands what it shows, its caption
 * and its credit, in brackets.
 */
export function exportText(story: PublicStory, columns = Number.POSITIVE_INFINITY): string {
  const { headline, standfirst, byline, dateline } = topOf(story)
  const fold = (text: string, lead = '') => wrap(text, columns, lead).join('\n')
  const above = [headline, standfirst, byline, dateline].filter((text) => text !== '')
  const paragraphs = [
    ...above.map((text) => fold(text)),
    ...walkBody(story, handlersOf(fold), { tidy: true }),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function handlersOf(fold: (text: string, lead?: string) => string): Handlers<string, string, string> {
  const words = ({ children }: { readonly children: readonly string[] }) => children.join('')
  return {
    text: ({ text }) => [text],
    link: ({ children }) => children,
    said: ({ children }) => children,
    paragraph: (node) => fold(words(node)),
    heading: (node) => fold(words(node)),
    'block-quote': ({ paragraphs, speaker }) => {
      const caption = speaker === null ? [] : [fold(captionOf(speaker), '— ')]
      return [...paragraphs.map((children) => fold(children.join(''))), ...caption].join('\n\n')
    },
    list: ({ ordered, items }) =>
      items.map((item, index) => fold(item, ordered ? `${index + 1}. ` : '- ')).join('\n'),
    'list-item': words,
    figure: ({ alt, credit, caption }) => {
      const said = [alt === '' || /[.!?]$/.test(alt) ? alt : `${alt}.`, caption.join(''), credit]
      const told = said.filter((part) => part !== '').join(' ')
      return fold(told === '' ? '[Picture]' : `[Picture: ${told}]`)
    },
  }
}
