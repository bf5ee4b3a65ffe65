import type { Block } from '#core/story/body'
import type { Story } from '#core/story/story'
import type { OpenStory } from '../desk/state.ts'

/** The open story as it would be saved now. */
export function wholeStory(open: OpenStory): Story {
  // The plugins keep the editor's top level to blocks; main checks the same shape at its door.
  return { ...open.rest, body: open.editor.children as Block[] }
}
