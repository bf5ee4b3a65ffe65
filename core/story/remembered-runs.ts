import type { QuoteRecord } from './quotation.ts'

/** The runs that a record remembers, one for each line of `secretWords`. */
export function rememberedRuns({ secretWords = '' }: Pick<QuoteRecord, 'secretWords'>): readonly string[] {
  // Older files keep all runs on one line, separated by a space: a closing mark before an opening one ends a run.
  const separator = secretWords.includes('\n') ? /\n/ : /(?<=[”"»])\s+(?=[“"«])/
  return secretWords.split(separator).filter((run) => run.trim() !== '')
}
