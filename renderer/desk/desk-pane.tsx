import { PanelLeftClose, Search, SquarePen } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { actions, runAction } from '../actions/actions.ts'
import { focusBody } from '../story/held-caret.ts'
import { openStory } from '../story/open-story.ts'
import { spike } from '../story/spike.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Keys } from '../ui/keys.tsx'
import { useNow } from '../ui/use-now.ts'
import { filterDesk, prepareToFilter } from './filter-desk.ts'
import { ReadingLine } from './reading-line.tsx'
import { setDesk, useDesk } from './state.ts'
import { groupStories } from './story-groups.ts'
import { StoryList } from './story-list.tsx'

/** The desk: a row a story, newest first; type to filter, arrows to move, Enter to open. */
export function DeskPane() {
  const stories = useDesk((state) => state.stories)
  const filter = useDesk((state) => state.filter)
  const found = useDesk((state) => state.found)
  const showSpiked = useDesk((state) => state.showSpiked)
  const openId = useDesk((state) => state.open?.rest.id)
  const list = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const onDesk = stories.filter(({ spiked }) => spiked === null)
  const now = useNow()
  const groups = useMemo(
    () => groupStories(stories, { found, showSpiked, now, locale: 'en-GB' }),
    [stories, found, showSpiked, now],
  )
  const rows = groups.flatMap((group) => group.stories)
  const spikedCount = stories.length - onDesk.length

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === openId)
    const go = (index: number) => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
      if (row !== undefined) void openStory(row.id, false)
    }
    const current = rows[at]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(rows.length - 1)
    else if (event.key === 'Enter') focusBody()
    else if (event.key === '/') document.querySelector<HTMLElement>('.filter input')?.focus()
    else if (event.key.toLowerCase() === 's') runAction(actions.moveOn)
    else if (event.key === 'Delete' && current?.spiked === null) void spike(current.id)
    else return
    event.preventDefault()
  }

  return (
    <aside className="pane" data-pane="desk" aria-label="Desk">
      <header className="pane-head">
        <h2 className="pane-head__title">Desk</h2>
        <span className="pane-head__count number">{onDesk.length}</span>
        <span className="grow" />
        <IconButton action={actions.newStory} icon={SquarePen} />
        <IconButton action={actions.foldDesk} icon={PanelLeftClose} />
      </header>
      <div className="filter">
        <SearchField
          className="input"
          data-size="small"
          data-tone="quiet"
          aria-label="Filter the desk"
          value={filter}
          onChange={filterDesk}
          onFocus={prepareToFilter}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') list.current?.focus()
          }}
        >
          <span className="input__icon">
            <Search className="icon" data-size="14" aria-hidden="true" />
          </span>
          <Input placeholder="Filter, or search every word" />
          <Keys of="/" />
        </SearchField>
      </div>
      <ReadingLine />
      <div ref={pane} className="pane-body">
        <StoryList {...{ groups, openId, now, list, pane, onKeyDown }} />
        {rows.length === 0 && <NothingHere filter={filter} />}
        {stories.length === 1 && <ThisIsTheDesk />}
        {spikedCount > 0 && (
          <div className="desk-foot">
            <Button className="link-button small" onPress={() => setDesk({ showSpiked: !showSpiked })}>
              {showSpiked ? 'Hide what is spiked' : `${spikedCount} spiked`}
            </Button>
          </div>
        )}
      </div>
    </aside>
  )
}

function NothingHere({ filter }: { filter: string }) {
  const isReading = useDesk((state) => state.reading !== null)
  if (filter === '') {
    return (
      <div className="empty">
        <p className="empty__title">The desk is clear</p>
        <p>
          <Keys of="Mod+N" /> starts a story, <Keys of="Mod+O" /> brings one in.
        </p>
      </div>
    )
  }
  if (isReading) {
    return (
      <div className="empty">
        <p className="empty__title">Nothing with “{filter}” so far</p>
        <p>Not every story has been read. What is found meanwhile comes up here.</p>
      </div>
    )
  }
  return (
    <div className="empty">
      <p className="empty__title">No story holds “{filter}”</p>
      <p>The filter reads slugs, headlines, every word and every speaker. Escape clears it.</p>
    </div>
  )
}

function ThisIsTheDesk() {
  return (
    <div className="empty">
      <p className="empty__title">This is the desk</p>
      <p>Every story is a row: where it stands, how long it is, and what still stops it.</p>
      <p className="key-hints">
        <span className="key-hint">
          <Keys of="ArrowUp" />
          <Keys of="ArrowDown" /> move
        </span>
        <span className="key-hint">
          <Keys of="Enter" /> open
        </span>
        <span className="key-hint">
          <Keys of="S" /> status
        </span>
        <span className="key-hint">
          <Keys of="/" /> filter
        </span>
      </p>
    </div>
  )
}
