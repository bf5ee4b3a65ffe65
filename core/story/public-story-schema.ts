import { z } from 'zod'
import { LONGEST_ALT, LONGEST_CREDIT } from './body.ts'
import { quoteKinds } from './quotation.ts'
import { longest } from './story.ts'

/** The shape of a `PublicStory` that comes in from a file. */

const leaf = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  said: z.number().int().nonnegative().optional(),
})
const link = z.strictObject({
  type: z.literal('link'),
  href: z.string().max(4096),
  children: z.array(leaf).min(1),
})
const inlines = z.array(z.union([leaf, link])).min(1)

const picture = z.strictObject({
  type: z.enum(['image/jpeg', 'image/png']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  base64: z.base64(),
})

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: inlines }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: inlines,
  }),
  z.strictObject({ type: z.literal('block-quote'), children: inlines }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    children: z.array(z.strictObject({ type: z.literal('list-item'), children: inlines })).min(1),
  }),
  z.strictObject({
    type: z.literal('figure'),
    picture: picture.nullable(),
    alt: z.string().max(LONGEST_ALT),
    credit: z.string().max(LONGEST_CREDIT),
    children: inlines,
  }),
])

const speaker = z.strictObject({
  name: z.string().max(300),
  kind: z.enum(['person', 'group', 'document']),
  title: z.string().max(300),
  organisation: z.string().max(300),
})

export const publicStorySchema = z.strictObject({
  headline: z.string().max(longest.headline),
  standfirst: z.string().max(longest.standfirst),
  byline: z.string().max(longest.byline),
  dateline: z.string().max(longest.dateline),
  language: z.string().max(35),
  body: z.array(block),
  quotations: z.array(
    z.strictObject({ words: z.string(), kind: z.enum(quoteKinds), speaker: speaker.nullable() }),
  ),
})

export type ReceivedStory = z.infer<typeof publicStorySchema>
