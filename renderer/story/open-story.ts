import { Editor, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Answer } from '#bridge/failure'
import { findLeftOvers } from '#core/story/left-overs'
import type { Story } from '#core/story/story'
import { type PasteReport, desk, say, setDesk } from '../desk/state.ts'
import { bridge } from '../bridge/bridge.ts'
import { chosenFigure } from '../editor/figure-parts.ts'
import { isPlace } from '../editor/places.ts'
import { type StoryEditor, createStoryEditor } from '../editor/story-editor.ts'
import { derive } from '../quotes/derive.ts'
import { keepRecordsOfCopies } from '../quotes/tie-quote.ts'
import { focusBody } from './held-caret.ts'
import { saveNow } from './autosave.ts'
import { keepSession } from './session.ts'

/** Opens a story by its id, the one before saved first. The caret stands where it was left. */
export async function openStory(id: string, focus = true): Promise<void> {
  if (desk().open?.rest.id === id) {
    setDesk({ tab: 'write' })
    if (focus) focusBody()
    return
  }
  const opened = await replaceStory(() => bridge.call('story:open', { id }))
  if (opened === null) return
  showStory(opened.story, opened.readOnly)
  if (focus) focusBody()
}

/**
 * Asks main for a story to put in the place of the open one. That one is saved before, and again after: somebody may
 * have typed while main was asked. Null when it could not be saved or main could not; then that has been said.
 */
export async function replaceStory<T>(ask: () => Promise<Answer<T>>): Promise<T | null> {
  if (!(await settle())) return null
  // What was said of the story before is not said of this one. What can be undone stays.
  if (desk().toast?.undo === undefined) setDesk({ toast: null })
  const answer = await ask()
  if (!answer.ok) {
    say(answer.failure.sentence)
    return null
  }
  return (await settle()) ? answer.value : null
}

/** True when nothing of the open story is unsaved. Otherwise says why not, and the story stays open. */
export async function settle(): Promise<boolean> {
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
  const { body, ...rest } = story
  const editor = createStoryEditor({
    quotes: () => desk().open?.rest.quotes ?? {},
    chosenFigure: () => chosenFigure(editor)?.[0],
    onPaste: ({ words, removed, findings }) => {
      const leftOvers = findLeftOvers(wholeBody(editor))
      if (removed.length === 0 && findings.length === 0 && leftOvers.length === 0) return
      setDesk({
        report: {
          source: 'the clipboard',
          words,
          removed: [...removed],
          findings: [...findings],
          leftOvers,
          ticked: allOf(leftOvers),
        },
      })
    },
    onCopyLeftOut: (count) =>
      say(
        count === 1
          ? 'Left out of the copy: one quote off the record.'
          : `Left out of the copy: ${count} quotes off the record.`,
      ),
    onCopyRefused: () =>
      say('Nothing was copied: words once off the record stand in it without their mark. Alt+4 shows which.'),
    onRenewed: keepRecordsOfCopies,
  })
  HistoryEditor.withoutSaving(editor, () => {
    editor.children = body
    Editor.normalize(editor, { force: true })
  })
  const caret = desk().session.carets[story.id]
  if (caret !== undefined && isPlace(editor, caret)) Transforms.select(editor, caret)
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
}

/** A report's ticks: everything that looks left over is offered for removal. */
export function allOf(leftOvers: readonly unknown[]): ReadonlySet<number> {
  return new Set(leftOvers.map((_leftOver, index) => index))
}

function wholeBody(editor: StoryEditor): Story['body'] {
  // The plugins keep the editor's top level to blocks.
  return editor.children as Story['body']
}
