import { publicHref } from '#core/story/clean-link'
import type {
  PublicBlock,
  PublicInline,
  PublicLeaf,
  PublicLink,
  PublicListItem,
  PublicPicture,
  PublicSpeaker,
  PublicStory,
} from '#core/story/public-story'
import {
  datelineAbove,
  isPrinted,
  oneLine,
  printable,
  printedSpeaker,
  publicWords,
  soleSpeaker,
} from './public-text.ts'
import { quoteFrom } from './quote-blocks.ts'
import { tidied } from './tidied.ts'

/** What can be said of the words of a leaf beside who said them. */
export type Mark = Exclude<keyof PublicLeaf, 'text' | 'said'>

/** Every kind of node a story may hold, and the run of words that somebody said. */
type Kind = PublicBlock['type'] | PublicListItem['type'] | PublicLink['type'] | 'text' | 'said'

/** A picture and which of the story's it is, from 1. */
export type NumberedPicture = PublicPicture & { readonly number: number }

/** What a handler is given, its children already made. `marks` come from the innermost out. */
type Given<I, L> = {
  readonly text: { readonly text: string; readonly marks: readonly Mark[] }
  readonly link: { readonly href: string; readonly children: readonly I[] }
  /** A run of words in one block, by somebody who may be named. `words` are those of the children. */
  readonly said: {
    readonly speaker: PublicSpeaker
    readonly words: string
    readonly children: readonly I[]
  }
  readonly paragraph: { readonly children: readonly I[] }
  readonly heading: { readonly level: 2 | 3; readonly children: readonly I[] }
  /** One quotation, which may go on over several paragraphs. `speaker` is the one who speaks in all of it. */
  readonly 'block-quote': {
    readonly paragraphs: readonly (readonly I[])[]
    readonly speaker: PublicSpeaker | null
  }
  readonly list: { readonly ordered: boolean; readonly items: readonly L[] }
  readonly 'list-item': { readonly children: readonly I[] }
  /**
   * A picture and what is said of it, each "" or empty where nothing is. `number` counts the pictures from 1. Where
   * there is none, `alt` is printed in its place.
   */
  readonly figure: {
    readonly picture: NumberedPicture | null
    readonly alt: string
    readonly credit: string
    readonly caption: readonly I[]
  }
}

/** What a handler makes: an inline node becomes inline nodes, an item an item, a block a block. */
type Made<K extends Kind, I, L, B> = K extends 'text' | 'link' | 'said'
  ? readonly I[]
  : K extends 'list-item'
    ? L
    : B

/**
 * One handler for each kind of node. A kind that is new in the model does not compile until every format has its
 * handler. `I` is what words become, `L` an item of a list, `B` a block.
 */
export type Handlers<I, L, B> = {
  readonly [K in Kind]: (node: Given<I, L>[K]) => Made<K, I, L, B>
}

/** The fields above the body as they are printed: on one line, trimmed, "" where there is nothing to print. */
export type Top = Readonly<Record<'headline' | 'standfirst' | 'byline' | 'dateline', string>>

/** The fields above the body. The dateline is "" when the first paragraph opens with it. */
export function topOf(story: PublicStory): Top {
  const trimmed = (text: string) =>
    printable(text)
      .replace(/\s*[\n\u2028\u2029]\s*/g, ' ')
      .trim()
  return {
    headline: trimmed(story.headline),
    standfirst: trimmed(story.standfirst),
    byline: trimmed(story.byline),
    dateline: trimmed(datelineAbove(story)),
  }
}

/**
 * The body of a story, node by node, through one format's handlers; returns what they made of its blocks.
 *
 * What holds for every format is decided here: blocks, items and leaves with nothing to print are passed over,
 * characters that no file may carry are dropped, a link that may not stand or has nothing to see in it gives its
 * words alone, a quotation that runs over several block quotes is one, and no level of headings is skipped. With
 * `tidy` the white space at the edges of a block goes, and a line break inside is a space.
 */
