import { foldTypography } from '#core/style/fold'
import { leavesOf, textBlocks } from './body.ts'
import { type QuoteRecord, newRecord } from './quotation.ts'
import type { Story } from './story.ts'

/** One continuous run of a quotation: which text block (see `textBlocks`) and UTF-16 offsets in its text. */
export type QuoteRun = {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Whether somebody has compared the words with their source, and whether they have changed since. */
export type CheckState = 'unchecked' | 'checked' | 'drifted'

export type ListedQuote = {
  readonly id: string
  readonly speakerId: string | undefined
  readonly runs: readonly QuoteRun[]
  /** The words of all runs, joined by a space. */
  readonly words: string
  readonly record: QuoteRecord
  readonly check: CheckState
}

/**
 * Every quotation that stands in the text, in reading order. Ledger, counts, checks and exports all read this.
 * A quotation whose words have gone is not listed, though its record stays in `story.quotes`.
 */
export function listQuotes(story: Pick<Story, 'body' | 'quotes'>): readonly ListedQuote[] {
  const listed = new Map<string, { speakerId: string | undefined; runs: QuoteRun[] }>()
  textBlocks(story.body).forEach((block, index) => {
    let offset = 0
    let lastId: string | undefined
    for (const leaf of leavesOf(block)) {
      const end = offset + leaf.text.length
      if (leaf.quoteId !== undefined && leaf.text !== '') {
        const quote = listed.get(leaf.quoteId) ?? { speakerId: leaf.speakerId, runs: [] }
        listed.set(leaf.quoteId, quote)
        const run = quote.runs.at(-1)
        if (run !== undefined && lastId === leaf.quoteId) {
          quote.runs[quote.runs.length - 1] = { ...run, end, text: run.text + leaf.text }
        } else {
          quote.runs.push({ block: index, start: offset, end, text: leaf.text })
        }
      }
      if (leaf.text !== '') lastId = leaf.quoteId
      offset = end
    }
  })
  return Array.from(listed, ([id, { speakerId, runs }]) => {
    const record = recordOf(story.quotes, id) ?? newRecord('direct')
    const words = runs.map((run) => run.text).join(' ')
    return { id, speakerId, runs, words, record, check: checkState(record, words) }
  })
}

/** What is kept about a quotation. Only what is really there: an id may be called "constructor". */
export function recordOf(quotes: Story['quotes'], id: string): QuoteRecord | undefined {
  return Object.hasOwn(quotes, id) ? quotes[id] : undefined
}

/** A check holds while the words are the ones checked; typography alone does not drop it. */
function checkState(record: QuoteRecord, words: string): CheckState {
  if (record.check === undefined) return 'unchecked'
  return foldTypography(record.check.words) === foldTypography(words) ? 'checked' : 'drifted'
}
