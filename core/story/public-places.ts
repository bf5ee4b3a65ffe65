import { figuresOf, isLeaf, textBlocks } from './body.ts'
import { type SecretWords, offRecordIds, searchFor } from './secret-words.ts'
import { storyText } from './story-text.ts'
import type { Story } from './story.ts'
import { withoutQuotes } from './without-quotes.ts'

/** A stretch of what a reader of the filed story gets, and how it is called in a sentence. */
export type PublicPlace = { readonly where: string; readonly text: string }

/**
 * Everything in a story that somebody will read, in news order: the fields, the words of the body but those marked
 * off the record, what its pictures show and whose they are, the addresses of its links with their escapes undone.
 */
export function publicPlaces(story: Story): readonly PublicPlace[] {
  const { headline, standfirst, byline, dateline } = story
  const body = withoutQuotes(story.body, offRecordIds(story))
  const addresses = textBlocks(body).flatMap((block) =>
    block.children.flatMap((inline) => (isLeaf(inline) ? [] : [withoutPercentEscapes(inline.href)])),
  )
  return [
    { where: 'the headline', text: headline },
    { where: 'the standfirst', text: standfirst },
    { where: 'the byline', text: byline },
    { where: 'the dateline', text: dateline },
    { where: 'the text', text: storyText(body).text },
    ...figuresOf(body).flatMap(({ alt, credit }) => [
      { where: 'what a picture shows', text: alt },
      { where: 'the credit of a picture', text: credit },
    ]),
    ...addresses.map((text) => ({ where: 'the address of a link', text })),
  ]
}

/** Every place where secret words stand in what would leave of a story, in news order. */
export function findInPublic(
  story: Story,
  secrets: readonly SecretWords[],
): readonly { readonly id: string; readonly words: string; readonly where: string }[] {
  const find = searchFor(secrets)
  return publicPlaces(story).flatMap(({ where, text }) =>
    find(text).map(({ id, words }) => ({ id, words, where })),
  )
}

/** An address as a person reads it: "%20" as a space. What is no UTF-8 stays as it is. */
export function withoutPercentEscapes(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
