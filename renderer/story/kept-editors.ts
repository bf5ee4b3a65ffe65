import { bodySchema } from '#core/story/body'
import type { Story } from '#core/story/story'
import type { OpenStory } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'

/** So many stories that were open keep their undo. */
const MAX_KEPT = 20

/**
 * The editors of stories that were open, with their histories, in the order they were left: a story that is opened
 * again can still be undone. One that has changed since (another program, another version) starts anew.
 */
const kept = new Map<string, { readonly editor: StoryEditor; readonly outside: string }>()

/** Keeps the editor of a story that is being left. */
export function keepEditor(open: OpenStory | null): void {
  if (open === null || open.readOnly) return
  const { editor, rest } = open
  kept.delete(rest.id)
  kept.set(rest.id, { editor, outside: outsideOf(rest) })
  const [oldest] = kept.keys()
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
}

/** The editor that was kept of this story, if the story is still as it was left; it is then no longer kept. */
export function takeKeptEditor(story: Story): StoryEditor | null {
  const before = kept.get(story.id)
  kept.delete(story.id)
  if (before === undefined || before.outside !== outsideOf(story)) return null
  return bodyOf(before.editor.children) === bodyOf(story.body) ? before.editor : null
}

/** Forgets all: another library is opened. */
export function forgetEditors(): void {
  kept.clear()
}

/** A body as text, its keys in the order of the schema: edits leave them in any order. */
function bodyOf(blocks: unknown): string {
  return JSON.stringify(bodySchema.safeParse(blocks).data)
}

/** What a history changes of a story outside its body. */
function outsideOf(story: Omit<Story, 'body'> & { readonly body?: unknown }): string {
  const { body: _body, changed: _changed, log: _log, spiked: _spiked, ...rest } = story
  return JSON.stringify(rest)
}
