import { Lock, ShieldCheck } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Output } from '#bridge/contract'
import { type Format, formats } from '#core/exporters/formats'
import { bridge } from '../bridge/bridge.ts'
import { desk, useDesk } from '../desk/state.ts'
import { Choice } from '../ui/choice.tsx'
import { useKnownPictures } from '../pictures/known-pictures.ts'
import { leftOutOf, proofLine } from './export-story.ts'
import { useFiling } from './filing-state.ts'
import { publicTree } from './public-tree.ts'

type PreviewProps = { readonly storyId: string; readonly isFree: boolean; readonly format: Format }

/** The story as it would go: as a page, or as the file's own text; and what the search of the file proved. */
export function Preview({ storyId, isFree, format }: PreviewProps) {
  const [as, setAs] = useState<'page' | 'file'>('page')
  const saved = useDesk((state) => (state.save.type === 'saved' ? state.save.at : null))
  const leftOut = useFiling((state) => state.leftOut[storyId])
  const [preview, setPreview] = useState<Output<'export:preview'> | null>(null)
  useEffect(() => {
    let isLate = false
    const options = { id: storyId, format, leaveOut: leftOutOf(storyId) }
    void bridge.call('export:preview', options).then((answer) => {
      if (!isLate) setPreview(answer.ok ? answer.value : null)
    })
    return () => {
      isLate = true
    }
  }, [storyId, saved, leftOut, isFree, format])

  return (
    <section className="gate__preview" data-pane-part="preview" aria-label="Preview">
      <div className="gate__bar">
        <Choice<'page' | 'file'>
          label="Preview as"
          chosen={as}
          options={[
            { id: 'page', label: 'Page' },
            { id: 'file', label: formats[format].name },
          ]}
          onChoose={setAs}
        />
      </div>
      {/* A scrolled region must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className="pane-body gate__ground" data-start="" tabIndex={0} role="region" aria-label="The file">
        {as === 'page' ? (
          <Page />
        ) : preview === null ? (
          <Withheld />
        ) : preview.text === null ? (
          <NoText />
        ) : (
          <pre className="proof proof--bytes">{preview.text}</pre>
        )}
      </div>
      <div className="pane-foot">
        <ShieldCheck className="icon" data-size="14" aria-hidden="true" />
        {preview === null
          ? 'No file can be made yet.'
          : `${formats[format].name}, ${(preview.proof.bytes / 1000).toFixed(1)} KB. ${proofLine(preview.proof.searched)}`}
      </div>
    </section>
  )
}

/**
 * The export's own tree, drawn by React: never as markup. Its links lead nowhere from here. Words off the record are
 * left out of it whatever the editor decides, and a line says that they are.
 */
function Page() {
  // Drawn anew as pictures become known.
  useKnownPictures()
  const { open } = desk()
  if (open === null) return null
  const off = desk()
    .quotes.filter(({ record }) => record.record === 'off')
    .map(({ id }) => id)
  const tree = publicTree(open, off)
  if (tree === null) return <Withheld />
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

/** A file of a word processor is no text to read; what it holds can be said. */
function NoText() {
  return (
    <div className="proof">
      <p className="proof__note">
        A Word document holds the words of the page, each part in a style of its own: Title, Subtitle, Byline,
        Body Text, Heading, Quote, Caption, List. Change a style in Word, and the whole story changes.
      </p>
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
