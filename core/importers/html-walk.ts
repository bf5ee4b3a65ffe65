import type { Element, Root, RootContent, Text } from 'hast'
import {
  type BlockBuilder,
  type Field,
  type ImportedFigure,
  type Piece,
  type Place,
  plainPiece,
} from './block-builder.ts'
import { LONGEST_CREDIT } from '#core/story/body'
import { cleanLink } from '#core/story/clean-link'
import { type Looks, classesOf, looksOf } from './element-looks.ts'
import { blockElements, droppedElements, removedNames, unseenElements } from './html-elements.ts'
import { visibleNodes, visibleText } from './html-page.ts'
import type { Removals } from './imported.ts'
import { plainCharacters } from './plain-characters.ts'

/** What holds for everything inside an element. */
type Around = Omit<Piece, 'text'> & {
  readonly place: Place
  readonly keepsLines: boolean
  readonly softSpaces: boolean
  readonly list: number
  /** The figure that this stands in: its block quotation, or its picture. */
  readonly figure: { quote: number; picture: ImportedFigure | null } | null
}

const nothingAround: Around = {
  ...plainPiece,
  place: { type: 'paragraph' },
  keepsLines: false,
  softSpaces: false,
  list: 0,
  figure: null,
}

/** The base64 of the picture that an address leads to, or null where there is none that may be taken in. */
export type PictureAt = (address: string) => string | null

type WalkOptions = { readonly speakers?: boolean; readonly pictureAt?: PictureAt }

type Step = { readonly node: RootContent; readonly around: Around } | 'close'

/**
 * The walk along the allow list, from a tree into a builder. It keeps its own stack, so no page is too deep. With
 * `speakers`, `data-speaker` spans are heeded. What it drops it counts.
 */
export class HtmlWalk {
  readonly #builder: BlockBuilder
  readonly #removals: Removals
  readonly #speakers: boolean
  readonly #pictureAt: PictureAt
  #lists = 0

  constructor(
    builder: BlockBuilder,
    removals: Removals,
    { speakers = false, pictureAt = () => null }: WalkOptions = {},
  ) {
    this.#builder = builder
    this.#removals = removals
    this.#speakers = speakers
    this.#pictureAt = pictureAt
  }

