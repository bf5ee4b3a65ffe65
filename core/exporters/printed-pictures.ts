import type { PublicStory } from '#core/story/public-story'
import { oneLine, publicWords } from './public-text.ts'
import type { NumberedPicture } from './walk.ts'

/** A picture that a story prints and what is said of it, as plain words. */
type PrintedPicture = {
  readonly picture: NumberedPicture
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** The pictures of a story in reading order, numbered as `walkBody` numbers them. */
export function printedPictures(story: PublicStory): readonly PrintedPicture[] {
  const figures = story.body.flatMap((block) =>
    block.type === 'figure' && block.picture !== null ? [{ ...block, picture: block.picture }] : [],
  )
  return figures.map(({ picture, alt, credit, children }, index) => ({
    picture: { ...picture, number: index + 1 },
    alt: oneLine(alt),
    caption: oneLine(publicWords(children)),
    credit: oneLine(credit),
  }))
}
