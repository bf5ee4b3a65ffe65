import { Button } from 'react-aria-components'
import { readStories } from './filter-desk.ts'
import { useDesk } from './state.ts'

/** What the filter does not know yet, while main still reads the stories; one may stop it, and go on. */
export function ReadingLine() {
  const reading = useDesk((state) => state.reading)
  if (reading === null) return null
  const { read, all, goesOn } = reading
  const far = `${read.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`
  return (
    <div className="reading">
      <div className="reading__line">
        <span className="number">{goesOn ? `Still reading: ${far}` : `Read so far: ${far}`}</span>
        <Button className="link-button" onPress={() => readStories(!goesOn)}>
          {goesOn ? 'Stop' : 'Go on'}
        </Button>
      </div>
      <div
        className="reading__bar"
        role="progressbar"
        aria-label="Stories read for the filter"
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={read}
      >
        <span style={{ width: `${(read / all) * 100}%` }} />
      </div>
      <p className="faint">The others are found by slug and headline.</p>
    </div>
  )
}
