import { useDesk } from '../desk/state.ts'
import { Chip } from './chip.tsx'
import { type QuoteEntry, type Who, nameOf } from './entries.ts'
import { goTo } from './go-to.ts'
import { EntryState } from './states.tsx'
import { useQuoteKeys } from './use-quote-keys.ts'
import { heardByTheList } from '../ui/heard-by-the-list.ts'

/** The same quotes under those who said them, in order of first appearance. */
export function BySpeaker() {
  const entries = useDesk((state) => state.entries)
  const current = useDesk((state) => state.current)
  const groups = bySpeaker(entries)
  const keys = useQuoteKeys(groups.flat())
  return (
    <div role="listbox" aria-label="Quotes by speaker" tabIndex={0} data-start="" {...keys}>
      {groups.map((group) => (
        <Group key={group[0]?.who.key} group={group} current={current} />
      ))}
    </div>
  )
}

/** The entries of each speaker, in order of first appearance. */
function bySpeaker(entries: readonly QuoteEntry[]): readonly (readonly QuoteEntry[])[] {
  const groups = new Map<string, QuoteEntry[]>()
  for (const entry of entries) groups.set(entry.who.key, [...(groups.get(entry.who.key) ?? []), entry])
  return Array.from(groups.values())
}

function Group({ group, current }: { group: readonly QuoteEntry[]; current: string | null }) {
  const who = group[0]?.who
  if (who === undefined) return null
  return (
    <div role="group" aria-label={nameOf(who)}>
      <div className="speaker-head" role="presentation">
        <Chip who={who} guess={group.every(({ type }) => type === 'guess')} />
        <span className="speaker-head__who">{nameOf(who)}</span>
        <span className="speaker-head__what one-line grow">{whatOf(who)}</span>
        <span className="faint small number">{group.length}</span>
      </div>
      {group.map((entry) => (
        <div
          key={entry.key}
          id={`entry-${entry.key}`}
          className="said"
          role="option"
          tabIndex={-1}
          aria-selected={entry.key === current}
          data-kind={entry.kind}
          onClick={() => goTo(entry, false)}
          onKeyDown={heardByTheList}
        >
          <span className="said__words two-lines">{entry.words}</span>
          <EntryState entry={entry} />
        </div>
      ))}
    </div>
  )
}

/** What stands behind a name: title and organisation, or the agreed description. */
export function whatOf(who: Who): string {
  switch (who.type) {
    case 'speaker': {
      const { unnamed, kind, title, organisation } = who.speaker
      if (unnamed !== undefined) return `printed as “${unnamed.description}”`
      return [kind === 'person' ? '' : kind, title, organisation].filter((part) => part !== '').join(', ')
    }
    case 'name':
      return who.title
    case 'nobody':
      return ''
  }
}
