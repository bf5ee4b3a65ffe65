import { useState } from 'react'
import { type Paper, papers } from '#bridge/settings'
import { bridge } from '../bridge/bridge.ts'
import { Choice } from '../ui/choice.tsx'
import { Refusal } from './refusal.tsx'
import { taken } from './settings.ts'

/** The paper that a PDF and a proof are set for. */
export function PaperChoice({ paper }: { paper: Paper }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <section className="settings__part" aria-label="Paper">
      <div className="settings__row settings__row--spread">
        <h3 className="settings__title">Paper for PDF and proofs</h3>
        <Choice<Paper>
          label="Paper"
          chosen={paper}
          options={papers.map((id) => ({ id, label: id }))}
          onChoose={(chosen) =>
            void bridge
              .call('settings:choose-paper', { paper: chosen })
              .then((answer) => setRefusal(taken(answer)))
          }
        />
      </div>
      <Refusal says={refusal} />
    </section>
  )
}
