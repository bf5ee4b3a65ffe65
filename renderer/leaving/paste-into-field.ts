import { desk, say } from '../desk/state.ts'
import { heldIn } from './held.ts'
import { type Field, fieldAt } from './selected.ts'
import { NOT_INTO_A_FIELD } from './sentences.ts'

/**
 * Lets a field have what the clipboard did not get: words of a field or of a card are pasted from the window's memory.
 * Words off the record that come from the body stay out, since a field cannot keep their mark. What is on the clipboard
 * the browser pastes by itself.
 */
export function pasteIntoField(event: ClipboardEvent): void {
  const { clipboardData: data } = event
  const field = fieldAt(event.target)
  const held = data === null ? null : heldIn(data)
  if (field === null || held === null || data?.getData('text/plain') !== '') return
  event.preventDefault()
  const isOwn = held.from === 'private' || held.storyId === (desk().open?.rest.id ?? null)
  if (held.from === 'body' || !isOwn) return say(NOT_INTO_A_FIELD)
  const [words] = held.nodes
  if (words !== undefined && 'text' in words) insertIntoField(field, words.text)
}

/** Types words into a field as an editor would, so that the field can undo it. A field has one line. */
export function insertIntoField(field: Field, text: string): void {
  if (field.readOnly || field.disabled) return
  document.execCommand('insertText', false, text.replace(/\s*\n\s*/g, ' '))
}
