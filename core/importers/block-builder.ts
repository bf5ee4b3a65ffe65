import { LONGEST_ALT, LONGEST_CREDIT } from '#core/story/body'
import { longest } from '#core/story/story'
import type { PublicSpeaker } from '#core/story/public-story'
import { type ImportedBlock, type ImportedLeaf, type ImportedTextBlock, leavesIn } from './imported.ts'

/**
 * Where words will stand. `list` numbers the outermost list, so that two lists in a row stay two; `quote` numbers the
 * block quotation, which may go on over several blocks.
 */
export type Place =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: 2 | 3 }
  | { readonly type: 'block-quote'; readonly quote: number }
  | { readonly type: 'list-item'; readonly ordered: boolean; readonly list: number }
  | { readonly type: 'figure'; readonly figure: ImportedFigure }
  | { readonly type: 'field'; readonly field: Field; readonly otherwise: Place }

/** A picture on its way in; its caption is put under it as it comes. */
export type ImportedFigure = Extract<ImportedBlock, { type: 'figure' }>

/** A field of the story that has a block of its own on the page. */
export type Field = 'headline' | 'standfirst' | 'byline' | 'dateline'

/** Words with their looks; `said` is the number of the speaker's run they stand in (see `BlockBuilder.speaks`). */
export type Piece = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  readonly said: number | null
}

/** Words as they stand, before anything is known of them. */
export const plainPiece: Piece = { text: '', bold: false, italic: false, href: null, said: null }

/**
 * Gathers words into blocks that satisfy `bodySchema`: spaces folded, equal leaves merged, none empty. The `said` of
 * their leaves is the number of a run until `quotationsOf` makes it that of a quotation.
 */
export class BlockBuilder {
  readonly blocks: ImportedBlock[] = []
  readonly fields: Record<Field, string> = { headline: '', standfirst: '', byline: '', dateline: '' }
  /** Who speaks in each run, by its number. */
  readonly runs: PublicSpeaker[] = []
  /** The pictures in base64, by the name that their figures go by. */
  readonly pictures: Record<string, string> = {}
  /** The number of the block quotation that a block is part of. */
  readonly quoteOf = new Map<object, number>()
  readonly #quoteBlocks = new Map<number, ImportedTextBlock[]>()
  #pieces: Piece[] = []
  #place: Place = { type: 'paragraph' }
  #list = 0
  #quotes = 0
  #figures = 0

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

  /** The number of a new run of words that this speaker says. */
  speaks(speaker: PublicSpeaker): number {
    return this.runs.push(speaker) - 1
  }

  /** The number of a new block quotation. */
  newQuote(): number {
    this.#quotes += 1
    return this.#quotes
  }

  /** Puts a picture in, its caption still to come. */
  picture(base64: string, alt: string, credit: string): ImportedFigure {
    this.close()
    this.#figures += 1
    const name = `picture-${this.#figures}`
    this.pictures[name] = base64
    const figure: ImportedFigure = {
      type: 'figure',
      picture: name,
      alt: oneLine(alt).slice(0, LONGEST_ALT),
      credit: oneLine(credit).slice(0, LONGEST_CREDIT),
      children: [{ text: '' }],
    }
    this.blocks.push(figure)
    return figure
  }

