import { memo, useEffect, useRef } from 'react'
import { useDesk } from '../desk/state.ts'
import { Chip } from './chip.tsx'
import { type QuoteEntry, looksTheSame, nameOf } from './entries.ts'
import { goToEntry } from './go-to.ts'
import { EntryState } from './states.tsx'
import { useQuoteKeys } from './use-quote-keys.ts'
import { heardByTheList } from '../ui/heard-by-the-list.ts'

/** The quotes in the order of the story. Arrows move, and the text follows; Enter goes there. */
export function QuoteList() {
  const entries = useDesk((state) => state.entries)
  const current = useDesk((state) => state.current)
  const keys = useQuoteKeys(entries)
  return (
    <div role="listbox" aria-label="Quotes" tabIndex={0} data-start="" {...keys}>
      {entries.map((entry) => (
        <QuoteRow key={entry.key} entry={entry} isCurrent={entry.key === current} />
      ))}
    </div>
  )
}

type RowProps = { readonly entry: QuoteEntry; readonly isCurrent: boolean }

/** A row of the list. Where its words stand changes with every letter typed above, and is none of what it shows. */
const QuoteRow = memo(DrawnRow, (before, now) => {
  return before.isCurrent === now.isCurrent && looksTheSame(before.entry, now.entry)
})

function DrawnRow({ entry, isCurrent }: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const isGuess = entry.type === 'guess'
  return (
    <div
      ref={row}
      id={`entry-${entry.key}`}
      className="row quote-row"
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      onClick={() => goToEntry(entry.key, false)}
      onDoubleClick={() => goToEntry(entry.key, true)}
      onKeyDown={heardByTheList}
    >
      <Chip
        who={entry.who}
        guess={isGuess}
        off={entry.type === 'tied' && entry.quote.record.record === 'off'}
      />
      <div>
        <div className="quote-row__top">
          <span className="quote-row__who one-line">
            {nameOf(entry.who)}
            {isGuess && entry.who.type !== 'nobody' && '?'}
          </span>
          <span className="quote-row__state">
            <EntryState entry={entry} />
          </span>
        </div>
      </div>
      <div className="quote-row__words two-lines" data-kind={entry.kind}>
        {entry.words}
      </div>
    </div>
  )
}
