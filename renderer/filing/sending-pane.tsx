import { Check, CircleAlert, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { type Sending, setDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { openStory } from '../story/open-story.ts'
import { KeyHint } from '../ui/keys.tsx'
import { stopSending } from './send-several.ts'

const titles = {
  running: 'Exporting',
  stopping: 'Stopping',
  done: 'Exported',
  stopped: 'Stopped',
  failed: 'Not exported',
} as const satisfies Record<Sending['type'], string>

/** Several stories on their way out: how far it is, and in the end which stayed here and why. */
export function SendingPane({ sending }: { sending: Sending }) {
  const { type, all, sent, stayed } = sending
  const isRunning = type === 'running' || type === 'stopping'
  const close = () => {
    if (isRunning) return stopSending()
    setDesk({ sending: null })
    focusBody()
  }
  return (
    <aside
      className="pane"
      data-pane="quotes"
      aria-label="Exporting"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') close()
      }}
    >
      <header className="pane-head">
        <h2 className="pane-head__title">{titles[type]}</h2>
        <span className="pane-head__count">{`${isRunning ? sent + stayed.length : keptOf(sending)} of ${all}`}</span>
        <span className="grow" />
        <Button
          key={String(isRunning)}
          autoFocus
          className={isRunning ? 'button' : 'icon-button'}
          isDisabled={type === 'stopping'}
          {...(isRunning ? {} : { 'aria-label': 'Close the report' })}
          onPress={close}
        >
          {isRunning ? 'Stop' : <X className="icon" aria-hidden="true" />}
        </Button>
      </header>
      {isRunning && (
        <progress
          className="bringing__bar"
          aria-label="Stories exported"
          max={all}
          value={sent + stayed.length}
        />
      )}
      <div className="pane-body">
        <div className="brought__file" role="status">
          {type === 'failed' || type === 'stopped' ? (
            <CircleAlert
              className="icon"
              data-size="14"
              data-tone={type === 'failed' ? 'stop' : undefined}
              aria-hidden="true"
            />
          ) : (
            <Check className="icon" data-size="14" data-tone="good" aria-hidden="true" />
          )}
          <div>{whatBecame(sending)}</div>
        </div>
        {stayed.length > 0 && (
          <>
            <h3 className="group-head">{`${counted(stayed.length, 'story stays', 'stories stay', inWordsAtHead)} here`}</h3>
            <ul className="brought">
              {stayed.map(({ id, title, says }) => (
                <li className="brought__file" key={id}>
                  <CircleAlert className="icon" data-size="14" data-tone="stop" aria-hidden="true" />
                  <div>
                    <button
                      type="button"
                      className="brought__open two-lines"
                      disabled={isRunning}
                      onClick={() => void openStory(id)}
                    >
                      {title}
                    </button>
                    <p className="brought__note">{says}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <footer className="pane-foot">
        <span className="key-hints">
          {isRunning ? (
            <KeyHint keys="Escape">stop, and keep nothing</KeyHint>
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

function keptOf({ type, sent }: Sending): number {
  return type === 'done' ? sent : 0
}

function whatBecame(sending: Sending): string {
  const { type, sent, place, format } = sending
  switch (type) {
    case 'running':
    case 'stopping':
      return `As ${format} into “${place}”. Each is checked as its File page would, and searched for what is private.`
    case 'done':
      return sent === 0
        ? `No story could go out, so nothing was written.`
        : `${counted(sent, 'story is', 'stories are', inWordsAtHead)} in “${place}”, as ${format}. Nothing private was found in any of them.`
    case 'stopped':
      return `Nothing was kept in “${place}”.`
    case 'failed':
      return `${sending.says} Nothing of it was kept.`
  }
}