  /** Walks everything inside this node; its blocks are closed when it returns. */
  over(root: Root | Element): void {
    const steps: Step[] = []
    pushAll(steps, root.children, nothingAround)
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (step === 'close') this.#builder.close()
      else if (step.node.type === 'text') this.#text(step.node, step.around)
      else if (step.node.type === 'element') this.#element(step.node, step.around, steps)
    }
    this.#builder.close()
  }

  #text({ value }: Text, around: Around): void {
    const plain = plainCharacters(value, this.#removals)
    const text = around.softSpaces ? plain.replaceAll('\u00A0', ' ') : plain
    if (!around.keepsLines) return this.#builder.add({ ...around, text }, around.place)
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#builder.close()
      this.#builder.add({ ...around, text: line }, around.place)
    })
  }

  #element(element: Element, around: Around, steps: Step[]): void {
    const { tagName } = element
    if (tagName === 'img' && around.figure !== null) return this.#picture(element, around.figure)
    if (droppedElements.has(tagName) || unseenElements.has(tagName)) return
    const looks = looksOf(element)
    if (looks.hasNoise) this.#removals.add(removedNames.looks)
    if (looks.hidden) {
      if (visibleText({ ...element, properties: {} }).trim() !== '') this.#removals.add(removedNames.hidden)
      return
    }
    if (looks.wordList === 'ignore') return
    if (tagName === 'br') return this.#break(around)
    if (tagName === 'figcaption' && this.#namesSpeaker(element, around)) return
    if (around.place.type === 'figure' && classesOf(element).includes('credit'))
      return this.#credit(element, around.place.figure)
    if (tagName === 'table') this.#removals.add(removedNames.tables)
    if (tagName === 'form') this.#removals.add(removedNames.forms)
    const inside = this.#inside(element, looks, around)
    if (blockElements.has(tagName)) {
      this.#builder.close()
      steps.push('close')
    }
    pushAll(steps, element.children, inside)
  }

  /** A break parts paragraphs; inside a heading or an item it is a space. */
  #break(around: Around): void {
    if (around.place.type === 'paragraph' || around.place.type === 'block-quote') this.#builder.close()
    else this.#builder.add({ ...around, text: ' ' }, around.place)
  }

  /** Our own export names the speaker under a block quotation: with speakers asked for, that is no paragraph. */
  #namesSpeaker(caption: Element, { figure }: Around): boolean {
    if (!this.#speakers || figure === null || figure.quote === 0) return false
    return this.#builder.caption(figure.quote, visibleText(caption))
  }

  /** A picture that the page holds in itself, in a figure. One of many would be an icon. */
  #picture({ properties }: Element, figure: NonNullable<Around['figure']>): void {
    const base64 = this.#pictureAt(String(properties['src'] ?? ''))
    if (base64 === null || figure.picture !== null) return
    figure.picture = this.#builder.picture(base64, String(properties['alt'] ?? ''), '')
  }

  #credit(element: Element, figure: ImportedFigure): void {
    figure.credit = visibleText(element).replace(/\s+/g, ' ').trim().slice(0, LONGEST_CREDIT)
  }

  #inside(element: Element, looks: Looks, around: Around): Around {
    const { tagName } = element
    const isList = tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir'
    if (isList && around.list === 0) this.#lists += 1
    return {
      bold: looks.bold ?? around.bold,
      italic: looks.italic ?? around.italic,
      href: tagName === 'a' ? this.#link(element, around.href) : around.href,
      said: this.#speaker(element) ?? around.said,
      place: this.#place(element, looks, around),
      keepsLines: around.keepsLines || /^(?:pre|listing|xmp|plaintext)$/.test(tagName),
      softSpaces:
        around.softSpaces ||
        classesOf(element).includes('Apple-converted-space') ||
        /mso-spacerun/i.test(String(element.properties['style'] ?? '')),
      list: isList && around.list === 0 ? this.#lists : around.list,
      figure: tagName === 'figure' ? { quote: 0, picture: null } : around.figure,
    }
  }

  #place(element: Element, looks: Looks, around: Around): Place {
    const { tagName } = element
    const inList = around.place.type === 'list-item'
    switch (tagName) {
      case 'h1':
        return { type: 'field', field: 'headline', otherwise: { type: 'heading', level: 2 } }
      case 'h2':
        return { type: 'heading', level: 2 }
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return { type: 'heading', level: 3 }
      case 'blockquote':
        return inList ? around.place : this.#quote(around)
      case 'figcaption': {
        const picture = around.figure?.picture ?? null
        return picture === null ? { type: 'paragraph' } : { type: 'figure', figure: picture }
      }
      case 'ul':
      case 'menu':
      case 'dir':
        return { type: 'list-item', ordered: false, list: around.list === 0 ? this.#lists : around.list }
      case 'ol':
        return { type: 'list-item', ordered: true, list: around.list === 0 ? this.#lists : around.list }
      case 'li':
        return inList ? around.place : { type: 'list-item', ordered: false, list: 0 }
      case 'p': {
        if (looks.wordList !== '') return wordListItem(element)
        const field = fieldOf(element)
        const isFree = field !== undefined && around.place.type === 'paragraph'
        return isFree ? { type: 'field', field, otherwise: around.place } : around.place
      }
      default:
        return around.place
    }
  }

  #link(element: Element, outer: string | null): string | null {
    const { href } = element.properties
    if (href === undefined) return outer
    const link = cleanLink(String(href))
    if (link === null) this.#removals.add(removedNames.links)
    if (link?.hadTail === true) this.#removals.add(removedNames.tails)
    return link?.href ?? null
  }

  #quote({ figure }: Around): Place {
    const quote = this.#builder.newQuote()
    if (figure !== null) figure.quote = quote
    return { type: 'block-quote', quote }
  }

  #speaker(element: Element): Piece['said'] {
    const speaker = element.properties['dataSpeaker']
    if (!this.#speakers || element.tagName !== 'span' || typeof speaker !== 'string') return null
    const name = speaker.replace(/\s+/g, ' ').trim()
    return name === '' ? null : this.#builder.speaks({ name, kind: 'person', title: '', organisation: '' })
  }
}

function pushAll(steps: Step[], children: readonly RootContent[], around: Around): void {
  for (const node of children.toReversed()) steps.push({ node, around })
}

/** Paragraphs that many sites, and our own export, mark by one of these class names. */
function fieldOf(element: Element): Field | undefined {
  const names = classesOf(element)
  return (['standfirst', 'byline', 'dateline'] as const).find((field) => names.includes(field))
}

/** Word writes a list as paragraphs, the number or the dot in a part of its own that is marked "Ignore". */
function wordListItem(element: Element): Place {
  for (const node of visibleNodes(element)) {
    if (node.type === 'element' && looksOf(node).wordList === 'ignore') {
      return { type: 'list-item', ordered: /^\s*\w{1,4}[.)]/.test(visibleText(node)), list: -1 }
    }
  }
  return { type: 'list-item', ordered: false, list: -1 }
}
