import { cleanLink } from '#core/story/clean-link'
import { shorten } from '#core/style/shorten'
import {
  type BlockBuilder,
  type ImportedFigure,
  type Piece,
  type Place,
  plainPiece,
} from '../block-builder.ts'
import { LONGEST_CREDIT } from '#core/story/body'
import { removedNames } from '../html-elements.ts'
import type { Removals } from '../imported.ts'
import { plainCharacters } from '../plain-characters.ts'
import { LIST_BOOKMARK } from './prepared.ts'

/** A node of the document as mammoth reads it; only what is asked for here. */
export type DocxNode = {
  readonly type: string
  readonly children?: readonly DocxNode[]
  readonly value?: string
  readonly name?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string | number } | null
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly href?: string
  readonly breakType?: string
  readonly altText?: string | null
  readonly contentType?: string
  readonly noteType?: string
  readonly noteId?: string
  readonly notes?: { resolve(reference: DocxNode): { readonly body: readonly DocxNode[] } | null }
  readonly readAsBase64String?: () => Promise<string>
}

type Around = Omit<Piece, 'text'> & { readonly place: Place }

/** The walk through a document that mammoth has read, into a builder. */
export class DocxWalk {
  readonly #builder: BlockBuilder
  readonly #removals: Removals
  readonly #isOwn: boolean
  readonly #notes: DocxNode[] = []
  readonly #runs = new Map<string, number>()
  #quote = 0
  #lastStyle = ''
  #hasTitle = false
  #images: DocxNode[] = []
  #figure: ImportedFigure | null = null

  constructor(builder: BlockBuilder, removals: Removals, isOwn: boolean) {
    this.#builder = builder
    this.#removals = removals
    this.#isOwn = isOwn
  }

  /** Walks the whole document, notes at its end; blocks are closed when it is done. */
  async over(document: DocxNode): Promise<void> {
    const around: Around = { ...plainPiece, place: { type: 'paragraph' } }
    this.#hasTitle = childrenOf(document).some((node) => styleOf(node) === 'title')
    for (const node of childrenOf(document)) await this.#node(node, around)
    this.#builder.close()
    for (const reference of this.#notes) {
      for (const node of document.notes?.resolve(reference)?.body ?? []) await this.#node(node, around)
    }
    this.#builder.close()
    if (this.#notes.length > 0)
      this.#removals.tell('assumed', 'The notes at the foot of the pages were put at the end of the text.')
  }

  async #node(node: DocxNode, around: Around): Promise<void> {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node, around)
      case 'table':
        this.#removals.add(removedNames.tables)
        return this.#inside(node, around)
      case 'run':
        if (around.place.type === 'figure' && /^credit$/i.test(node.styleName ?? '')) {
          around.place.figure.credit = wordsOf(node).trim().slice(0, LONGEST_CREDIT)
          return undefined
        }
        return this.#inside(node, this.#runAround(node, around))
      case 'hyperlink':
        return this.#inside(node, { ...around, href: this.#link(node.href) })
      case 'text':
        return this.#builder.add(
          { ...around, text: plainCharacters(node.value ?? '', this.#removals) },
          around.place,
        )
      case 'tab':
        return this.#builder.add({ ...around, text: ' ' }, around.place)
      case 'break':
        if (around.place.type === 'paragraph' || around.place.type === 'block-quote') this.#builder.close()
        else this.#builder.add({ ...around, text: ' ' }, around.place)
        return undefined
      case 'image':
        this.#images.push(node)
        return undefined
      case 'noteReference':
        this.#notes.push(node)
        return undefined
      default:
        return this.#inside(node, around)
    }
  }

