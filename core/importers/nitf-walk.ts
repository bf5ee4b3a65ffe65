import type { Element, ElementContent } from 'xast'
import { cleanLink } from '#core/story/clean-link'
import { type BlockBuilder, type Piece, type Place, plainPiece } from './block-builder.ts'
import { removedNames } from './html-elements.ts'
import type { Removals } from './imported.ts'
import { plainBase64 } from './pictures-in.ts'
import { allElementsIn, localName, textIn } from './xml-tree.ts'

/** What holds for everything inside an element. */
type Around = Omit<Piece, 'text'> & { readonly place: Place; readonly list: number; readonly quote: number }

/** Their words stand in a block of their own. */
const BLOCKS = new Set(
  `p hl1 hl2 block bq li dt dd ul ol dl table tr td th caption note pre fn hr credit tagline bibliography nitf-table
  body.content body.end`.split(/\s+/),
)

type Step = { readonly node: ElementContent; readonly around: Around } | 'close'

/** The walk through the body of a NITF document, into a builder. An element that no table names is looked through. */
export class NitfWalk {
  readonly #builder: BlockBuilder
  readonly #removals: Removals
  #lists = 0

  constructor(builder: BlockBuilder, removals: Removals) {
    this.#builder = builder
    this.#removals = removals
  }

  /** Walks everything inside this element; its blocks are closed when it returns. */
  over(root: Element): void {
    const around: Around = { ...plainPiece, place: { type: 'paragraph' }, list: 0, quote: 0 }
    const steps: Step[] = []
    pushAll(steps, root.children, around)
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (step === 'close') this.#builder.close()
      else if (step.node.type === 'text' || step.node.type === 'cdata')
        this.#builder.add({ ...step.around, text: step.node.value }, step.around.place)
      else if (step.node.type === 'element') this.#element(step.node, step.around, steps)
    }
    this.#builder.close()
  }

  #element(element: Element, around: Around, steps: Step[]): void {
    const name = localName(element.name)
    if (name === 'media') return this.#picture(element, around, steps)
    if (name === 'br') return this.#break(around)
    if (name === 'credit' && around.quote > 0 && this.#builder.caption(around.quote, textIn(element))) return
    if (name === 'table') this.#removals.add(removedNames.tables)
    const inside = this.#inside(name, element, around)
    if (BLOCKS.has(name)) {
      this.#builder.close()
      steps.push('close')
    }
    pushAll(steps, element.children, inside)
  }

  /** A picture with its caption and its credit; where the file does not hold the picture, what it says of it. */
  #picture(media: Element, around: Around, steps: Step[]): void {
    const parts = Array.from(allElementsIn(media))
    const part = (name: string) => parts.find((element) => localName(element.name) === name)
    const [reference, object, caption, producer] = [
      part('media-reference'),
      part('media-object'),
      part('media-caption'),
      part('media-producer'),
    ]
    const alt = reference?.attributes['alternate-text'] ?? ''
    const credit = producer === undefined ? '' : textIn(producer)
    const isPicture = /^image\/(?:png|jpe?g)$/.test(reference?.attributes['mime-type'] ?? '')
    const base64 = object === undefined || !isPicture ? null : plainBase64(textIn(object))
    this.#builder.close()
    if (base64 === null) {
      this.#removals.add('pictures')
      this.#builder.add({ ...around, text: alt }, { type: 'paragraph' })
      this.#builder.close()
    }
    const place: Place =
      base64 === null
        ? { type: 'paragraph' }
        : { type: 'figure', figure: this.#builder.picture(base64, alt, credit) }
    // Its paragraphs are one caption.
    const words = (caption?.children ?? []).flatMap((line): ElementContent[] =>
      line.type === 'element' && localName(line.name) === 'p'
        ? [...line.children, { type: 'text', value: ' ' }]
        : [line],
    )
    steps.push('close')
    pushAll(steps, [...words, ...(base64 === null ? [{ type: 'text' as const, value: credit }] : [])], {
      ...around,
      place,
    })
  }

  /** A break parts paragraphs; inside a heading or an item it is a space. */
  #break(around: Around): void {
    if (around.place.type === 'paragraph' || around.place.type === 'block-quote') this.#builder.close()
    else this.#builder.add({ ...around, text: ' ' }, around.place)
  }

  #inside(name: string, element: Element, around: Around): Around {
    switch (name) {
      case 'q':
        return { ...around, said: this.#speaker(element) ?? around.said }
      case 'em':
        return element.attributes['class'] === 'bold'
          ? { ...around, bold: true }
          : { ...around, italic: true }
      case 'a':
        return { ...around, href: this.#link(element, around.href) }
      case 'hl1':
        return { ...around, place: { type: 'heading', level: 2 } }
      case 'hl2':
        return {
          ...around,
          place: { type: 'heading', level: element.attributes['class'] === 'subheading' ? 3 : 2 },
        }
      case 'ul':
      case 'ol': {
        if (around.list === 0) this.#lists += 1
        const list = around.list === 0 ? this.#lists : around.list
        return { ...around, list, place: { type: 'list-item', ordered: name === 'ol', list } }
      }
      case 'bq': {
        const quote = this.#builder.newQuote()
        // Our own export names the speaker at each run as well; then only these runs are said.
        const parts = Array.from(allElementsIn(element)).some((inner) => localName(inner.name) === 'q')
        const said = parts ? around.said : (this.#speaker(element) ?? around.said)
        return { ...around, said, quote, place: { type: 'block-quote', quote } }
      }
      case 'credit':
        return { ...around, said: null, place: { type: 'paragraph' } }
      default:
        return around
    }
  }

  #link(element: Element, outer: string | null): string | null {
    const { href } = element.attributes
    if (href === undefined || href === null) return outer
    const link = cleanLink(href)
    if (link === null) this.#removals.add(removedNames.links)
    if (link?.hadTail === true) this.#removals.add(removedNames.tails)
    return link?.href ?? null
  }

  #speaker(element: Element): number | null {
    const name = (element.attributes['quote-source'] ?? '').replace(/\s+/g, ' ').trim()
    return name === '' ? null : this.#builder.speaks({ name, kind: 'person', title: '', organisation: '' })
  }
}

function pushAll(steps: Step[], children: readonly ElementContent[], around: Around): void {
  for (const node of children.toReversed()) steps.push({ node, around })
}
