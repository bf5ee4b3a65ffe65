import type { PublicSpeaker, PublicStory } from '#core/story/public-story'
import { printedPictures } from './printed-pictures.ts'
import { printable } from './public-text.ts'

/** A value that prints as JSON. */
type Json = string | number | readonly Json[] | { readonly [key: string]: Json }

/**
 * The story as a schema.org NewsArticle, each quotation a part whose creator is the speaker.
 * Pictures are ImageObjects with no address.
 * Reported speech is not among the parts: a Quotation's text is taken for the speaker's own words.
 * https://schema.org/NewsArticle https://schema.org/Quotation
 */
export function jsonLd(story: PublicStory): string {
  const parts = story.quotations
    .filter((quotation) => quotation.kind !== 'indirect')
    .map(({ words, speaker }) => ({
      '@type': 'Quotation',
      text: printable(words),
      ...(speaker === null ? {} : { creator: creator(speaker) }),
    }))
  // The page holds the pictures themselves; here is what is said of them.
  const images = printedPictures(story).map(({ picture, alt, caption, credit }) => ({
    '@type': 'ImageObject',
    encodingFormat: picture.type,
    width: picture.width,
    height: picture.height,
    ...text('description', alt),
    ...text('caption', caption),
    ...text('creditText', credit),
  }))
  const authors = authorsOf(story.byline).map((name) => ({ '@type': 'Person', name }))
  const article: Json = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...text('headline', story.headline),
    ...text('description', story.standfirst),
    ...text('inLanguage', story.language),
    ...text('dateline', story.dateline),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(images.length > 0 ? { image: images } : {}),
    ...(parts.length > 0 ? { hasPart: parts } : {}),
  }
  // In a script element only "<" can end the element or open a comment; JSON may write it as an escape.
  // https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
  return JSON.stringify(article, null, 2).replaceAll('<', '\\u003c')
}

function text(key: string, value: string): { readonly [key: string]: string } {
  const words = printable(value).trim()
  return words === '' ? {} : { [key]: words }
}

const creatorTypes = {
  person: 'Person',
  group: 'Organization',
  document: 'CreativeWork',
} as const satisfies Record<PublicSpeaker['kind'], string>

function creator(speaker: PublicSpeaker): Json {
  const base = { '@type': creatorTypes[speaker.kind], name: printable(speaker.name) }
  if (speaker.kind !== 'person') return base
  const organisation = text('name', speaker.organisation)
  return {
    ...base,
    ...text('jobTitle', speaker.title),
    ...('name' in organisation ? { affiliation: { '@type': 'Organization', ...organisation } } : {}),
  }
}

/** "By Ruth Adeyemi and Tom Hale" gives both names; what follows the comma after a lone name is their job. */
export function authorsOf(byline: string): readonly string[] {
  const names = printable(byline)
    .trim()
    .replace(/^by:?\s+/i, '')
  const together = /\s(?:and|&)\s/.test(names)
  return names
    .split(together ? /,?\s+(?:and|&)\s+|,\s*/ : /,.*$/s)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
