import { Check, CircleAlert, CircleDashed, HardDrive, MessageCircleQuestionMark } from 'lucide-react'
import { useDesk } from '../desk/state.ts'
import { Keys } from './keys.tsx'

/** Saved or not, and the story's counts. */
export function StatusBar() {
  const open = useDesk((state) => state.open !== null)
  const engine = useDesk((state) => state.about.engine)
  const count = useDesk((state) => state.stories.length)
  return (
    <footer className="statusbar">
      {open ? (
        <SavedItem />
      ) : (
        <span className="statusbar__item">
          <HardDrive className="icon" data-size="12" aria-hidden="true" />
          {count === 1 ? '1 story' : `${count} stories`}
        </span>
      )}
      <span className="statusbar__item faint">On this computer only</span>
      {engine === 'stand-in' && (
        <span className="statusbar__item faint" title="Electron’s own program could not be had here">
          In a browser window
        </span>
      )}
      <span className="statusbar__gap" />
      {open && <Counts />}
      <span className="statusbar__item faint">
        <Keys of="F6" /> next pane
      </span>
    </footer>
  )
}

function SavedItem() {
  const save = useDesk((state) => state.save)
  const isFailed = save.type === 'failed'
  const time = (date: Date) => date.toLocaleTimeString('en-GB')
  return (
    <span className="statusbar__item" role="status" data-tone={isFailed ? 'stop' : undefined}>
      {save.type === 'saved' && (
        <>
          <Check className="icon" data-size="12" aria-hidden="true" />
          {save.at === null ? 'Saved' : `Saved ${time(save.at)}`}
        </>
      )}
      {(save.type === 'unsaved' || save.type === 'saving') && 'Saving …'}
      {isFailed && (
        <>
          <CircleAlert className="icon" data-size="12" aria-hidden="true" />
          Not saved since {time(save.since)}
        </>
      )}
    </span>
  )
}

function Counts() {
  const words = useDesk((state) => state.words)
  const quotes = useDesk((state) => state.entries.length)
  const nobodys = useDesk((state) => state.entries.filter(({ who }) => who.type === 'nobody').length)
  const unchecked = useDesk((state) => state.quotes.filter(({ check }) => check !== 'checked').length)
  const toCome = useDesk((state) => state.toCome)
  return (
    <>
      <span className="statusbar__item number">{words === 1 ? '1 word' : `${words} words`}</span>
      <span className="statusbar__item number">{quotes === 1 ? '1 quote' : `${quotes} quotes`}</span>
      {nobodys > 0 && (
        <span className="statusbar__item" data-tone="warn">
          <MessageCircleQuestionMark className="icon" data-size="12" aria-hidden="true" />
          {nobodys} without a speaker
        </span>
      )}
      {unchecked > 0 && (
        <span className="statusbar__item">
          <CircleDashed className="icon" data-size="12" aria-hidden="true" />
          {unchecked} unchecked
        </span>
      )}
      {toCome > 0 && <span className="statusbar__item">TK {toCome}</span>}
    </>
  )
}
