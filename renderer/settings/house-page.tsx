import { useState } from 'react'
import { Button } from 'react-aria-components'
import { bridge } from '../bridge/bridge.ts'
import { Refusal } from './refusal.tsx'
import { taken } from './settings.ts'

/** The page that stands around every story that goes out as HTML, or the way to choose one. */
export function HousePage({ name }: { name: string | null }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <section className="settings__part" aria-label="The house’s page">
      <h3 className="settings__title">The house’s page</h3>
      <p className="soft small">
        {name === null
          ? 'A file of HTML with slots, such as {{headline}} and {{body}}. Every page that goes out then stands in it; the preview shows it.'
          : `HTML goes out in “${name}”. A change of that file counts when it is chosen again.`}
      </p>
      <Refusal says={refusal} />
      <div className="settings__row">
        <Button
          className="button"
          onPress={() =>
            void bridge.call('settings:choose-page', null).then((answer) => setRefusal(taken(answer)))
          }
        >
          {name === null ? 'Choose a file…' : 'Choose again…'}
        </Button>
        {name !== null && (
          <Button
            className="button"
            onPress={() =>
              void bridge.call('settings:drop-page', null).then((answer) => setRefusal(taken(answer)))
            }
          >
            Do without it
          </Button>
        )}
      </div>
    </section>
  )
}
