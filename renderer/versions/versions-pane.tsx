import { History } from 'lucide-react'
import { type KeyboardEvent, useEffect } from 'react'
import type { Version } from '#bridge/version'
import { actions, runAction } from '../actions/actions.ts'
import { useDesk } from '../desk/state.ts'
import { heardByTheList } from '../ui/heard-by-the-list.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { KeyHint, Keys } from '../ui/keys.tsx'
import { useNow } from '../ui/use-now.ts'
import { type SideOf, chooseNew, chooseOld, compare, loadVersions, useCompare } from './compare-state.ts'
import { goToChange, stepChange } from './steps.ts'
import { dayOf, timeOf, whyKept } from './when.ts'

/** The versions of the open story, the newest first; arrows choose the old side, W the new one. */
export function VersionsPane({ storyId }: { storyId: string }) {
  const versions = useCompare((state) => state.versions)
  const old = useCompare((state) => state.old)
  const words = useDesk((state) => state.words)
  const now = useNow()
  useEffect(() => void loadVersions(), [storyId])
  const groups = Map.groupBy(versions, ({ at }) => dayOf(at, now))
  return (
    <aside className="pane" data-pane="versions" aria-label="Versions">
      <header className="pane-head">
        <h2 className="pane-head__title">Versions</h2>
        <span className="pane-head__count number">{versions.length}</span>
        <span className="grow" />
        <IconButton action={actions.keepVersion} icon={History} />
      </header>
      <div className="pane-body">
        <div
          role="listbox"
          aria-label="Versions"
          tabIndex={0}
          data-start=""
          aria-activedescendant={old === null ? undefined : `version-${old}`}
          onKeyDown={onKeyDown}
        >
          <Row side="now" when="Now" why="As it stands" words={words} />
          {Array.from(groups, ([day, of]) => (
            <div key={day} role="group" aria-label={day}>
              <div className="group-head" role="presentation">
                {day}
              </div>
              {of.map((version) => (
                <Row
                  key={version.number}
                  side={version.number}
                  when={timeOf(version.at)}
                  why={whyKept(version)}
                  words={version.words}
                />
              ))}
            </div>
          ))}
        </div>
        {versions.length === 0 && <NoVersions />}
      </div>
      <footer className="pane-foot">
        <span className="key-hints">
          <span className="key-hint">
            <Keys of="ArrowUp" />
            <Keys of="ArrowDown" />
            old
          </span>
          <KeyHint keys="W">new</KeyHint>
        </span>
      </footer>
    </aside>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  const { versions, old } = compare()
  const at = versions.findIndex(({ number }) => number === old)
  const go = (version: Version | undefined) => version !== undefined && void chooseOld(version.number)
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'ArrowDown') go(versions[at + 1])
  else if (event.key === 'ArrowUp') go(versions[at - 1])
  else if (event.key === 'Home') go(versions[0])
  else if (event.key === 'End') go(versions.at(-1))
  else if (event.key.toLowerCase() === 'w')
    void chooseNew(compare().new === 'now' && old !== null ? old : 'now')
  else if (event.key.toLowerCase() === 'b') runAction(actions.putBack)
  else if (event.key === 'Enter') goToChange()
  else if (event.key === ' ') stepChange(1)
  else return
  event.preventDefault()
}

type RowProps = { readonly side: SideOf; readonly when: string; readonly why: string; readonly words: number }

function Row({ side, when, why, words }: RowProps) {
  const end = useCompare((state) => (state.new === side ? 'New' : state.old === side ? 'Old' : undefined))
  return (
    <div
      id={`version-${side}`}
      className="row version"
      role="option"
      tabIndex={-1}
      aria-selected={end !== undefined}
      data-end={end}
      onClick={() => void (side === 'now' ? chooseNew('now') : chooseOld(side))}
      onKeyDown={heardByTheList}
    >
      <div className="version__top">
        <strong>{when}</strong>
      </div>
      <div className="version__what">{why}</div>
      <div className="small faint">{words === 1 ? '1 word' : `${words} words`}</div>
      {end !== undefined && <span className="version__end">{end}</span>}
    </div>
  )
}

function NoVersions() {
  return (
    <div className="empty">
      <p className="empty__title">No versions yet</p>
      <p>
        Copydesk keeps one by itself every ten minutes while you write, when the story moves on, and when it
        is exported. Ctrl+Shift+S keeps one now.
      </p>
    </div>
  )
}
