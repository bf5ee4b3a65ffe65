import { curlAll } from '#core/style/curl'
import { type Story, type StoryField, statusNames } from '#core/story/story'
import { desk, useDesk } from '../desk/state.ts'
import { changeStory } from '../story/change-story.ts'
import { focusBody } from '../story/held-caret.ts'

type FieldsProps = { readonly rest: Omit<Story, 'body'>; readonly readOnly: boolean }

/** The fields above the body, in news order; Tab walks them, Enter goes on. */
export function StoryFields({ rest, readOnly }: FieldsProps) {
  const words = useDesk((state) => state.words)
  const field = (name: StoryField, label: string, placeholder: string) => (
    <Field
      key={rest.id + name}
      name={name}
      label={label}
      placeholder={placeholder}
      value={rest[name]}
      readOnly={readOnly}
    />
  )
  return (
    <header>
      <div className="sheet__slug">
        <strong>{field('slug', 'Slug', 'slug')}</strong>
        <span className="stage" data-stage={rest.spiked === null ? rest.status : 'spiked'}>
          {rest.spiked === null ? statusNames[rest.status] : 'Spiked'}
        </span>
        <span className="number">{words === 1 ? '1 word' : `${words} words`}</span>
      </div>
      <h1 className="sheet__headline">{field('headline', 'Headline', 'Headline')}</h1>
      <div className="sheet__standfirst">{field('standfirst', 'Standfirst', 'Standfirst')}</div>
      <div className="sheet__fields">
        <Labelled label="Byline">{field('byline', 'Byline', 'By …')}</Labelled>
        <Labelled label="Dateline">{field('dateline', 'Dateline', 'Place, date')}</Labelled>
        <Labelled label="Embargo">{field('embargo', 'Embargo', 'None')}</Labelled>
      </div>
    </header>
  )
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="sheet__field">
      <div className="sheet__label" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  )
}

/** The fields that are printed in the story's own voice. */
const CURLED: ReadonlySet<StoryField> = new Set(['headline', 'standfirst'])

type FieldProps = {
  readonly name: StoryField
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly readOnly: boolean
}

/** A line that grows with its words. A newline has no place in it: Enter goes to the next field, then the body. */
function Field({ name, label, placeholder, value, readOnly }: FieldProps) {
  // What is typed in a field goes on as one step of undo, with the curling of its marks.
  const change = (words: string, isSameStep = false) =>
    changeStory(() => ({ [name]: words }), { label: label.toLowerCase(), run: `field ${name}`, isSameStep })
  return (
    <textarea
      className="sheet__input"
      aria-label={label}
      rows={1}
      placeholder={placeholder}
      value={value}
      readOnly={readOnly}
      spellCheck={false}
      data-field={name}
      onChange={(event) => change(event.target.value.replace(/\s*\n\s*/g, ' '))}
      // Curled when one leaves the field: a mark changed under the hand would take its undo away.
      onBlur={() => {
        const curled = CURLED.has(name) ? curlAll(value) : value
        if (curled !== value) change(curled, true)
        desk().open?.editor.history.endRun()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        const fields = Array.from(document.querySelectorAll<HTMLElement>('.sheet__input'))
        const next = fields[fields.indexOf(event.currentTarget) + 1]
        if (next === undefined) focusBody()
        else next.focus()
      }}
    />
  )
}
