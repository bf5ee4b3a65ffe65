import { foldTypography } from '#core/style/fold'
import { type Block, type Body, type Inline, type Leaf, type ListItem, isLeaf } from './body.ts'
import { type ListedQuote, listQuotes, recordOf } from './list-quotes.ts'
import type { QuoteKind, QuoteRecord } from './quotation.ts'
import { type Speaker, printedName } from './speaker.ts'
import { storyText } from './story-text.ts'
import type { Story } from './story.ts'

/**
 * What an exporter may see: a story with every private thing already gone. It is built field by field from an
 * allow list (see privacy.ts), so that it cannot hold what nobody put in.
 */
export type PublicSpeaker = {
  readonly name: string
  readonly kind: Speaker['kind']
  readonly title: string
  readonly organisation: string
}
/** `said` is an index into `quotations`. */
export type PublicLeaf = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly said?: number
}
export type PublicLink = {
  readonly type: 'link'
  readonly href: string
  readonly children: readonly PublicLeaf[]
}
export type PublicInline = PublicLeaf | PublicLink
export type PublicListItem = { readonly type: 'list-item'; readonly children: readonly PublicInline[] }
export type PublicBlock =
  | { readonly type: 'paragraph'; readonly children: readonly PublicInline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly PublicInline[] }
  | { readonly type: 'block-quote'; readonly children: readonly PublicInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly children: readonly PublicListItem[] }
export type PublicQuotation = {
  readonly words: string
  readonly kind: QuoteKind
  readonly speaker: PublicSpeaker | null
}
export type PublicStory = {
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly dateline: string
  readonly language: string
  readonly body: readonly PublicBlock[]
  readonly quotations: readonly PublicQuotation[]
}

/** Why a story may not leave: which quotation, its words, and what the editor can do. */
export type Secret = {
  readonly rule: 'off-the-record' | 'off-the-record-unmarked' | 'named-on-background'
  readonly quoteId: string
  readonly words: string
  readonly says: string
}

export type PublicOrSecrets =
  | { readonly ok: true; readonly story: PublicStory; readonly leftOut: number }
  | { readonly ok: false; readonly secrets: readonly Secret[] }

/**
 * The public side of a story, or the reasons why it may not leave.
 *
 * `leaveOut` names off-the-record quotations whose words are dropped. Any other off-the-record quotation in the
 * text refuses the whole export, as do words once marked off the record that now stand there unmarked, and a
 * quotation on background whose speaker has no agreed description. On background the description is printed, on
 * deep background nobody is tied to the words.
 */
export function publicStory(
  story: Story,
  speakers: readonly Speaker[],
  leaveOut: readonly string[] = [],
): PublicOrSecrets {
  const dropped = new Set(leaveOut.filter((id) => recordOf(story.quotes, id)?.record === 'off'))
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const quotes = listQuotes(story)
  const kept = quotes.filter((quote) => !dropped.has(quote.id))
  const body = story.body.flatMap((block) => withoutQuotes(block, dropped))
  const secrets = [
    ...kept.flatMap((quote) => secretOf(quote, people)),
    ...unmarkedSecrets(
      { ...story, body: body.length > 0 ? body : [] },
      new Set(kept.map((quote) => quote.id)),
    ),
  ]
  if (secrets.length > 0) return { ok: false, secrets }

  const numbers = new Map(kept.map((quote, index) => [quote.id, index]))
  return {
    ok: true,
    leftOut: quotes.length - kept.length,
    story: {
      headline: story.headline,
      standfirst: story.standfirst,
      byline: story.byline,
      dateline: story.dateline,
      language: story.language,
      body: body.map((block) => publicBlock(block, numbers)),
      quotations: kept.map((quote) => ({
        words: quote.words,
        kind: quote.record.kind,
        speaker: publicSpeaker(quote, people),
      })),
    },
  }
}

function secretOf(quote: ListedQuote, people: ReadonlyMap<string, Speaker>): readonly Secret[] {
  const { id: quoteId, words } = quote
  switch (quote.record.record) {
    case 'on':
    case 'deep':
      return []
    case 'off':
      return [
        {
          rule: 'off-the-record',
          quoteId,
          words,
          says: 'Off-the-record words stand in the text. Leave them out or delete them.',
        },
      ]
    case 'background': {
      const speaker = quote.speakerId === undefined ? undefined : people.get(quote.speakerId)
      if (speaker === undefined || speaker.unnamed !== undefined) return []
      return [
        {
          rule: 'named-on-background',
          quoteId,
          words,
          says: `${speaker.name} spoke on background and has no agreed description. Write one on the speaker’s card.`,
        },
      ]
    }
  }
}

