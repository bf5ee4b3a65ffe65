import { desk, say } from '../desk/state.ts'
import { putBackCutWords } from './cut-words.ts'
import { noteRecords } from './held.ts'
import { PUT_BACK } from './sentences.ts'

/**
 * To be called whenever the open story may be left, before it is saved: words off the record that were cut and pasted
 * nowhere go back where they were, since no other place has them.
 */
export function putBackBeforeLeaving(): void {
  const { open } = desk()
  if (open === null) return
  noteRecords(open.rest.id, open.rest.quotes)
  if (open.readOnly || !putBackCutWords(open.editor)) return
  say(PUT_BACK)
}
