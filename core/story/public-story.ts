import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { type Block, type Inline, type Leaf, isLeaf } from './body.ts'
import { type ListedQuote, listQuotes, recordOf } from './list-quotes.ts'
import { findInPublic } from './public-places.ts'
import type { QuoteKind } from './quotation.ts'
import { type SecretWords, offRecordWords } from './secret-words.ts'
import { type Speaker, printedName } from './speaker.ts'
import type { Story } from './story.ts'
import { withoutQuotes } from './without-quotes.ts'

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
/** A picture as it may leave: its file, which holds nothing but the picture, in base64. */
export type PublicPicture = {
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
  readonly base64: string
}
/** `picture` is null where its file is not there; what is said of it still is. */
export type PublicFigure = {
  readonly type: 'figure'
  readonly picture: PublicPicture | null
  readonly alt: string
  readonly credit: string
  readonly children: readonly PublicInline[]
}
export type PublicListItem = { readonly type: 'list-item'; readonly children: readonly PublicInline[] }
export type PublicBlock =
  | { readonly type: 'paragraph'; readonly children: readonly PublicInline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly PublicInline[] }
  | { readonly type: 'block-quote'; readonly children: readonly PublicInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly children: readonly PublicListItem[] }
  | PublicFigure
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
  readonly rule: SecretRule
  readonly quoteId: string
  readonly words: string
  readonly says: string
  /** The protected speaker whose name or private detail it is, and the place as a `Namesake` keeps it. */
  readonly speaker?: string
  readonly around?: string
}

export type SecretRule =
  | 'off-the-record'
  | 'off-the-record-unmarked'
  | 'named-on-background'
  | 'unnamed-source-named'
  | 'private-detail'
  | 'maybe-named'

export type PublicOrSecrets =
  | { readonly ok: true; readonly story: PublicStory }
  | { readonly ok: false; readonly secrets: readonly Secret[] }

/**
 * The public side of a story, or the reasons why it may not leave.
 *
 * `leaveOut` names off-the-record quotations whose words are dropped. Any other off-the-record quotation in the
 * text refuses the whole export, as do words off the record that stand unmarked in the text, the fields above it or
 * the address of a link, and a quotation on background whose speaker has no agreed description. On background the
 * description is printed, on deep background nobody is tied to the words.
 *
 * `pictures` are the files of the story's pictures by their ids, as they may leave. `offRecord` are the words off the
 * record that must not be in it: those of the story itself, or of the whole story of which this is a piece.
 *
 * This is the conversion alone. What leaves is decided by `checkRelease`, which asks more than this does.
 */
export function publicStory(
  story: Story,
  speakers: readonly Speaker[],
  leaveOut: readonly string[] = [],
  pictures: ReadonlyMap<string, PublicPicture> = new Map(),
  offRecord: readonly SecretWords[] = offRecordWords(story),
): PublicOrSecrets {
  const dropped = new Set(leaveOut.filter((id) => recordOf(story.quotes, id)?.record === 'off'))
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const kept = listQuotes(story).filter((quote) => !dropped.has(quote.id))
  const body = withoutQuotes(story.body, dropped)
  const secrets = [...kept.flatMap((quote) => secretOf(quote, people)), ...unmarkedSecrets(story, offRecord)]
  if (secrets.length > 0) return { ok: false, secrets }

  const numbers = new Map(kept.map((quote, index) => [quote.id, index]))
  return {
    ok: true,
    story: {
      headline: story.headline,
      standfirst: story.standfirst,
      byline: story.byline,
      dateline: story.dateline,
      language: story.language,
      body: body.map((block) => publicBlock(block, numbers, pictures)),
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

/**
 * Words off the record that stand in what would leave with no mark to tell them by: whole runs, and five words of
 * one in a row. One reason a quotation, the first place named.
 */
function unmarkedSecrets(story: Story, secrets: readonly SecretWords[]): readonly Secret[] {
  const places = findInPublic(story, secrets)
  return secrets.flatMap(({ id }): readonly Secret[] => {
    const [first, ...others] = places.filter((place) => place.id === id)
    if (first === undefined) return []
    const more =
      others.length === 0
        ? ''
        : ` More of them stand in ${counted(others.length, 'more place', 'more places')}.`
    return [
      {
        rule: 'off-the-record-unmarked',
        quoteId: id,
        words: first.words,
        says: `Words off the record stand in ${first.where} without their mark: “${shorten(first.words, 80)}”.${more} Delete them, or put them on the record.`,
      },
    ]
  })
}

function publicSpeaker(quote: ListedQuote, people: ReadonlyMap<string, Speaker>): PublicSpeaker | null {
  const speaker = quote.speakerId === undefined ? undefined : people.get(quote.speakerId)
  if (speaker === undefined || quote.record.record === 'deep') return null
  const { kind } = speaker
  if (speaker.unnamed) return { name: printedName(speaker), kind, title: '', organisation: '' }
  return { name: speaker.name, kind, title: speaker.title, organisation: speaker.organisation }
}

function publicBlock(
  block: Block,
  numbers: ReadonlyMap<string, number>,
  pictures: ReadonlyMap<string, PublicPicture>,
): PublicBlock {
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
    case 'figure':
      return {
        type: 'figure',
        picture: pictures.get(block.picture) ?? null,
        alt: block.alt,
        credit: block.credit,
        children: inlines(block.children),
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
