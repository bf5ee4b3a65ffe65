import { setDesk, useDesk } from '../desk/state.ts'
import { StorySheet } from '../editor/story-sheet.tsx'
import { FilingGate } from '../filing/filing-gate.tsx'
import { useFindings } from '../filing/use-findings.ts'
import { Banners } from '../ui/banners.tsx'
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
      {tab === 'write' ? <StorySheet key={open.rest.id} open={open} /> : <FilingGate open={open} />}
    </main>
  )
}

function Tabs({ tab }: { tab: 'write' | 'file' }) {
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
