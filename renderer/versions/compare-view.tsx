import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { actions, runAction } from '../actions/actions.ts'
import { type OpenStory, useDesk } from '../desk/state.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { KeyHint } from '../ui/keys.tsx'
import { TickBox } from '../ui/tick-box.tsx'
import { useNow } from '../ui/use-now.ts'
import { type SideOf, setCompare, useCompare } from './compare-state.ts'
import { ComparedPair } from './compared-pair.tsx'
import { changesOf, comparisonNow } from './steps.ts'
import { dayOf, timeOf } from './when.ts'

/** Two versions side by side, word by word: deleted is struck, added is underlined, a bar marks what changed. */
export function CompareView({ open }: { open: OpenStory }) {
  const { old, new: now, stories, at, marksToo } = useCompare()
  // Made anew after each change of the story.
  const quotes = useDesk((state) => state.quotes)
  const comparison = useMemo(
    () => comparisonNow(),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- comparisonNow reads these from the stores
    [open, old, now, stories, marksToo, quotes],
  )
  const changes = changesOf(comparison)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-now]')?.scrollIntoView({ block: 'nearest' })
  }, [at, comparison])
  const isOlder = old !== null
  return (
    <>
      <h1 className="only-spoken">Two versions of the story</h1>
      <div className="tools tools--compare">
        <Checkbox
          className="tick"
          isSelected={marksToo}
          onChange={(is) => setCompare({ marksToo: is, at: 0 })}
        >
          <TickBox />
          Marks and spaces too
        </Checkbox>
        <span className="grow" />
        {comparison !== null && (
          <>
            <span className="small number">
              <ins>+{wordCount(comparison.added)}</ins> &nbsp; <del>−{wordCount(comparison.deleted)}</del>
            </span>
            <span className="small soft number" role="status">
              {changes.length === 0
                ? 'No change'
                : `Change ${Math.min(at, changes.length - 1) + 1} of ${changes.length}`}
            </span>
          </>
        )}
        <span className="keys">
          <IconButton action={actions.previousChange} icon={ArrowUp} />
          <IconButton action={actions.nextChange} icon={ArrowDown} />
        </span>
      </div>
      <div className="compare__heads">
        <SideHead side={old} />
        <SideHead side={now} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className="pane-body compare" ref={list} tabIndex={0} role="region" aria-label="The two versions">
        {comparison === null ? (
          <p className="empty">
            {isOlder ? 'Reading the version …' : 'There is no older version to compare with yet.'}
          </p>
        ) : (
          comparison.pairs.map((pair, index) => (
            <ComparedPair
              key={index}
              pair={pair}
              isCurrent={pair.isChanged && changes[Math.min(at, changes.length - 1)] === pair}
            />
          ))
        )}
      </div>
      <footer className="pane-foot compare__foot">
        <span className="key-hints">
          <KeyHint keys="F3">next change</KeyHint>
          <KeyHint keys="Shift+F3">change before</KeyHint>
          <KeyHint keys="B">put back</KeyHint>
        </span>
        <span className="grow" />
        <Button
          className="button"
          data-kind="quiet"
          isDisabled={!isOlder}
          onPress={() => runAction(actions.copyOldWords)}
        >
          Copy the old words
        </Button>
        <Button
          className="button"
          isDisabled={!isOlder || open.readOnly}
          onPress={() => runAction(actions.restoreVersion)}
        >
          Bring back the old version
        </Button>
      </footer>
    </>
  )
}

function SideHead({ side }: { side: SideOf | null }) {
  const version = useCompare((state) => state.versions.find(({ number }) => number === side))
  const words = useDesk((state) => state.words)
  const now = useNow()
  if (side === 'now') return <Head when="As it stands" words={words} />
  if (version === undefined) return <div className="faint">Nothing to compare with</div>
  return <Head when={`${dayOf(version.at, now)}, ${timeOf(version.at)}`} words={version.words} />
}

function Head({ when, words }: { when: string; words: number }) {
  return (
    <div>
      <strong>{when}</strong> <span className="faint number">{wordCount(words)}</span>
    </div>
  )
}

function wordCount(count: number): string {
  return count === 1 ? '1 word' : `${count} words`
}
