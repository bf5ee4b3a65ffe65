import { PanelRightClose } from 'lucide-react'
import { actions, runAction } from '../actions/actions.ts'
import { useDesk } from '../desk/state.ts'
import { keepSession } from '../story/session.ts'
import { Choice } from '../ui/choice.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { KeyHint, Keys } from '../ui/keys.tsx'
import { BySpeaker } from './by-speaker.tsx'
import { EmptyQuotes } from './empty-quotes.tsx'
import { QuoteList } from './quote-list.tsx'

/** Every quote of the story, in order or by speaker; each row jumps to its words. */
export function QuotesPane() {
  const open = useDesk((state) => state.open)
  const entries = useDesk((state) => state.entries)
  const by = useDesk((state) => state.session.quotesBy ?? 'order')
  return (
    <aside className="pane" data-pane="quotes" aria-label="Quotes">
      <header className="pane-head">
        <h2 className="pane-head__title">Quotes</h2>
        {open !== null && <span className="pane-head__count number">{entries.length}</span>}
        <span className="grow" />
        {entries.length > 0 && (
          <Choice
            label="Arrange"
            chosen={by}
            options={[
              { id: 'order', label: 'By order' },
              { id: 'speaker', label: 'By speaker' },
            ]}
            onChoose={(quotesBy) => keepSession({ quotesBy })}
          />
        )}
        <IconButton action={actions.foldQuotes} icon={PanelRightClose} label="Fold the quotes" />
      </header>
      {entries.length === 0 ? <EmptyQuotes /> : <Filled by={by} />}
    </aside>
  )
}

function Filled({ by }: { by: 'order' | 'speaker' }) {
  return (
    <>
      <Progress />
      <div className="pane-body">{by === 'order' ? <QuoteList /> : <BySpeaker />}</div>
      <footer className="pane-foot">
        <span className="key-hints">
          <KeyHint keys="C">checked</KeyHint>
          <KeyHint keys="R">record</KeyHint>
          <KeyHint keys="N">not a quote</KeyHint>
        </span>
      </footer>
    </>
  )
}

/** How far the checking has come, and how many guesses wait. */
function Progress() {
  const quotes = useDesk((state) => state.quotes)
  const guesses = useDesk((state) => state.entries.filter((entry) => entry.type === 'guess').length)
  const count = (check: string) => quotes.filter((quote) => quote.check === check).length
  const checked = count('checked')
  const drifted = count('drifted')
  const rest = count('unchecked') + guesses
  return (
    <div className="quotes-top">
      <div
        className="progress"
        role="img"
        aria-label={`${checked} checked, ${drifted} drifted, ${rest} to check`}
      >
        {checked > 0 && <span data-part="checked" style={{ flex: checked }} />}
        {drifted > 0 && <span data-part="drifted" style={{ flex: drifted }} />}
        {rest > 0 && <span data-part="rest" style={{ flex: rest }} />}
      </div>
      <div className="quotes-top__line">
        <span>
          {checked} of {quotes.length + guesses} checked
        </span>
        {guesses > 0 ? (
          <button type="button" className="link-button" onClick={() => runAction(actions.nextGuess)}>
            {guesses === 1 ? 'Review 1 guess' : `Review ${guesses} guesses`} <Keys of="F7" />
          </button>
        ) : (
          <span className="faint">No guesses left</span>
        )}
      </div>
    </div>
  )
}
