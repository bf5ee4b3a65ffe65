import { z } from 'zod'

/** How the words are given: the speaker's own, some of them, or reported. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** On what terms the words were given. Only "on" may carry the speaker's name into an export. */
export const recordStatuses = ['on', 'background', 'deep', 'off'] as const
export type RecordStatus = (typeof recordStatuses)[number]

/** The status after this one, each further from being named; null after the last. */
export function nextRecordStatus(status: RecordStatus): RecordStatus | null {
  return recordStatuses[recordStatuses.indexOf(status) + 1] ?? null
}

export const recordNames = {
  on: 'On the record',
  background: 'Background',
  deep: 'Deep background',
  off: 'Off the record',
} as const satisfies Record<RecordStatus, string>

/** That somebody compared the words with their source. It holds only for `words`, as they stood then. */
export const checkSchema = z.strictObject({
  by: z.string().max(300).default(''),
  at: z.iso.datetime(),
  evidence: z.string().max(4000).default(''),
  words: z.string(),
})

/**
 * What the text itself cannot hold about a quotation. It outlives its words, since undo can bring them back.
 *
 * `secretWords` is kept while the quotation is off the record: the words as they stood, a line for each run. An
 * export that would hold them is refused even when their mark has gone.
 */
export const quoteRecordSchema = z.strictObject({
  kind: z.enum(quoteKinds),
  record: z.enum(recordStatuses).default('on'),
  check: checkSchema.optional(),
  note: z.string().max(20000).default(''),
  secretWords: z.string().optional(),
})

export type QuoteRecord = z.infer<typeof quoteRecordSchema>

/** The record of a quotation that nothing is known of yet: on the record, not checked. */
export function newRecord(kind: QuoteKind): QuoteRecord {
  return { kind, record: 'on', note: '' }
}