  /**
   * Takes the line under a block quotation for what our exports print there: the name of the one who speaks in it,
   * perhaps a title and an organisation. False when it says anything else; then it is words like any other.
   */
  caption(quote: number, line: string): boolean {
    this.close()
    const blocks = (this.#quoteBlocks.get(quote) ?? []).map((block) => new Set(this.#runsIn(block)))
    const namesIn = (runs: ReadonlySet<number>) => new Set(Array.from(runs, (run) => this.runs[run]?.name))
    const names = namesIn(blocks.findLast(({ size }) => size > 0) ?? new Set())
    const [name] = names
    const words = oneLine(line)
    if (names.size !== 1 || name === undefined) return false
    if (words !== name && !(words.startsWith(`${name}, `) && words.length < LONGEST_CAPTION)) return false
    // It is theirs as far back as nobody else speaks.
    const other = blocks.findLastIndex((runs) => Array.from(namesIn(runs)).some((one) => one !== name))
    const runs = blocks.slice(other + 1).flatMap((one) => Array.from(one))
    const office = officeFrom(words.slice(name.length + 2))
    for (const run of new Set(runs)) {
      const speaker = this.runs[run]
      if (speaker !== undefined) this.runs[run] = { ...speaker, ...office }
    }
    return true
  }

  /** Takes a block out again. */
  drop(block: ImportedBlock): void {
    this.blocks.splice(this.blocks.lastIndexOf(block), 1)
  }

  #runsIn(block: ImportedTextBlock): readonly number[] {
    return leavesIn(block).flatMap(({ said }) => said ?? [])
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
    switch (place.type) {
      case 'paragraph':
        this.blocks.push({ type: 'paragraph', children })
        break
      case 'heading':
        this.blocks.push({ type: 'heading', level: place.level, children })
        break
      case 'block-quote': {
        const block: ImportedBlock = { type: 'block-quote', children }
        this.quoteOf.set(block, place.quote)
        const others = this.#quoteBlocks.get(place.quote)
        if (others === undefined) this.#quoteBlocks.set(place.quote, [block])
        else others.push(block)
        this.blocks.push(block)
        break
      }
      case 'list-item':
        this.#putItem(children, place)
        break
      case 'figure': {
        const before = place.figure.children
        const isFirst = before.every((inline) => 'text' in inline && inline.text === '')
        place.figure.children = isFirst ? children : [...before, { text: ' ' }, ...children]
        break
      }
    }
  }

  #putItem(children: ImportedInline[], { ordered, list }: Extract<Place, { type: 'list-item' }>): void {
    const item = { type: 'list-item' as const, children }
    const last = this.blocks.at(-1)
    if (last?.type === 'list' && last.ordered === ordered && this.#list === list) {
      last.children.push(item)
    } else {
      this.blocks.push({ type: 'list', ordered, children: [item] })
      this.#list = list
    }
  }
}

const LONGEST_CAPTION = 700

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "harbour master, Port Hallam Harbour" gives both; one alone is taken for a title. */
export function officeFrom(words: string): Pick<PublicSpeaker, 'title' | 'organisation'> {
  const comma = words.lastIndexOf(', ')
  if (comma < 0) return { title: words, organisation: '' }
  return { title: words.slice(0, comma), organisation: words.slice(comma + 2) }
}

type ImportedInline = ImportedTextBlock['children'][number]

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

function inlinesOf(pieces: readonly Piece[]): ImportedInline[] {
  const inlines: ImportedInline[] = []
  let lastHref: string | null = null
  for (const { text, bold, italic, href, said } of pieces) {
    const leaf: ImportedLeaf = {
      text,
      ...(bold ? { bold: true } : {}),
      ...(italic ? { italic: true } : {}),
      ...(said === null ? {} : { said }),
    }
    const last = inlines.at(-1)
    if (href === null) {
      if (last === undefined || !('text' in last) || !join(last, leaf)) inlines.push(leaf)
    } else if (last !== undefined && !('text' in last) && lastHref === href) {
      const end = last.children.at(-1)
      if (end === undefined || !join(end, leaf)) last.children.push(leaf)
    } else inlines.push({ type: 'link', href, children: [leaf] })
    lastHref = href
  }
  return inlines
}

/** Puts the words of a leaf at the end of one that looks the same and is of the same run. */
function join(last: ImportedLeaf, leaf: ImportedLeaf): boolean {
  const isSame = last.bold === leaf.bold && last.italic === leaf.italic && last.said === leaf.said
  if (isSame) last.text += leaf.text
  return isSame
}
