import { joinWrappedLines } from '#core/importers/wrapped-lines'
import { findQuotations } from '#core/quotes/find-quotations'
import type { KnownSpeaker, Span } from '#core/quotes/found'
import type { QuoteKind } from '#core/story/quotation'

/** One continuous run as the command line prints it; offsets are UTF-16 units in the text that was given. */
export type AttributedQuote = Span & {
  readonly type: QuoteKind
  readonly speaker: (Span & { readonly canonical: string }) | null
  readonly cue: Span | null
  readonly certainty: number
  readonly group: number
}

/**
 * Every run of words that somebody said, in reading order, and how many milliseconds the finding took. Lines broken
 * at a fixed width are read as the paragraphs they are; no offset moves by that, and the words are given as in the
 * text.
 */
export function attributedQuotes(
  text: string,
  known: readonly KnownSpeaker[],
): { readonly quotes: readonly AttributedQuote[]; readonly ms: number } {
  const began = performance.now()
  const found = findQuotations(joinWrappedLines(text), known)
  const ms = Math.round((performance.now() - began) * 100) / 100
  const span = ({ start, end, text: words }: Span): Span => ({
    start,
    end,
    text: start < 0 ? words : text.slice(start, end),
  })
  const quotes = found.map(({ start, end, text: words, type, speaker, cue, certainty, group }) => ({
    ...span({ start, end, text: words }),
    type,
    speaker: speaker === null ? null : { ...span(speaker), canonical: speaker.canonical },
    cue: cue === null ? null : span(cue),
    certainty: Math.round(certainty * 1000) / 1000,
    group,
  }))
  return { quotes, ms }
}
