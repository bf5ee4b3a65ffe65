import { type Block, blockText, paragraph, textBlocks } from '#core/story/body'

/** Something an importer took out, in newsroom words, and how often. */
export type Removed = { readonly what: string; readonly count: number }

/** Words that our own exported HTML ties to a speaker: a text block (see `textBlocks`), UTF-16 offsets in it. */
export type Said = {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly speaker: string
}

/**
 * What came out of a text, a page or a paste. The body satisfies `bodySchema`.
 *
 * Headline, standfirst and byline are taken out of the body. A dateline that opens the first paragraph stays there
 * and is copied into `dateline`, so that no word is ever lost; one with a line of its own is taken out.
 */
export type Imported = {
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly dateline: string
  readonly body: Block[]
  readonly removed: Removed[]
}

/** The whole import as blocks, for a paste into a story that has a headline: nothing set apart, no word lost. */
export function wholeBody({ headline, standfirst, byline, dateline, body }: Imported): Block[] {
  const first = textBlocks(body)[0]
  const stands = first !== undefined && blockText(first).startsWith(dateline)
  const above = [headline, standfirst, byline, stands ? '' : dateline].filter((line) => line !== '')
  const isEmpty = body.length === 1 && first?.type === 'paragraph' && blockText(first) === ''
  return [...above.map(paragraph), ...(isEmpty && above.length > 0 ? [] : body)]
}

/** Counts what is taken out, by its newsroom name, in the order first met. */
export class Removals {
  readonly #counts = new Map<string, number>()

  /** One more of these, or `count` more. */
  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  /** Everything taken out so far. */
  list(): Removed[] {
    return Array.from(this.#counts, ([what, count]) => ({ what, count }))
  }
}
