import { type Block, type Inline, type Leaf, type TextBlock, isLeaf } from '#core/story/body'
import { mergeLeaves } from '#core/story/mark-words'
import { longest } from '#core/story/story'

/** Where words will stand. `list` numbers the outermost list, so that two lists in a row stay two. */
export type Place =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: 2 | 3 }
  | { readonly type: 'block-quote' }
  | { readonly type: 'list-item'; readonly ordered: boolean; readonly list: number }
  | { readonly type: 'field'; readonly field: Field; readonly otherwise: Place }

/** A field of the story that has a block of its own on the page. */
export type Field = 'headline' | 'standfirst' | 'byline' | 'dateline'

/** Words with their looks; `said` is the number of the speaker's span they stand in. */
export type Piece = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  readonly said: { readonly number: number; readonly speaker: string } | null
}

/** Words of a speaker in one block. */
type SaidIn = {
  readonly block: TextBlock
  readonly start: number
  readonly end: number
  readonly speaker: string
}

/** Gathers words into blocks that satisfy `bodySchema`: spaces folded, equal leaves merged, none empty. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  readonly said: SaidIn[] = []
  readonly fields: Record<Field, string> = { headline: '', standfirst: '', byline: '', dateline: '' }
  #pieces: Piece[] = []
  #place: Place = { type: 'paragraph' }
  #list = 0

  /** Adds words to the open block; the first words of a block say where it stands. */
  add(piece: Piece, place: Place): void {
    if (this.#pieces.length === 0) this.#place = place
    this.#pieces.push(piece)
  }

  /** Closes the open block. Nothing happens when it holds no words. */
  close(): void {
    if (this.#pieces.length === 0) return
    const pieces = foldSpaces(this.#pieces)
    this.#pieces = []
    if (pieces.length > 0) this.#put(pieces, this.#place)
  }

  #put(pieces: readonly Piece[], place: Place): void {
    if (place.type === 'field') {
      const text = pieces.map((piece) => piece.text).join('')
      const isFree = this.fields[place.field] === '' && text.length <= longest[place.field]
      if (isFree) this.fields[place.field] = text
      else this.#put(pieces, place.otherwise)
      return
    }
    const plain = place.type === 'heading' && pieces.every((piece) => piece.bold)
    const children = inlinesOf(plain ? pieces.map((piece) => ({ ...piece, bold: false })) : pieces)
    const block = this.#blockAt(place, children)
    let offset = 0
    for (const [index, piece] of pieces.entries()) {
      const end = offset + piece.text.length
      const last = this.said.at(-1)
      if (piece.said !== null) {
        if (last !== undefined && pieces[index - 1]?.said?.number === piece.said.number) {
          this.said[this.said.length - 1] = { ...last, end }
        } else {
          this.said.push({ block, start: offset, end, speaker: piece.said.speaker })
        }
      }
      offset = end
    }
  }

  #blockAt(place: Exclude<Place, { type: 'field' }>, children: Inline[]): TextBlock {
    if (place.type !== 'list-item') {
      const block = place.type === 'heading' ? { ...place, children } : { type: place.type, children }
      this.blocks.push(block)
      return block
    }
    const item = { type: 'list-item' as const, children }
    const last = this.blocks.at(-1)
    if (last?.type === 'list' && last.ordered === place.ordered && this.#list === place.list) {
      last.children.push(item)
    } else {
      this.blocks.push({ type: 'list', ordered: place.ordered, children: [item] })
      this.#list = place.list
    }
    return item
  }
}

/** White space as a browser shows it: one space for each run, none at the ends (hard spaces there go too). */
function foldSpaces(pieces: readonly Piece[]): readonly Piece[] {
  const folded: Piece[] = []
  let afterSpace = true
  for (const piece of pieces) {
    const text = piece.text.replace(/[ \t\n\r\f]+/g, ' ')
    const kept: string = afterSpace ? text.replace(/^ /, '') : text
    if (kept === '') continue
    folded.push({ ...piece, text: kept })
    afterSpace = kept.endsWith(' ')
  }
  return trimEnd(trimStart(folded))
}

function trimStart(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => /[^ \u00A0]/.test(piece.text))
  return first === -1
    ? []
    : pieces.slice(first).map((piece, index) => {
        return index > 0 ? piece : { ...piece, text: piece.text.replace(/^[ \u00A0]+/, '') }
      })
}

function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex((piece) => /[^ \u00A0]/.test(piece.text))
  return pieces.slice(0, last + 1).map((piece, index) => {
    if (index < last) return piece
    // A pattern anchored at the end would try every run of spaces inside.
    let end = piece.text.length
    while (end > 0 && ' \u00A0'.includes(piece.text.charAt(end - 1))) end -= 1
    return { ...piece, text: piece.text.slice(0, end) }
  })
}

function inlinesOf(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = []
  let lastHref: string | null = null
  for (const { text, bold, italic, href } of pieces) {
    const leaf: Leaf = { text, ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) }
    const last = inlines.at(-1)
    if (href !== null && last !== undefined && !isLeaf(last) && lastHref === href) last.children.push(leaf)
    else inlines.push(href === null ? leaf : { type: 'link', href, children: [leaf] })
    lastHref = href
  }
  return inlines.reduce<Inline[]>((merged, inline) => {
    const last = merged.at(-1)
    if (!isLeaf(inline)) merged.push({ ...inline, children: mergeLeaves(inline.children) })
    else if (last !== undefined && isLeaf(last)) merged.splice(-1, 1, ...mergeLeaves([last, inline]))
    else merged.push(inline)
    return merged
  }, [])
}
