import { desk, say } from '../desk/state.ts'

/**
 * Says what was just done to the open story. The Undo of the toast takes back that step, and nothing else: it goes when
 * something else is done, and when another story is opened.
 */
export function sayDone(text: string): void {
  const { open } = desk()
  const step = open?.editor.history.last
  if (open === null || step === undefined) return say(text)
  say(text, { type: 'step', storyId: open.rest.id, step: step.id })
}
