import { captionOf } from '#core/exporters/public-text'
import { type Mark, topOf, walkBody } from '#core/exporters/walk'
import type { PublicStory } from '#core/story/public-story'

/** A letter of a story as it is printed, and how it is marked. */
export type PrintedLetter = {
  readonly letter: string
  readonly marks: readonly Mark[]
  readonly href: string | null
}

/**
 * Every letter that a format prints of a story's body, in order, white space left out, as formats differ in it. The
 * caption of a block quote is printed after a dash; what a picture shows where there is none.
 */
export function printedLetters(story: PublicStory): readonly PrintedLetter[] {
  return walkBody<PrintedLetter, readonly PrintedLetter[], readonly PrintedLetter[]>(
    story,
    {
      text: ({ text, marks }) => lettersOf(text, marks),
      link: ({ href, children }) => children.map((letter) => ({ ...letter, href })),
      said: ({ children }) => children,
      paragraph: ({ children }) => children,
      heading: ({ children }) => children,
      'block-quote': ({ paragraphs, speaker }) => [
        ...paragraphs.flat(),
        ...(speaker === null ? [] : lettersOf(`—${captionOf(speaker)}`, [])),
      ],
      list: ({ items }) => items.flat(),
      'list-item': ({ children }) => children,
      figure: ({ picture, alt, credit, caption }) => [
        ...(picture === null ? lettersOf(alt, []) : []),
        ...caption,
        ...lettersOf(credit, []),
      ],
    },
    { tidy: false },
  ).flat()
}

function lettersOf(text: string, marks: readonly Mark[]): readonly PrintedLetter[] {
  return Array.from(text.replace(/\s+/g, ''), (letter) => ({ letter, marks, href: null }))
}

/** Every word that a format prints of a story: the fields above, then the body, white space left out. */
export function printedWords(story: PublicStory): string {
  const { headline, standfirst, byline, dateline } = topOf(story)
  const above = [headline, standfirst, byline, dateline].join('').replace(/\s+/g, '')
  return (
    above +
    printedLetters(story)
      .map(({ letter }) => letter)
      .join('')
  )
}
