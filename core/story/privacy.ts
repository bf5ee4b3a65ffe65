import type { Figure, Leaf, Link } from './body.ts'
import type { QuoteRecord } from './quotation.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'

/**
 * May a field leave the machine? Every field of the model is classed here; a new one fails the type check, and
 * privacy.test.ts, until it is. `public` means that an exporter may be given it, not that it always is.
 */
export type Privacy = 'public' | 'private'

export const storyPrivacy = {
  id: 'private',
  schemaVersion: 'private',
  slug: 'private',
  headline: 'public',
  standfirst: 'public',
  byline: 'public',
  dateline: 'public',
  status: 'private',
  embargo: 'private',
  language: 'public',
  created: 'private',
  changed: 'private',
  spiked: 'private',
  body: 'public',
  quotes: 'private',
  refusals: 'private',
  namesakes: 'private',
  comments: 'private',
  notes: 'private',
  log: 'private',
} as const satisfies Record<keyof Story, Privacy>

export const leafPrivacy = {
  text: 'public',
  bold: 'public',
  italic: 'public',
  quoteId: 'private',
  speakerId: 'private',
} as const satisfies Record<keyof Leaf, Privacy>

export const linkPrivacy = {
  type: 'public',
  href: 'public',
  children: 'public',
} as const satisfies Record<keyof Link, Privacy>

export const figurePrivacy = {
  type: 'public',
  picture: 'private',
  alt: 'public',
  credit: 'public',
  children: 'public',
} as const satisfies Record<keyof Figure, Privacy>

export const quoteRecordPrivacy = {
  kind: 'public',
  record: 'private',
  check: 'private',
  note: 'private',
  secretWords: 'private',
} as const satisfies Record<keyof QuoteRecord, Privacy>

/** `name` is public only of a speaker whose quote is exported and who is not an unnamed source. */
export const speakerPrivacy = {
  id: 'private',
  name: 'public',
  given: 'private',
  family: 'private',
  kind: 'public',
  title: 'public',
  organisation: 'public',
  pronouns: 'private',
  aliases: 'private',
  unnamed: 'private',
  contacts: 'private',
  notes: 'private',
} as const satisfies Record<keyof Speaker, Privacy>
