import type { QuoteRecord, RecordStatus } from './quotation.ts'

/** Placeholder until the merge. */
export function rememberRuns(record: QuoteRecord, runs: readonly string[]): QuoteRecord {
  const known = (record.secretWords ?? '').split('\n')
  const all = Array.from(new Set([...known, ...runs])).filter((run) => run.trim() !== '')
  return all.length === 0 ? record : { ...record, secretWords: all.join('\n') }
}

/** Placeholder until the merge. */
export function withRecordStatus(
  { secretWords, ...record }: QuoteRecord,
  status: RecordStatus,
  runs: readonly string[],
): QuoteRecord {
  if (status !== 'off') return { ...record, record: status }
  const before = record.record === 'off' && secretWords !== undefined ? { secretWords } : {}
  return rememberRuns({ ...record, ...before, record: status }, runs)
}
