import { CircleAlert, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { type PasteReport, setDesk } from '../desk/state.ts'
import { KeyHint, Keys } from '../ui/keys.tsx'
import { TickBox } from '../ui/tick-box.tsx'
import { removeLeftOvers } from './left-overs.ts'
import { focusBody } from './held-caret.ts'

/** What an import or a paste brought with it: left-overs to tick, and what is gone already. */
export function PasteReportPane({ report }: { report: PasteReport }) {
  const count = report.ticked.size
  const close = () => {
    setDesk({ report: null })
    focusBody()
  }
  const tick = (index: number) => {
    const ticked = new Set(report.ticked)
    if (!ticked.delete(index)) ticked.add(index)
    setDesk({ report: { ...report, ticked } })
  }
  return (
    <aside
      className="pane"
      data-pane="quotes"
      aria-label="Paste report"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement) && count > 0)
          removeLeftOvers(report)
      }}
    >
      <header className="pane-head">
        <h2 className="pane-head__title">Paste report</h2>
        <span className="grow" />
        <Button className="icon-button" aria-label="Close the report" onPress={close}>
          <X className="icon" aria-hidden="true" />
        </Button>
      </header>
      <div className="pane-body">
        {report.leftOvers.length > 0 && (
          <>
            <div className="group-head">Looks left over from the page</div>
            <ul className="overs">
              {report.leftOvers.map(({ text, why }, index) => (
                <li className="over" key={text + index.toString()}>
                  <Checkbox
                    className="tick"
                    isSelected={report.ticked.has(index)}
                    onChange={() => tick(index)}
                    {...(index === 0 ? { autoFocus: true } : {})}
                  >
                    <TickBox />
                    <span className="over__words two-lines">{text}</span>
                  </Checkbox>
                  <p className="note">{why}</p>
                </li>
              ))}
            </ul>
            <div className="overs__act">
              <Button
                className="button"
                data-kind="main"
                isDisabled={count === 0}
                onPress={() => removeLeftOvers(report)}
              >
                {count === 1 ? 'Remove this one' : `Remove these ${count}`} <Keys of="Enter" />
              </Button>
              <Button className="button" data-kind="quiet" onPress={close}>
                Keep all
              </Button>
            </div>
          </>
        )}
        {report.findings.length > 0 && (
          <>
            <div className="group-head group-head--ruled">Worth a look</div>
            <ul className="seen">
              {report.findings.map(({ says }) => (
                <li key={says}>
                  <CircleAlert className="icon" data-size="14" aria-hidden="true" />
                  {says}
                </li>
              ))}
            </ul>
          </>
        )}
        {report.removed.length > 0 && (
          <>
            <div className="group-head group-head--ruled">Removed already</div>
            <ul className="gone">
              {report.removed.map(({ what, count: gone }) => (
                <li key={what}>
                  <span className="number">{gone}</span>
                  {what}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <footer className="pane-foot">
        <span className="key-hints">
          <KeyHint keys="Enter">remove</KeyHint>
          <KeyHint keys="Space">tick</KeyHint>
          <KeyHint keys="Escape">to the text</KeyHint>
        </span>
      </footer>
    </aside>
  )
}