export function walkBody<I, L, B>(
  story: PublicStory,
  handlers: Handlers<I, L, B>,
  { tidy }: { readonly tidy: boolean },
): readonly B[] {
  const inlines = (children: readonly PublicInline[]) =>
    inlinesOf(tidy ? tidied(children) : children, story, handlers)
  const body = story.body.filter(isPrinted)
  const made: B[] = []
  let hasHeading = false
  let pictures = 0
  for (let at = 0; at < body.length; at += 1) {
    const block = body[at]
    if (block === undefined) break
    switch (block.type) {
      case 'paragraph':
        made.push(handlers.paragraph({ children: inlines(block.children) }))
        break
      case 'heading':
        // An outline without gaps: https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines
        made.push(
          handlers.heading({ level: hasHeading ? block.level : 2, children: inlines(block.children) }),
        )
        hasHeading = true
        break
      case 'block-quote': {
        const quote = quoteFrom(body, at, story)
        at += quote.length - 1
        made.push(
          handlers['block-quote']({
            paragraphs: quote.map(({ children }) => inlines(children)),
            speaker: soleSpeaker(block.children, story),
          }),
        )
        break
      }
      case 'list': {
        const items = block.children
          .filter(({ children }) => printable(publicWords(children)).trim() !== '')
          .map(({ children }) => handlers['list-item']({ children: inlines(children) }))
        made.push(handlers.list({ ordered: block.ordered, items }))
        break
      }
      case 'figure': {
        const { picture, alt, credit, children } = block
        if (picture !== null) pictures += 1
        made.push(
          handlers.figure({
            picture: picture === null ? null : { ...picture, number: pictures },
            alt: oneLine(alt),
            credit: oneLine(credit),
            caption: oneLine(publicWords(children)) === '' ? [] : inlines(children),
          }),
        )
        break
      }
    }
  }
  return made
}

/** From the innermost mark out. */
const MARKS = Object.keys({ italic: true, bold: true } satisfies Record<Mark, true>) as readonly Mark[] // the keys of a record of marks

function inlinesOf<I>(
  inlines: readonly PublicInline[],
  story: PublicStory,
  handlers: Pick<Handlers<I, unknown, unknown>, 'text' | 'link' | 'said'>,
): readonly I[] {
  const leaf = (one: PublicLeaf): readonly I[] => {
    const text = printable(one.text)
    return text === '' ? [] : handlers.text({ text, marks: MARKS.filter((mark) => one[mark] === true) })
  }
  const spanned = (said: number | undefined, words: string, children: readonly I[]): readonly I[] => {
    const known = said === undefined ? null : (story.quotations[said]?.speaker ?? null)
    const speaker = known === null || children.length === 0 ? null : printedSpeaker(known)
    return speaker === null ? children : handlers.said({ speaker, words: printable(words), children })
  }
  const link = (one: PublicLink, isSeverals: boolean): readonly I[] => {
    const children = isSeverals
      ? runs(one.children, ({ said }) => said).flatMap(({ said, items }) =>
          spanned(said, publicWords(items), items.flatMap(leaf)),
        )
      : one.children.flatMap(leaf)
    // Checked again here: this is the last door. A link with nothing to see in it cannot be followed.
    const href = /[^\s\p{Cf}]/u.test(printable(publicWords(one.children))) ? publicHref(one.href) : null
    return href === null ? children : handlers.link({ href, children })
  }
  const made: I[] = []
  for (const { said, items } of runs(inlines, saidOf)) {
    const nodes: I[] = []
    for (const one of items) nodes.push(...('text' in one ? leaf(one) : link(one, said === 'several')))
    made.push(...(said === 'several' ? nodes : spanned(said, publicWords(items), nodes)))
  }
  return made
}

/** The quotation that all the words of an inline belong to; 'several' for a link that crosses an edge of one. */
function saidOf(inline: PublicInline): number | 'several' | undefined {
  if ('text' in inline) return inline.said
  const first = inline.children[0]?.said
  return inline.children.every((leaf) => leaf.said === first) ? first : 'several'
}

/** Neighbours with the same answer, together. */
function runs<T, S>(items: readonly T[], saidOfItem: (item: T) => S): readonly { said: S; items: T[] }[] {
  const found: { said: S; items: T[] }[] = []
  for (const item of items) {
    const said = saidOfItem(item)
    const last = found.at(-1)
    if (last !== undefined && last.said === said) last.items.push(item)
    else found.push({ said, items: [item] })
  }
  return found
}
