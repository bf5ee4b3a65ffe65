import { Check, CircleAlert, CircleDashed, LoaderCircle, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { counted } from '#core/style/numbers'
import { type Bringing, type BroughtFile, setDesk } from '../desk/state.ts'
import { KeyHint } from '../ui/keys.tsx'
import { stopBringingIn } from './bring-in-several.ts'
import { focusBody } from './held-caret.ts'
import { openStory } from './open-story.ts'

/** Several files on their way in, a line each: how far it is, and in the end what became of every one. */
export function BringingInPane({ bringing: { files, isRunning } }: { bringing: Bringing }) {
  const done = files.filter(({ type }) => type === 'in' || type === 'failed').length
  const isIn = files.filter(({ type }) => type === 'in').length
  const close = () => {
    if (isRunning) return stopBringingIn()
    setDesk({ bringing: null })
    focusBody()
  }
  return (
    <aside
      className="pane"
      data-pane="quotes"
      aria-label="Bringing in"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') close()
      }}
    >
      <header className="pane-head">
        <h2 className="pane-head__title">{isRunning ? 'Bringing in' : 'Brought in'}</h2>
        <span className="pane-head__count" role="status">
          {isRunning ? `${done} of ${files.length}` : `${isIn} of ${files.length}`}
        </span>
        <span className="grow" />
        <Button
          key={String(isRunning)}
          autoFocus
          className={isRunning ? 'button' : 'icon-button'}
          {...(isRunning ? {} : { 'aria-label': 'Close the report' })}
          onPress={close}
        >
          {isRunning ? 'Stop' : <X className="icon" aria-hidden="true" />}
        </Button>
      </header>
      {isRunning && (
        <progress className="bringing__bar" aria-label="Files read" max={files.length} value={done} />
      )}
      <ul className="pane-body brought">
        {files.map((file, index) => (
          <li className="brought__file" key={file.name + index.toString()}>
            <FileLine file={file} isRunning={isRunning} />
          </li>
        ))}
      </ul>
      <footer className="pane-foot">
        <span className="key-hints">
          {isRunning ? (
            <KeyHint keys="Escape">stop after this file</KeyHint>
          ) : (
            <>
              <KeyHint keys="Tab">next</KeyHint>
              <KeyHint keys="Enter">open the story</KeyHint>
              <KeyHint keys="Escape">to the text</KeyHint>
            </>
          )}
        </span>
      </footer>
    </aside>
  )
}

function FileLine({ file, isRunning }: { file: BroughtFile; isRunning: boolean }) {
  switch (file.type) {
    case 'waiting':
      return (
        <>
          <CircleDashed className="icon" data-size="14" aria-hidden="true" />
          <div>
            <div className="one-line soft">{file.name}</div>
            {!isRunning && <p className="brought__note">Not read: bringing in was stopped.</p>}
          </div>
        </>
      )
    case 'reading':
      return (
        <>
          <LoaderCircle className="icon brought__turning" data-size="14" aria-hidden="true" />
          <div>
            <div className="one-line">{file.name}</div>
            <p className="brought__note">Being read …</p>
          </div>
        </>
      )
    case 'failed':
      return (
        <>
          <CircleAlert className="icon" data-size="14" data-tone="stop" aria-hidden="true" />
          <div>
            <div className="one-line">{file.name}</div>
            <p className="brought__note" data-tone="stop">
              {file.says}
            </p>
          </div>
        </>
      )
    case 'in':
      return (
        <>
          <Check className="icon" data-size="14" data-tone="good" aria-hidden="true" />
          <div>
            <button type="button" className="brought__open two-lines" onClick={() => void openStory(file.id)}>
              {file.title}
            </button>
            <p className="brought__note one-line">
              {file.name} · {counted(file.words, 'word', 'words', String)}
              {file.quotes > 0 && ` · ${counted(file.quotes, 'quote', 'quotes', String)}`}
            </p>
            {file.findings.map((says) => (
              <p className="brought__note" data-tone="warn" key={says}>
                {says}
              </p>
            ))}
          </div>
        </>
      )
  }
}
