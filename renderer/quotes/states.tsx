import { Check, CircleDashed, EqualNot, Lock } from 'lucide-react'
import { type RecordStatus, recordNames } from '#core/story/quotation'
import type { QuoteEntry } from './entries.ts'
import { Sure } from './sure.tsx'

/** What a row says at its end: how sure a guess is, else record status and check state, glyph and word. */
export function EntryState({ entry }: { entry: QuoteEntry }) {
  if (entry.type === 'guess')
    return entry.who.type === 'nobody' ? null : <Sure certainty={entry.suggestion.certainty} />
  const { record, check } = entry.quote
  return (
    <>
      {record.record !== 'on' && <Record status={record.record} />}
      {check === 'checked' && (
        <span className="check" data-check="checked" title="Checked">
          <Check className="icon" data-size="14" aria-hidden="true" />
          <span className="only-spoken">Checked</span>
        </span>
      )}
      {check === 'drifted' && (
        <span className="check" data-check="drifted">
          <EqualNot className="icon" data-size="14" aria-hidden="true" />
          Drifted
        </span>
      )}
      {check === 'unchecked' && record.record !== 'off' && (
        <span className="check" data-check="none" title="Not checked">
          <CircleDashed className="icon" data-size="14" aria-hidden="true" />
          <span className="only-spoken">Not checked</span>
        </span>
      )}
    </>
  )
}

/** A record status as a word; off the record with its lock and hatching. */
export function Record({ status }: { status: RecordStatus }) {
  return (
    <span className="record" data-record={status}>
      {status === 'off' && <Lock className="icon" data-size="12" aria-hidden="true" />}
      {recordNames[status]}
    </span>
  )
}