/** Words once marked off the record that stand in what would leave, with no mark to tell them by. */
function unmarkedSecrets(
  story: Omit<Story, 'body'> & { readonly body: Body },
  marked: ReadonlySet<string>,
): readonly Secret[] {
  const running = story.body.length > 0 ? storyText(story.body).text : ''
  const text = ` ${fold([story.headline, story.standfirst, story.byline, story.dateline, running].join('\n'))} `
  return Object.entries(story.quotes).flatMap(
    ([quoteId, record]: [string, QuoteRecord]): readonly Secret[] => {
      if (record.record !== 'off' || record.secretWords === undefined || marked.has(quoteId)) return []
      const words = record.secretWords
      const folded = fold(words)
      if (!folded.includes(' ') || !text.includes(` ${folded} `)) return []
      return [
        {
          rule: 'off-the-record-unmarked',
          quoteId,
          words,
          says: 'Words once marked off the record stand in the text without their mark. Delete them, or put them on the record.',
        },
      ]
    },
  )
}

function fold(text: string): string {
  return foldTypography(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

function publicSpeaker(quote: ListedQuote, people: ReadonlyMap<string, Speaker>): PublicSpeaker | null {
  const speaker = quote.speakerId === undefined ? undefined : people.get(quote.speakerId)
  if (speaker === undefined || quote.record.record === 'deep') return null
  const { kind } = speaker
  if (speaker.unnamed) return { name: printedName(speaker), kind, title: '', organisation: '' }
  return { name: speaker.name, kind, title: speaker.title, organisation: speaker.organisation }
}

/** The block without the words of these quotations; nothing when no word is left of it. */
function withoutQuotes(block: Block, dropped: ReadonlySet<string>): readonly Block[] {
  if (dropped.size === 0) return [block]
  if (block.type === 'list') {
    const children = block.children.flatMap((item): ListItem[] => {
      const inlines = inlinesWithout(item.children, dropped)
      return inlines.length > 0 ? [{ ...item, children: inlines }] : []
    })
    return children.length > 0 ? [{ ...block, children }] : []
  }
  const children = inlinesWithout(block.children, dropped)
  return children.length > 0 ? [{ ...block, children }] : []
}

function inlinesWithout(inlines: readonly Inline[], dropped: ReadonlySet<string>): Inline[] {
  const stays = (leaf: Leaf) => leaf.quoteId === undefined || !dropped.has(leaf.quoteId)
  const left = inlines.flatMap((inline): Inline[] => {
    if (isLeaf(inline)) return stays(inline) ? [inline] : []
    const children = inline.children.filter(stays)
    return children.length > 0 ? [{ ...inline, children }] : []
  })
  return left.some(
    (inline) =>
      (isLeaf(inline) ? inline.text : inline.children.map((leaf) => leaf.text).join('')).trim() !== '',
  )
    ? left
    : []
}

function publicBlock(block: Block, numbers: ReadonlyMap<string, number>): PublicBlock {
  const inlines = (children: readonly Inline[]) => children.map((inline) => publicInline(inline, numbers))
  switch (block.type) {
    case 'paragraph':
    case 'block-quote':
      return { type: block.type, children: inlines(block.children) }
    case 'heading':
      return { type: 'heading', level: block.level, children: inlines(block.children) }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        children: block.children.map((item) => ({ type: 'list-item', children: inlines(item.children) })),
      }
  }
}

function publicInline(inline: Inline, numbers: ReadonlyMap<string, number>): PublicInline {
  if (isLeaf(inline)) return publicLeaf(inline, numbers)
  return {
    type: 'link',
    href: inline.href,
    children: inline.children.map((leaf) => publicLeaf(leaf, numbers)),
  }
}

function publicLeaf(leaf: Leaf, numbers: ReadonlyMap<string, number>): PublicLeaf {
  const said = leaf.quoteId === undefined ? undefined : numbers.get(leaf.quoteId)
  return {
    text: leaf.text,
    ...(leaf.bold ? { bold: true as const } : {}),
    ...(leaf.italic ? { italic: true as const } : {}),
    ...(said === undefined ? {} : { said }),
  }
}
