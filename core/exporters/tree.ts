import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { PublicBlock, PublicStory } from '#core/story/public-story'
import { inlineNodes } from './inline-nodes.ts'
import { jsonLd } from './json-ld.ts'
import { datelineAbove, hasWords, printable, publicLeaves, publicWords, soleSpeaker } from './public-text.ts'
import { styleSheet } from './style-sheet.ts'

/** `fragment`: the bare article for a CMS; else a whole page with a style sheet and JSON-LD. */
export type HtmlOptions = { readonly fragment: boolean }

/**
 * The story as a tree of HTML: what the exporter prints and the window's preview shows. Takes a `PublicStory`,
 * which can hold nothing private; blocks without words are left out.
 */
export function exportTree(story: PublicStory, options: HtmlOptions): Root {
  const article = h('article', spaced([header(story), ...bodyNodes(story)]))
  if (options.fragment) return { type: 'root', children: [article, newLine()] }
  const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(story.language) ? story.language : 'en'
  const direction = /^(?:ar|fa|he|iw|ps|ur|yi|dv|ckb|sd|ug)(?:-|$)/i.test(language) ? { dir: 'rtl' } : {}
  const head = h(
    'head',
    spaced([
      h('meta', { charSet: 'utf-8' }),
      h('title', printable(story.headline).trim() || 'Untitled story'),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('style', styleSheet),
      h('script', { type: 'application/ld+json' }, jsonLd(story)),
    ]),
  )
  const page = h('html', { lang: language, ...direction }, spaced([head, h('body', spaced([article]))]))
  return { type: 'root', children: [{ type: 'doctype' }, newLine(), page, newLine()] }
}

function header(story: PublicStory): Element | null {
  const line = (className: string, text: string) => {
    const words = printable(text).trim()
    return words === '' ? null : h('p', { className: [className] }, words)
  }
  const headline = printable(story.headline).trim()
  const lines = [
    headline === '' ? null : h('h1', headline),
    line('standfirst', story.standfirst),
    line('byline', story.byline),
    line('dateline', datelineAbove(story)),
  ].filter((node) => node !== null)
  return lines.length === 0 ? null : h('header', spaced(lines))
}

/** What one block becomes. `depth` is the heading level above it, so that no level is skipped. */
type Handler<K extends PublicBlock['type']> = (
  block: Extract<PublicBlock, { type: K }>,
  story: PublicStory,
  depth: number,
) => Element

/** One handler for each kind of block: a new kind does not compile until it has one. */
const handlers: { readonly [K in PublicBlock['type']]: Handler<K> } = {
  paragraph: (block, story) => h('p', inlineNodes(block.children, story)),
  // Outline without gaps: https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines
  heading: (block, story, depth) =>
    h(depth < 2 ? 'h2' : `h${block.level}`, inlineNodes(block.children, story)),
  'block-quote': (block, story) => {
    const quote = h('blockquote', spaced([h('p', inlineNodes(block.children, story))]))
    const speaker = soleSpeaker(block.children, story)
    if (speaker === null) return quote
    // A person is no title of a work, so never `cite`.
    // https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-cite-element
    const caption = [speaker.name, speaker.title, speaker.organisation].map((words) =>
      printable(words).trim(),
    )
    return h('figure', spaced([quote, h('figcaption', caption.filter((words) => words !== '').join(', '))]))
  },
  list: (block, story) =>
    h(
      block.ordered ? 'ol' : 'ul',
      spaced(
        block.children
          .filter((item) => publicWords(item.children).trim() !== '')
          .map((item) => h('li', inlineNodes(item.children, story))),
      ),
    ),
}

function bodyNodes(story: PublicStory): readonly Element[] {
  const nodes: Element[] = []
  let depth = 1
  let before: PublicBlock | undefined
  for (const block of story.body.filter(hasWords)) {
    // The table is typed by kind; the compiler cannot see that one lookup pairs block and handler.
    const handle = handlers[block.type] as Handler<PublicBlock['type']>
    const node = handle(block, story, depth)
    const last = nodes.at(-1)
    if (last !== undefined && before !== undefined && goesOn(before, block, story)) joinQuotes(last, node)
    else nodes.push(node)
    if (block.type === 'heading') depth = node.tagName === 'h2' ? 2 : 3
    before = block
  }
  return nodes
}

/** True when one quotation runs from a block quote into the next, and nobody else speaks in either. */
function goesOn(before: PublicBlock, block: PublicBlock, story: PublicStory): boolean {
  if (before.type !== 'block-quote' || block.type !== 'block-quote') return false
  const said = publicLeaves(block.children)[0]?.said
  if (said === undefined || publicLeaves(before.children).at(-1)?.said !== said) return false
  return soleSpeaker(before.children, story)?.name === soleSpeaker(block.children, story)?.name
}

/** Moves the paragraphs of a block quote to the end of the one before. */
function joinQuotes(first: Element, next: Element): void {
  const more = quoteOf(next)?.children.slice(1) ?? []
  quoteOf(first)?.children.push(...more)
}

function quoteOf(node: Element): Element | undefined {
  if (node.tagName === 'blockquote') return node
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'blockquote') return child
  }
  return undefined
}

/** Each node on a line of its own. */
function spaced(nodes: readonly (Element | null)[]): ElementContent[] {
  const lines = nodes.flatMap((node): ElementContent[] => (node === null ? [] : [newLine(), node]))
  return lines.length === 0 ? [] : [...lines, newLine()]
}

function newLine(): { type: 'text'; value: string } {
  return { type: 'text', value: '\n' }
}
