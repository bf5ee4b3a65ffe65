import { Lock, ShieldCheck } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Output } from '#bridge/contract'
import { exportTree } from '#core/exporters/tree'
import { publicStory } from '#core/story/public-story'
import { bridge } from '../bridge/bridge.ts'
import { desk, useDesk } from '../desk/state.ts'
import { Choice } from '../ui/choice.tsx'
import { wholeStory } from '../story/whole-story.ts'
import { leftOutOf, proofLine } from './export-story.ts'
import { useFiling } from './filing-state.ts'

/** The story as it would go: as a page, or as its bytes; and what the search of these bytes proved. */
export function Preview({ storyId, isFree }: { storyId: string; isFree: boolean }) {
  const [as, setAs] = useState<'page' | 'html'>('page')
  const saved = useDesk((state) => (state.save.type === 'saved' ? state.save.at : null))
  const leftOut = useFiling((state) => state.leftOut[storyId])
  const [preview, setPreview] = useState<Output<'export:preview'> | null>(null)
  useEffect(() => {
    let isLate = false
    const options = { id: storyId, fragment: false, leaveOut: leftOutOf(storyId) }
    void bridge.call('export:preview', options).then((answer) => {
      if (!isLate) setPreview(answer.ok ? answer.value : null)
    })
    return () => {
      isLate = true
    }
  }, [storyId, saved, leftOut, isFree])

  return (
    <section className="gate__preview" aria-label="Preview">
      <div className="gate__bar">
        <Choice<'page' | 'html'>
          label="Preview as"
          chosen={as}
          options={[
            { id: 'page', label: 'Page' },
            { id: 'html', label: 'HTML' },
          ]}
          onChoose={setAs}
        />
      </div>
      {/* A scrolled region must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className="pane-body gate__ground" tabIndex={0} role="region" aria-label="The file">
        {as === 'page' ? (
          <Page />
        ) : preview === null ? (
          <Withheld />
        ) : (
          <pre className="proof proof--bytes">{preview.html}</pre>
        )}
      </div>
      <div className="pane-foot">
        <ShieldCheck className="icon" data-size="14" aria-hidden="true" />
        {preview === null
          ? 'No file can be made yet.'
          : `HTML, ${(preview.proof.bytes / 1000).toFixed(1)} KB, no scripts. ${proofLine(preview.proof.searched)}`}
      </div>
    </section>
  )
}

/**
 * The export's own tree, drawn by React: never as markup. Its links lead nowhere from here. Words off the record are
 * left out of it whatever the editor decides, and a line says that they are.
 */
function Page() {
  const { open, speakers } = desk()
  if (open === null) return null
  const off = desk()
    .quotes.filter(({ record }) => record.record === 'off')
    .map(({ id }) => id)
  const result = publicStory(wholeStory(open), speakers, off)
  if (!result.ok) return <Withheld />
  const tree = exportTree(result.story, { fragment: true })
  return (
    <div className="proof">
      {off.length > 0 && (
        <p className="proof__gap">
          <span>
            <Lock className="icon" data-size="12" aria-hidden="true" />
            {off.length === 1
              ? 'One quote off the record is left out'
              : `${off.length} quotes off the record are left out`}
          </span>
        </p>
      )}
      {toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: PlainLink } })}
    </div>
  )
}

function PlainLink({ children }: { children?: ReactNode }) {
  return <span className="link-button">{children}</span>
}

function Withheld() {
  return (
    <div className="proof">
      <p className="proof__gap">
        <span>
          <Lock className="icon" data-size="12" aria-hidden="true" /> Withheld: something in it may not leave
        </span>
      </p>
    </div>
  )
}
