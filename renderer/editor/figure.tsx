import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { Node, Transforms } from 'slate'
import { ReactEditor, type RenderElementProps, useReadOnly, useSlateStatic } from 'slate-react'
import { type Figure, LONGEST_ALT, LONGEST_CREDIT } from '#core/story/body'
import { pictureAddress, usePicture } from '../pictures/known-pictures.ts'
import { onFieldKey, onPictureKey } from './figure-keys.ts'

type FigureProps = Pick<RenderElementProps, 'attributes' | 'children'> & { readonly element: Figure }

/** A picture with its caption, which is words of the story, and the two lines that stand beside these. */
export function StoryFigure({ attributes, children, element }: FigureProps) {
  const isEmpty = Node.string(element) === ''
  return (
    <figure {...attributes} className="figure">
      <PictureButton element={element} />
      <figcaption className="figure__caption" data-empty={isEmpty || undefined}>
        {children}
      </figcaption>
      <div className="figure__fields" contentEditable={false}>
        <FigureField element={element} part="credit" label="Credit" hint="Whose picture it is" />
        <FigureField
          element={element}
          part="alt"
          label="Alt text"
          hint="What it shows, for those who do not see it"
        />
      </div>
    </figure>
  )
}

/** The picture: chosen by a click or from its caption, and then moved, copied or taken out. */
function PictureButton({ element }: { element: Figure }) {
  const editor = useSlateStatic()
  const readOnly = useReadOnly()
  const known = usePicture(element.picture)
  const { alt, picture } = element
  return (
    <div className="figure__frame" contentEditable={false}>
      <button
        type="button"
        tabIndex={-1}
        className="figure__picture"
        data-part="picture"
        aria-label={`Picture${alt === '' ? '' : `: ${alt}`}${known === 'missing' ? ', its file is missing' : ''}`}
        onFocus={() => {
          const path = ReactEditor.findPath(editor, element)
          Transforms.select(editor, { path: [...path, 0], offset: 0 })
        }}
        onKeyDown={(event) => onPictureKey(editor, ReactEditor.findPath(editor, element), event, readOnly)}
      >
        {known === 'missing' ? (
          <Missing picture={picture} />
        ) : known === undefined ? (
          <span className="figure__wait" />
        ) : (
          <img
            src={pictureAddress(picture)}
            alt=""
            width={known.width}
            height={known.height}
            draggable={false}
          />
        )}
      </button>
    </div>
  )
}

/** In the place of a picture whose file is not there: that it is not, and what to do. */
function Missing({ picture }: { picture: string }) {
  return (
    <span className="figure__missing">
      <ImageOff className="icon" aria-hidden="true" />
      <span>
        <strong>The picture’s file is missing or damaged.</strong>
        <br />
        Put it back into the library, or take the picture out. Caption and credit are kept.
        <code>pictures/{picture}</code>
      </span>
    </span>
  )
}

type FieldProps = {
  readonly element: Figure
  readonly part: 'credit' | 'alt'
  readonly label: string
  readonly hint: string
}

/**
 * A line beside the caption. What is typed is kept here too, since the story is drawn only after the key press. It is in
 * the story at once; a run of typing is one step of undo.
 */
function FigureField({ element, part, label, hint }: FieldProps) {
  const editor = useSlateStatic()
  const readOnly = useReadOnly()
  const [typed, setTyped] = useState(element[part])
  const [drawn, setDrawn] = useState(element[part])
  if (drawn !== element[part]) {
    setDrawn(element[part])
    setTyped(element[part])
  }
  const change = (value: string) => {
    const words = value.replace(/\s*\n\s*/g, ' ')
    setTyped(words)
    const set = () =>
      Transforms.setNodes(editor, { [part]: words }, { at: ReactEditor.findPath(editor, element) })
    editor.history.run(`${part} ${element.picture}`, label.toLowerCase(), set)
  }
  return (
    <label className="figure__field">
      <span className="figure__label">{label}</span>
      <textarea
        className="sheet__input"
        rows={1}
        tabIndex={-1}
        data-part={part}
        placeholder={hint}
        value={typed}
        maxLength={part === 'alt' ? LONGEST_ALT : LONGEST_CREDIT}
        readOnly={readOnly}
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onBlur={() => editor.history.endRun()}
        onKeyDown={(event) => onFieldKey(editor, ReactEditor.findPath(editor, element), part, event)}
      />
    </label>
  )
}
