import { z } from 'zod'

/**
 * The body of a story: a list of blocks, in the shape that Slate edits and the disk keeps.
 *
 * A quote is a mark on text leaves. The two flat keys `quoteId` and `speakerId` own who said the words and
 * where they stand; everything else about the quotation is in `story.quotes[quoteId]`.
 */

/**
 * The file of a picture in the library: the SHA-256 of its bytes, and how it ends. Like an id it never leaves the
 * library.
 */
export const pictureIdSchema = z.string().regex(/^[0-9a-f]{64}\.(?:jpg|png)$/, 'not a picture of ours')

/** The most letters (UTF-16 units) of a picture's alternative text and of its credit. */
export const LONGEST_ALT = 2000
export const LONGEST_CREDIT = 300

/** An id of ours: letters, digits, "-" and "_". It never leaves the library. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'not an id of ours')

export const leafSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  quoteId: idSchema.optional(),
  speakerId: idSchema.optional(),
})

export const linkSchema = z.strictObject({
  type: z.literal('link'),
  href: z.string().max(4096),
  children: z.array(leafSchema).min(1),
})

export const inlineSchema = z.union([leafSchema, linkSchema])
const inlines = z.array(inlineSchema).min(1)

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), children: inlines })
export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]),
  children: inlines,
})
export const blockQuoteSchema = z.strictObject({ type: z.literal('block-quote'), children: inlines })
export const listItemSchema = z.strictObject({ type: z.literal('list-item'), children: inlines })
export const listSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  children: z.array(listItemSchema).min(1),
})

/**
 * A picture with its caption. The caption is words of the story like any others: a quote in it can be tied, found and
 * checked. `alt` says what the picture shows to those who do not see it, `credit` whose it is.
 */
export const figureSchema = z.strictObject({
  type: z.literal('figure'),
  picture: pictureIdSchema,
  alt: z.string().max(LONGEST_ALT),
  credit: z.string().max(LONGEST_CREDIT),
  children: inlines,
})

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  blockQuoteSchema,
  listSchema,
  figureSchema,
])
export const bodySchema = z.array(blockSchema).min(1)

export type Leaf = z.infer<typeof leafSchema>
export type Link = z.infer<typeof linkSchema>
export type Inline = z.infer<typeof inlineSchema>
export type Block = z.infer<typeof blockSchema>
export type Figure = z.infer<typeof figureSchema>
export type ListItem = z.infer<typeof listItemSchema>
export type Body = readonly Block[]
/** A block that holds words itself: a list holds its items, an item holds words, a figure its caption. */
export type TextBlock = Exclude<Block, { type: 'list' }> | ListItem

/** True for a leaf, false for a link. */
export function isLeaf(inline: Inline): inline is Leaf {
  return 'text' in inline
}

/** The blocks that hold words, in reading order; a list gives its items. */
export function textBlocks(body: Body): readonly TextBlock[] {
  return body.flatMap((block): readonly TextBlock[] => (block.type === 'list' ? block.children : [block]))
}

/** The pictures of a body with their captions, in reading order. */
export function figuresOf(body: Body): readonly Figure[] {
  return body.filter((block) => block.type === 'figure')
}

/** The leaves of one block in order, those inside links included. */
export function leavesOf(block: TextBlock): readonly Leaf[] {
  return block.children.flatMap((inline): readonly Leaf[] => (isLeaf(inline) ? [inline] : inline.children))
}

/** The words of one block. */
export function blockText(block: TextBlock): string {
  return leavesOf(block)
    .map((leaf) => leaf.text)
    .join('')
}

/** A paragraph with these words and no marks. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ text }] }
}
