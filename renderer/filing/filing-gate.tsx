import { Button } from 'react-aria-components'
import { formats } from '#core/exporters/formats'
import { actions, runAction } from '../actions/actions.ts'
import { type OpenStory, useDesk } from '../desk/state.ts'
import { Keys } from '../ui/keys.tsx'
import { FIRST_FORMAT } from './chosen-format.ts'
import { FindingRow } from './finding-row.tsx'
import { FormatMenu } from './format-menu.tsx'
import { LeftOutAlways } from './left-out-always.tsx'
import { PresetMenu } from './preset-menu.tsx'
import { Preview } from './preview.tsx'
import { useFindings } from './use-findings.ts'

const numbers = [
  'Nothing',
  'One thing',
  'Two things',
  'Three things',
  'Four things',
  'Five things',
  'Six things',
]

/** The check before filing: what stops the story, each a jump; what is worth a look; what is always left out. */
export function FilingGate({ open }: { open: OpenStory }) {
  const findings = useFindings()
  const format = useDesk((state) => state.session.exportAs ?? FIRST_FORMAT)
  const stops = findings.filter(({ level }) => level === 'stop')
  const warnings = findings.filter(({ level }) => level === 'warn')
  const isFree = stops.length === 0
  return (
    <div className="gate__panes">
      <section className="gate__list" data-pane-part="findings" aria-label="Check before filing">
        <div className="pane-body">
          <div className="page-head">
            <div>
              <h1 className="page-head__title">
                {numbers[stops.length] ?? `${stops.length} things`}{' '}
                {stops.length === 1 ? 'stops' : stops.length === 0 ? 'stops' : 'stop'} this story
              </h1>
              <p className="page-head__text">
                {isFree
                  ? 'It can go. What is worth a look will not hold it up.'
                  : 'Settle them and it can go. Warnings will not hold it up.'}
              </p>
            </div>
          </div>
          {stops.length > 0 && (
            <h2 className="gate__group" data-level="stop">
              Stops the story <span>{stops.length}</span>
            </h2>
          )}
          {stops.map((finding, index) => (
            <FindingRow key={`${finding.rule}${index}`} finding={finding} storyId={open.rest.id} />
          ))}
          {warnings.length > 0 && (
            <h2 className="gate__group" data-level="warn">
              Worth a look <span>{warnings.length}</span>
            </h2>
          )}
          {warnings.map((finding, index) => (
            <FindingRow key={`${finding.rule}${index}`} finding={finding} storyId={open.rest.id} />
          ))}
          <LeftOutAlways open={open} />
        </div>
        <div className="gate__foot">
          <Button
            className="button"
            data-kind="main"
            data-size="large"
            isDisabled={!isFree}
            onPress={() => runAction(actions.exportFile)}
          >
            Export {formats[format].short} <Keys of="Mod+E" />
          </Button>
          <Button
            className="button"
            data-size="large"
            isDisabled={!isFree}
            onPress={() => runAction(actions.copyForCms)}
          >
            Copy for the CMS
          </Button>
          <FormatMenu format={format} />
          <PresetMenu isFree={isFree} />
        </div>
      </section>
      <Preview storyId={open.rest.id} isFree={isFree} format={format} />
    </div>
  )
}
