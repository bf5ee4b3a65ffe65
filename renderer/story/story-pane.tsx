import { type OpenStory, type Tab, useDesk, setDesk } from '../desk/state.ts'
import { actions, runAction } from '../actions/actions.ts'
import { StorySheet } from '../editor/story-sheet.tsx'
import { FilingGate } from '../filing/filing-gate.tsx'
import { useFindings } from '../filing/use-findings.ts'
import { Banners } from '../ui/banners.tsx'
import { CompareView } from '../versions/compare-view.tsx'
import { Welcome } from './welcome.tsx'

/** The middle pane: the story, or the check before filing, or the way to begin. */
export function StoryPane() {
  const open = useDesk((state) => state.open)
  const tab = useDesk((state) => state.tab)
  if (open === null) return <Welcome />
  return (
    <main className="pane" data-pane="story" aria-label="Story">
      <div className="pane-head" data-inset>
        <Tabs tab={tab} />
      </div>
      <Banners />
      <View tab={tab} open={open} />
    </main>
  )
}

function View({ tab, open }: { tab: Tab; open: OpenStory }) {
  switch (tab) {
    case 'write':
      return <StorySheet key={open.rest.id} open={open} />
    case 'compare':
      return <CompareView open={open} />
    case 'file':
      return <FilingGate open={open} />
  }
}

function Tabs({ tab }: { tab: Tab }) {
  const stops = useFindings().filter(({ level }) => level === 'stop').length
  return (
    <div className="tabs" role="tablist" aria-label="Views of the story">
      <button
        type="button"
        role="tab"
        aria-selected={tab === 'write'}
        onClick={() => setDesk({ tab: 'write' })}
      >
        Write
      </button>
      <button
        type="button"
        role="tab"
        aria-selected={tab === 'compare'}
        onClick={() => runAction(actions.compareVersions)}
      >
        Compare
      </button>
      <button
        type="button"
        role="tab"
        aria-selected={tab === 'file'}
        onClick={() => setDesk({ tab: 'file' })}
      >
        File
        {stops > 0 && (
          <span className="tabs__count" data-tone="stop">
            {stops}
            <span className="only-spoken"> things stop it</span>
          </span>
        )}
      </button>
    </div>
  )
}
