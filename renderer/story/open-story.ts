import { Transforms } from 'slate'
import type { Answer } from '#bridge/failure'
import type { Story } from '#core/story/story'
import { type PasteReport, desk, say, setDesk } from '../desk/state.ts'
import { bridge } from '../bridge/bridge.ts'
import { isPlace } from '../editor/places.ts'
import { derive } from '../quotes/derive.ts'
import { putBackBeforeLeaving } from '../leaving/put-back.ts'
import { focusBody } from './held-caret.ts'
import { saveNow } from './autosave.ts'
import { keepEditor, takeKeptEditor } from './kept-editors.ts'
import { dropKeys, handOverKeys, holdKeys } from './keys-in-transit.ts'
import { newEditor } from './new-editor.ts'
import { keepSession } from './session.ts'

/** Opens a story by its id, the one before saved first. The caret stands where it was left. */
export async function openStory(id: string, focus = true): Promise<void> {
  if (desk().open?.rest.id === id) {
    setDesk({ tab: 'write' })
    if (focus) focusBody()
    return
  }
  const from = document.activeElement
  const opened = await replaceStory(() => bridge.call('story:open', { id }), focus)
  if (opened === null) return
  showStory(opened.story, opened.readOnly)
  if (focus) focusBody(from)
}

/**
 * Asks main for a story to put in the place of the open one. That one is saved before, and again after: somebody may
 * have typed while main was asked. Null when it could not be saved or main could not; then that has been said.
 *
 * What is typed on the way is held, and `showStory` hands it over. With `takesKeyboard` the keyboard goes into the next
 * story, else it stays where it is.
 */
export async function replaceStory<T>(
  ask: () => Promise<Answer<T>>,
  takesKeyboard = true,
): Promise<T | null> {
  holdKeys({ leavesText: takesKeyboard })
  const value = await leaveFor(ask)
  if (value === null) dropKeys()
  return value
}

async function leaveFor<T>(ask: () => Promise<Answer<T>>): Promise<T | null> {
  // What was said of the story before is not said of this one. An act on the library can still be undone.
  if (desk().toast?.undo?.type !== 'act') setDesk({ toast: null })
  if (!(await settle())) return null
  const answer = await ask()
  if (!answer.ok) {
    say(answer.failure.sentence)
    return null
  }
  return (await settle()) ? answer.value : null
}

/** True when nothing of the open story is unsaved. Otherwise says why not, and the story stays open. */
export async function settle(): Promise<boolean> {
  putBackBeforeLeaving()
  if (await saveNow()) return true
  const { save } = desk()
  say(
    save.type === 'failed'
      ? `This story stays open. ${save.sentence}`
      : 'This story is not saved yet, so it stays open.',
  )
  return false
}

/** Puts a story that main has given into the middle pane. */
export function showStory(story: Story, readOnly: boolean, report: PasteReport | null = null): void {
  const { body: _body, ...rest } = story
  keepEditor(desk().open)
  const kept = takeKeptEditor(story)
  const editor = kept ?? newEditor(story)
  const caret = desk().session.carets[story.id]
  if (kept === null && caret !== undefined && isPlace(editor, caret)) Transforms.select(editor, caret)
  setDesk({
    open: { editor, rest, readOnly },
    save: { type: 'saved', at: new Date(story.changed) },
    tab: 'write',
    floating: null,
    report,
    current: null,
    suggestions: [],
    hues: new Map(),
  })
  void derive()
  keepSession({ openStoryId: story.id })
  void handOverKeys()
}
