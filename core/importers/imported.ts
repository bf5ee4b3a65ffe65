import {
  type Block,
  type Inline,
  type Leaf,
  type TextBlock,
  blockText,
  paragraph,
  textBlocks,
} from '#core/story/body'
import type { PublicSpeaker } from '#core/story/public-story'
import type { QuoteKind } from '#core/story/quotation'
import { joined, mapLeaves } from './map-leaves.ts'

/** Something an importer took out, in newsroom words, and how often. */
export type Removed = { readonly what: string; readonly count: number }

/**
 * Something the editor should know of what came in, as a sentence: words that were dropped, words that were hidden in
 * the file, what looks wrong, what had to be assumed.
 */
export type Finding = {
  readonly kind: 'dropped' | 'hidden' | 'suspicious' | 'assumed'
  readonly says: string
}

/** Words as an importer gives them: `said` is an index into `quotations`. */
export type ImportedLeaf = Pick<Leaf, 'text' | 'bold' | 'italic'> & { said?: number | undefined }

/** The blocks of a story with such leaves; a kind that is new in the model is one here too. */
type Imports<T> = T extends Leaf
  ? ImportedLeaf
  : T extends readonly (infer Item)[]
    ? Imports<Item>[]
    : T extends object
      ? { [K in keyof T]: Imports<T[K]> }
      : T
export type ImportedBlock = Imports<Block>
/** A block that holds words itself: a list holds its items, an item holds words. */
export type ImportedTextBlock = Imports<TextBlock>

/** A quotation that the file itself ties to somebody, as our own exports do. */
export type ImportedQuotation = { readonly kind: QuoteKind; readonly speaker: PublicSpeaker | null }

/**
 * What came out of a file, a text or a paste. The body satisfies `bodySchema` once its quotations are tied
 * (`tieImported`) or let go (`untied`).
 *
 * Headline, standfirst and byline are taken out of the body. A dateline that opens the first paragraph stays there
 * and is copied into `dateline`, so that no word is ever lost; one with a line of its own is taken out.
 */
export type Imported = {
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly dateline: string
  readonly embargo: string
  /** A BCP 47 tag, or "" where the file does not say. */
  readonly language: string
  readonly body: ImportedBlock[]
  readonly quotations: readonly ImportedQuotation[]
  /** The files of the pictures in base64, by the name that the `picture` of a figure goes by until it is kept. */
  readonly pictures: Readonly<Record<string, string>>
  readonly removed: Removed[]
  readonly findings: Finding[]
}

/** What is left when nothing is known of a file. */
export const nothingImported: Imported = {
  slug: '',
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  embargo: '',
  language: '',
  body: [paragraph('')],
  quotations: [],
  pictures: {},
  removed: [],
  findings: [],
}

/** The blocks that hold words, in reading order; a list gives its items. */
export function importedTextBlocks(body: readonly ImportedBlock[]): readonly ImportedTextBlock[] {
  return body.flatMap((block): readonly ImportedTextBlock[] =>
    block.type === 'list' ? block.children : [block],
  )
}

/** The leaves of one block in order, those inside links included. */
export function leavesIn(block: ImportedTextBlock): readonly ImportedLeaf[] {
  return block.children.flatMap((inline) => ('text' in inline ? [inline] : inline.children))
}

/** The body with nobody tied to any words, and of pictures what is said of them. */
export function untied({ body }: Pick<Imported, 'body'>): Block[] {
  return withPictures(
    mapLeaves(body, ({ said: _said, ...leaf }) => leaf),
    new Map(),
  )
}

/** The body with the ids that its pictures have in the library; where one has none, what is said of it stands in its place. */
export function withPictures(body: readonly Block[], ids: ReadonlyMap<string, string>): Block[] {
  const left = body.flatMap((block): Block[] => {
    if (block.type !== 'figure') return [block]
    const picture = ids.get(block.picture)
    if (picture !== undefined) return [{ ...block, picture }]
    const credit: Inline[] = block.credit === '' ? [] : [{ text: ` ${block.credit}` }]
    const caption = joined([...block.children, ...credit])
    return [
      ...(block.alt.trim() === '' ? [] : [paragraph(block.alt)]),
      ...(blockText(block).trim() === '' && block.credit.trim() === ''
        ? []
        : [{ type: 'paragraph' as const, children: caption }]),
    ]
  })
  return left.length > 0 ? left : [paragraph('')]
}

/** The whole import as blocks, for a paste into a story that has a headline: nothing set apart or tied, no word lost. */
export function wholeBody(imported: Imported): Block[] {
  const { headline, standfirst, byline, dateline } = imported
  const body = untied(imported)
  const first = textBlocks(body)[0]
  const stands = first !== undefined && blockText(first).startsWith(dateline)
  const above = [headline, standfirst, byline, stands ? '' : dateline].filter((line) => line !== '')
  const isEmpty = body.length === 1 && first?.type === 'paragraph' && blockText(first) === ''
  return [...above.map(paragraph), ...(isEmpty && above.length > 0 ? [] : body)]
}

/** Counts what is taken out, by its newsroom name, in the order first met, and gathers findings. */
export class Removals {
  readonly #counts = new Map<string, number>()
  readonly #findings: Finding[] = []

  /** One more of these, or `count` more. */
  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  /** A sentence for the editor; the same one is said once. */
  tell(kind: Finding['kind'], says: string): void {
    if (!this.#findings.some((finding) => finding.says === says)) this.#findings.push({ kind, says })
  }

  /** Everything taken out so far. */
  list(): Removed[] {
    return Array.from(this.#counts, ([what, count]) => ({ what, count }))
  }

  /** Everything told so far. */
  findings(): Finding[] {
    return [...this.#findings]
  }
}
