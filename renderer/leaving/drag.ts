import { Editor, Range, type RangeRef, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { desk, say } from '../desk/state.ts'
import { moveWords } from '../editor/move-words.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { heldIn, noteArrival } from './held.ts'
import { insertIntoField } from './paste-into-field.ts'
import { type Field, type Selected, fieldAt } from './selected.ts'
import { NOT_INTO_A_FIELD } from './sentences.ts'

/** Words of the body on their way by mouse. */
let dragged: { readonly token: string; readonly editor: StoryEditor; readonly range: RangeRef } | null = null

/** Takes note that a drag begins. Only words of the body can move; anything else that is dropped here is a copy. */
export function beginDrag(selected: Selected, token: string): void {
  endDrag()
  if (selected.from !== 'body' || !Range.isRange(selected.at)) return
  const { editor, at } = selected
  dragged = { token, editor, range: Editor.rangeRef(editor, at) }
}

/** Takes note that the drag is over, wherever it ended. */
export function endDrag(): void {
  dragged?.range.unref()
  dragged = null
}

/** Lets words of the body be dropped in the window also when the drag carries no text that the browser would take. */
export function onDragOver(event: DragEvent): void {
  if (dragged === null || event.dataTransfer?.types.includes('text/plain') !== false) return
  const isOver = fieldAt(event.target) !== null || isInBody(dragged.editor, event.target)
  if (isOver) event.preventDefault()
}

function isInBody(editor: StoryEditor, target: EventTarget | null): boolean {
  return target instanceof Node && ReactEditor.hasDOMNode(editor, target)
}

/**
 * Takes a drop on the body or, of words from the body, on a field. Files are the window's own affair. Words dragged
 * within the story move, with Ctrl they are copied; what comes from outside goes through the importers, as a paste does.
 */
export function onDrop(event: DragEvent): void {
  const { dataTransfer: data } = event
  const { open } = desk()
  if (data === null || open === null || data.types.includes('Files')) return
  const held = heldIn(data)
  const field = fieldAt(event.target)
  if (field !== null) {
    if (held?.from !== 'body') return
    event.preventDefault()
    dropOnField(event, field, data.getData('text/plain'))
    return
  }
  const { editor } = open
  if (!isInBody(editor, event.target)) return
  event.preventDefault()
  if (open.readOnly) return
  const at = ReactEditor.findEventRange(editor, event, { suppressThrow: true })
  if (at === null) return
  const from =
    held !== null && held.token === dragged?.token && dragged.editor === editor ? dragged.range.current : null
  if (from !== null && !isCopy(event)) moveWords(editor, from, at.anchor)
  else if (from === null || !Range.includes(from, at.anchor)) {
    // A copy beside its original needs ids of its own.
    if (held !== null) noteArrival(held)
    Transforms.select(editor, at)
    editor.insertData(data)
  }
  endDrag()
  ReactEditor.focus(editor)
}

function dropOnField(event: DragEvent, field: Field, text: string): void {
  if (text === '') return say(NOT_INTO_A_FIELD)
  const place = document.caretPositionFromPoint(event.clientX, event.clientY)
  const offset = place?.offsetNode === field ? place.offset : field.value.length
  field.focus()
  field.setSelectionRange(offset, offset)
  insertIntoField(field, text)
}

function isCopy({ ctrlKey, altKey }: DragEvent): boolean {
  return ctrlKey || altKey
}
