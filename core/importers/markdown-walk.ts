import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import { cleanLink } from '#core/story/clean-link'
import { shorten } from '#core/style/shorten'
import { type BlockBuilder, type Piece, type Place, plainPiece } from './block-builder.ts'
import { removedNames } from './html-elements.ts'
import { parsePage } from './html-page.ts'
import { HtmlWalk } from './html-walk.ts'
import type { ImportedBlock, Removals } from './imported.ts'
import { pictureInAddress } from './pictures-in.ts'

type Around = Omit<Piece, 'text'> & { readonly place: Place; readonly list: number }
type Step = { readonly node: Nodes; readonly around: Around } | (() => void)

/** A line that may name who speaks in a block quotation. */
type Caption = { readonly quote: number; readonly words: string }

/** The walk through a tree of Markdown, into a builder. It keeps its own stack, so no file is too deep. */
export class MarkdownWalk {
  /** The blocks that may be captions, to be looked at once it is known who says what. */
  readonly captions = new Map<ImportedBlock, Caption>()
  readonly #builder: BlockBuilder
  readonly #removals: Removals
  readonly #definitions = new Map<string, Definition>()
  #lists = 0

  constructor(builder: BlockBuilder, removals: Removals, definitions: readonly Definition[]) {
    this.#builder = builder
    this.#removals = removals
    for (const definition of definitions) {
      const { identifier } = definition
      if (!this.#definitions.has(identifier)) this.#definitions.set(identifier, definition)
    }
  }

  /** Walks the whole tree; its blocks are closed when it returns. */
  over(root: Root): void {
    const around: Around = { ...plainPiece, place: { type: 'paragraph' }, list: 0 }
    const steps: Step[] = []
    const fields = fieldsOf(root, Array.from(this.#definitions.values()))
    for (const node of root.children.toReversed()) {
      const field = fields.get(node)
      const place: Place =
        field === undefined ? around.place : { type: 'field', field, otherwise: around.place }
      steps.push({ node, around: { ...around, place } })
    }
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (typeof step === 'function') step()
      else this.#node(step.node, step.around, steps)
    }
    this.#builder.close()
  }

  #node(node: Nodes, around: Around, steps: Step[]): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return this.#builder.add({ ...around, text: node.value }, around.place)
      case 'code':
        for (const line of node.value.split('\n')) {
          this.#builder.close()
          this.#builder.add({ ...around, text: line }, around.place)
        }
        return this.#builder.close()
      case 'break':
        if (around.place.type === 'paragraph' || around.place.type === 'block-quote') this.#builder.close()
        else this.#builder.add({ ...around, text: ' ' }, around.place)
        return undefined
      case 'html':
        return this.#html(node.value)
      case 'image':
      case 'imageReference':
        return this.#picture(node.alt ?? '')
      case 'blockquote':
        return this.#quote(node.children, around, steps)
      case 'paragraph':
      case 'heading': {
        // Among words a piece of HTML is a tag alone.
        const words = node.children.filter(({ type }) => type !== 'html')
        if (node.type === 'paragraph' && this.#figure(words, around, steps)) return undefined
        this.#removals.add('tags of HTML, the words between them kept', node.children.length - words.length)
        this.#builder.close()
        steps.push(() => this.#builder.close())
        return pushAll(steps, words, this.#inside(node, around))
      }
      case 'listItem':
        this.#builder.close()
        steps.push(() => this.#builder.close())
        return pushAll(steps, node.children, around)
      case 'list':
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
        return pushAll(steps, node.children, this.#inside(node, around))
      default:
        // Definitions and rules hold no words; what CommonMark does not know is never made.
        return undefined
    }
  }

  #inside(node: Nodes, around: Around): Around {
    switch (node.type) {
      case 'emphasis':
        // A standfirst is in italics as a whole.
        return around.place.type === 'field' ? around : { ...around, italic: true }
      case 'strong':
        return { ...around, bold: true }
      case 'link':
        return { ...around, href: this.#link(node.url) }
      case 'linkReference':
        return { ...around, href: this.#link(this.#definitions.get(node.identifier)?.url ?? '') }
      case 'heading': {
        const heading: Place = { type: 'heading', level: node.depth <= 2 ? 2 : 3 }
        const place: Place =
          node.depth === 1 ? { type: 'field', field: 'headline', otherwise: heading } : heading
        return { ...around, place }
      }
      case 'list': {
        if (around.list === 0) this.#lists += 1
        const list = around.list === 0 ? this.#lists : around.list
        return { ...around, list, place: { type: 'list-item', ordered: node.ordered === true, list } }
      }
      default:
        return around
    }
  }

  /** A quotation that ends in "— Somebody" may say who speaks in it. */
  #quote(children: readonly Nodes[], around: Around, steps: Step[]): void {
    const quote = this.#builder.newQuote()
    const inside: Around = {
      ...around,
      place: around.place.type === 'list-item' ? around.place : { type: 'block-quote', quote },
    }
    const last = children.at(-1)
    const line = last?.type === 'paragraph' && children.length > 1 ? lineOf(last) : ''
    const caption = /^[—–]\s(?<words>.*)$/s.exec(line)?.groups?.['words']
    if (caption !== undefined) {
      steps.push(() => {
        const block = this.#builder.blocks.at(-1)
        if (block !== undefined) this.captions.set(block, { quote, words: caption })
      })
    }
    pushAll(steps, children, inside)
  }

  #html(value: string): void {
    if (/<script[\s>]/i.test(value)) this.#removals.add('scripts')
    new HtmlWalk(this.#builder, this.#removals).over(parsePage(value, this.#removals))
  }

  /** A paragraph that begins with a picture of the file's own is a figure: below it its caption, last its credit. */
  #figure(words: readonly PhrasingContent[], around: Around, steps: Step[]): boolean {
    const [first, ...rest] = words
    const definition = first?.type === 'imageReference' ? this.#definitions.get(first.identifier) : undefined
    const picture = definition === undefined ? null : pictureInAddress(definition.url)
    if (first?.type !== 'imageReference' || picture === null) return false
    const credit = definition?.title ?? ''
    const last = rest.at(-1)
    const endsInCredit = credit !== '' && last?.type === 'text' && last.value === credit
    const caption = endsInCredit ? rest.slice(0, -1) : rest
    const figure = this.#builder.picture(picture, first.alt ?? '', endsInCredit ? credit : '')
    steps.push(() => this.#builder.close())
    pushAll(steps, caption, { ...around, place: { type: 'figure', figure } })
    return true
  }

  #picture(alt: string): void {
    this.#removals.add('pictures')
    if (alt.trim() !== '')
      this.#removals.tell('dropped', `A picture was left out. It was described as “${shorten(alt, 300)}”.`)
  }

  #link(href: string): string | null {
    const link = cleanLink(href)
    if (link === null) this.#removals.add(removedNames.links)
    if (link?.hadTail === true) this.#removals.add(removedNames.tails)
    return link?.href ?? null
  }
}

/**
 * The paragraphs above the text that are a field each. Our own export says so in definitions; elsewhere a paragraph in
 * italics right under the headline is a standfirst.
 */
function fieldsOf(
  { children }: Root,
  definitions: readonly Definition[],
): ReadonlyMap<Nodes, 'standfirst' | 'byline' | 'dateline'> {
  const fields = new Map<Nodes, 'standfirst' | 'byline' | 'dateline'>()
  const isOwn = definitions.some(({ url }) => /^#(?:standfirst|byline|dateline|said)/.test(url))
  if (!isOwn) {
    const [first, second] = children
    const isUnderHeadline = first?.type === 'heading' && first.depth === 1
    const isItalic = second?.type === 'paragraph' && second.children.every(({ type }) => type === 'emphasis')
    if (isUnderHeadline && isItalic) fields.set(second, 'standfirst')
    return fields
  }
  let at = 0
  for (const field of ['standfirst', 'byline', 'dateline'] as const) {
    const label = definitions
      .find(({ url }) => url === `#${field}`)
      ?.label?.replace(/\s+/g, ' ')
      .trim()
    if (label === undefined) continue
    const found = children.slice(at, at + 2).findIndex((node) => lineOf(node).startsWith(label))
    const node = children[at + found]
    if (found < 0 || node === undefined) continue
    fields.set(node, field)
    at += found + 1
  }
  return fields
}

/** The words of a node on one line. */
function lineOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  return 'children' in node ? node.children.map(lineOf).join('').trim() : ''
}

function pushAll(steps: Step[], children: readonly Nodes[], around: Around): void {
  for (const node of children.toReversed()) steps.push({ node, around })
}
