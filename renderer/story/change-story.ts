import { recordOf } from '#core/story/list-quotes'
import { type QuoteRecord, newRecord } from '#core/story/quotation'
import { desk, setDesk } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import type { Rest } from '../history/step.ts'
import { derive } from '../quotes/derive.ts'
import { noteChange } from './autosave.ts'

/**
 * How a change is undone: its name, a noun for "Undone: …", and the run of changes that it goes on with, if any. With
 * `isSameStep` it goes on with that run however long ago that was.
 */
export type Named = { readonly label: string; readonly run?: string; readonly isSameStep?: boolean }

/**
 * Changes the open story outside its body: fields, status, records, refusals. It is a step of the story's history, or
 * part of the one under way. Does nothing when the story is read-only.
 */
export function changeStory(change: (rest: Rest) => Partial<Rest>, { label, run, isSameStep }: Named): void {
  const { open } = desk()
  if (open === null || open.readOnly) return
  const { history } = open.editor
  const act = () => {
    // Read when it is made: what was done before in the same step has changed it.
    const part = change(desk().open?.rest ?? open.rest)
    history.recordRest(part, label)
    setRest(open.editor, part)
  }
  if (run === undefined) history.step(label, act)
  else history.run(run, label, act, isSameStep ? Infinity : undefined)
}

/** Changes what is kept about one quotation, making the record when there is none. */
export function changeRecord(
  quoteId: string,
  change: (record: QuoteRecord) => QuoteRecord,
  named: Named,
): void {
  changeStory(({ quotes }) => {
    const record = recordOf(quotes, quoteId) ?? newRecord('direct')
    return { quotes: { ...quotes, [quoteId]: change(record) } }
  }, named)
}

/** Puts values into the story of this editor, if it is still the open one. They are saved; the history is not told. */
export function setRest(editor: StoryEditor, part: Partial<Rest>): void {
  const { open } = desk()
  if (open === null || open.editor !== editor) return
  setDesk({ open: { ...open, rest: { ...open.rest, ...part } } })
  noteChange()
  void derive()
}
