import { CircleAlert, ClipboardCheck, Lock, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { actions, runAction } from '../actions/actions.ts'
import { desk, setDesk, useDesk } from '../desk/state.ts'
import { RescueBanner } from '../rescue/rescue-banner.tsx'
import { copyWholeText } from '../story/copy-whole-text.ts'
import { saveElsewhere } from '../rescue/save-elsewhere.ts'
import { Keys } from './keys.tsx'

/** What the editor must know about the open story, over it: what happened, what is safe, the way out. */
export function Banners() {
  const save = useDesk((state) => state.save)
  // Where nothing at all can be changed, the library's own warning says so.
  const readOnly = useDesk((state) => (state.open?.readOnly ?? false) && !state.about.isReadOnly)
  const warnings = useDesk((state) => state.warnings)
  return (
    <>
      <RescueBanner />
      {warnings.map((sentence) => (
        <div className="banner" data-tone="warn" role="alert" key={sentence}>
          <CircleAlert className="icon" aria-hidden="true" />
          <div className="grow banner__text">{sentence}</div>
          <Button
            className="icon-button"
            data-size="small"
            aria-label="Close"
            onPress={() => setDesk({ warnings: desk().warnings.filter((one) => one !== sentence) })}
          >
            <X className="icon" data-size="14" aria-hidden="true" />
          </Button>
        </div>
      ))}
      {readOnly && (
        <div className="banner" data-tone="warn" role="status">
          <Lock className="icon" aria-hidden="true" />
          <div className="grow">
            <span className="banner__title">Read only.</span>{' '}
            <span className="banner__text">
              This story can be read, copied and exported here. Nothing in its file will be touched.
            </span>
            <div className="banner__acts">
              <Button className="button" onPress={() => runAction(actions.duplicateStory)}>
                Copy to a new story <Keys of="Mod+Shift+D" />
              </Button>
            </div>
          </div>
        </div>
      )}
      {save.type === 'failed' && (
        <div className="banner" data-tone="stop" role="alert">
          <CircleAlert className="icon" aria-hidden="true" />
          <div className="grow">
            <div>
              <span className="banner__title">Not saved since {save.since.toLocaleTimeString('en-GB')}.</span>{' '}
              <span className="banner__text">{save.sentence}</span>
            </div>
            <div className="banner__acts">
              <Button className="button" onPress={() => runAction(actions.saveStory)}>
                Try now <Keys of="Mod+S" />
              </Button>
              <Button className="button" data-kind="quiet" onPress={() => void saveElsewhere()}>
                Save somewhere else …
              </Button>
              <Button className="button" data-kind="quiet" onPress={() => void copyWholeText()}>
                Copy the text
              </Button>
            </div>
          </div>
        </div>
      )}
      <PasteBanner />
    </>
  )
}

function PasteBanner() {
  const report = useDesk((state) => state.report)
  if (report === null) return null
  const removed = report.removed.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="banner" role="status">
      <ClipboardCheck className="icon" aria-hidden="true" />
      <div className="grow">
        <span className="banner__title">
          {report.words} words from {report.source}.
        </span>{' '}
        <span className="banner__text">
          {removed > 0 && `${removed} things were removed. `}
          {report.leftOvers.length > 0 && 'What looks left over from a page is struck through; you choose.'}
        </span>
      </div>
      <Button
        className="icon-button"
        data-size="small"
        aria-label="Close this line"
        onPress={() => setDesk({ report: null })}
      >
        <X className="icon" data-size="14" aria-hidden="true" />
      </Button>
    </div>
  )
}