  async #inside(node: DocxNode, around: Around): Promise<void> {
    for (const child of childrenOf(node)) await this.#node(child, around)
  }

  async #paragraph(node: DocxNode, around: Around): Promise<void> {
    this.#builder.close()
    const style = styleOf(node)
    if (style === 'caption' && this.#namesSpeaker(node)) {
      this.#lastStyle = style
      return
    }
    const figure = style.endsWith('caption') ? this.#figure : null
    const place: Place = figure === null ? this.#place(node, style, around.place) : { type: 'figure', figure }
    this.#lastStyle = style
    this.#figure = figure
    await this.#inside(node, { ...around, place })
    this.#builder.close()
    // A picture among words stands below them.
    const images = this.#images
    this.#images = []
    for (const image of images) await this.#picture(image)
  }

  #place(node: DocxNode, style: string, outer: Place): Place {
    const field = fields.get(style)
    if (field !== undefined) {
      const otherwise: Place = field === 'headline' ? { type: 'heading', level: 2 } : { type: 'paragraph' }
      return { type: 'field', field, otherwise }
    }
    const heading = /^heading (?<level>[1-6])$/.exec(style)?.groups?.['level']
    if (heading === '1' && !this.#isOwn && !this.#hasTitle)
      return { type: 'field', field: 'headline', otherwise: { type: 'heading', level: 2 } }
    if (heading !== undefined)
      return { type: 'heading', level: Number(heading) === 1 ? 2 : this.#levelOf(heading) }
    if (node.numbering !== undefined && node.numbering !== null)
      return { type: 'list-item', ordered: node.numbering.isOrdered, list: listOf(node) }
    if (/^(?:intense )?quote$/.test(style)) {
      if (this.#lastStyle !== style) this.#quote = this.#builder.newQuote()
      return { type: 'block-quote', quote: this.#quote }
    }
    return outer
  }

  /** Our headings are the first and the second; a document with a headline of its own begins at the second. */
  #levelOf(heading: string): 2 | 3 {
    if (this.#isOwn || this.#hasTitle) return heading === '1' ? 2 : 3
    return Number(heading) <= 2 ? 2 : 3
  }

  /** The line under a block quotation that our own export sets. */
  #namesSpeaker(node: DocxNode): boolean {
    if (!/^(?:intense )?quote$/.test(this.#lastStyle)) return false
    const words = wordsOf(node).replace(/^[—–]\s/, '')
    return this.#builder.caption(this.#quote, words)
  }

  #runAround(node: DocxNode, around: Around): Around {
    const name = /^Said by (?<name>.+)$/s.exec(node.styleName ?? '')?.groups?.['name']
    return {
      ...around,
      bold: around.bold || node.isBold === true,
      italic: around.italic || node.isItalic === true,
      said: name === undefined ? around.said : this.#speaks(name.replaceAll('\u201A', ',').trim()),
    }
  }

  /** A style is one run as long as it goes on, and joins again where it comes back. */
  #speaks(name: string): number {
    const run =
      this.#runs.get(name) ?? this.#builder.speaks({ name, kind: 'person', title: '', organisation: '' })
    this.#runs.set(name, run)
    return run
  }

  #link(href: string | undefined): string | null {
    if (href === undefined) return null
    const link = cleanLink(href)
    if (link === null) this.#removals.add(removedNames.links)
    if (link?.hadTail === true) this.#removals.add(removedNames.tails)
    return link?.href ?? null
  }

  async #picture({ altText, contentType, readAsBase64String }: DocxNode): Promise<void> {
    const isKept = /^image\/(?:png|jpe?g)$/.test(contentType ?? '')
    // A picture outside the file, or a part that is missing, cannot be read.
    const base64 = isKept ? await readAsBase64String?.().catch(() => null) : null
    const alt = altText ?? ''
    if (typeof base64 === 'string' && base64 !== '') {
      this.#figure = this.#builder.picture(base64, alt, '')
      return
    }
    this.#removals.add('pictures')
    if (alt.trim() !== '')
      this.#removals.tell('dropped', `A picture was left out. It was described as “${shorten(alt, 300)}”.`)
  }
}

const fields = new Map<string, 'headline' | 'standfirst' | 'byline' | 'dateline'>([
  ['title', 'headline'],
  ['subtitle', 'standfirst'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
])

function childrenOf({ children }: DocxNode): readonly DocxNode[] {
  return children ?? []
}

function styleOf({ styleName }: DocxNode): string {
  return (styleName ?? '').toLowerCase()
}

function wordsOf(node: DocxNode): string {
  return node.type === 'text' ? (node.value ?? '') : childrenOf(node).map(wordsOf).join('')
}

/** The number of the list that a paragraph was marked with. */
function listOf(node: DocxNode): number {
  const mark = childrenOf(node).find(
    ({ type, name }) => type === 'bookmarkStart' && name?.startsWith(LIST_BOOKMARK),
  )
  return Number(mark?.name?.slice(LIST_BOOKMARK.length) ?? -1)
}
