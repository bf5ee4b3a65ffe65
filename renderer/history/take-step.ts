import { Range } from 'slate'
import { ReactEditor } from 'slate-react'
import { listQuotes } from '#core/story/list-quotes'
import { closeFloating, desk, say, setDesk } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { derive } from '../quotes/derive.ts'
import { wholeStory } from '../story/whole-story.ts'
import type { Change } from './step.ts'
import type { Direction } from './story-history.ts'

/**
 * Takes back the last step of the open story, or brings it again. Where that would make words easier to publish it asks
 * first; where the change is out of sight it says what it was.
 */
export function takeStep(direction: Direction): void {
  const { open } = desk()
  if (open === null || open.readOnly) return
  const next = open.editor.history.next(direction)
  if (next === null)
    return say(direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.')
  if (next.lowers.length === 0) return take(direction, false)
  const quotes = new Map(listQuotes(wholeStory(open)).map(({ id, words }) => [id, words]))
  const remembered = (id: string) => open.rest.quotes[id]?.secretWords?.split('\n')[0] ?? ''
  const lowered = next.lowers.map(({ quoteId, from, to }) => ({
    words: quotes.get(quoteId) ?? remembered(quoteId),
    from,
    to,
  }))
  setDesk({ floating: { type: 'protection', direction, quotes: lowered }, toast: null })
}

/** Takes back the step that a toast names, if it is still the last one of the open story. */
export function takeStepBack({ storyId, step }: { readonly storyId: string; readonly step: number }): void {
  const { open } = desk()
  if (open?.rest.id === storyId && open.editor.history.last?.id === step) takeStep('undo')
}

/** The answer to the question whether protection may be lowered. */
export function answerProtection(direction: Direction, keepsProtection: boolean): void {
  closeFloating()
  take(direction, keepsProtection)
}

function take(direction: Direction, keepsProtection: boolean): void {
  const { open } = desk()
  if (open === null) return
  const { history } = open.editor
  const keeps = keepsProtection && (history.next(direction)?.lowers.length ?? 0) > 0
  const step = history.take(direction, { keepsProtection })
  if (step === null) return
  void derive()
  if (keeps) return say(`${direction === 'undo' ? 'Undone' : 'Redone'}, but the record status was kept.`)
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (desk().open?.editor !== open.editor) return
      const isSeen = step.changes.some((change) => isInSight(open.editor, change))
      if (!isSeen) say(`${direction === 'undo' ? 'Undone' : 'Redone'}: ${step.label}.`)
    }),
  )
}

/** Whether an editor sees a change happen: text where the caret is, a field that is drawn in the window. */
function isInSight(editor: StoryEditor, change: Change): boolean {
  if (desk().tab !== 'write') return false
  switch (change.type) {
    case 'text':
      return isCaretInSight(editor)
    case 'field':
      return isDrawn(document.querySelector(`[data-field="${change.field}"]`)?.getBoundingClientRect())
    case 'record':
      return false
  }
}

function isCaretInSight(editor: StoryEditor): boolean {
  const { selection } = editor
  if (selection === null) return false
  try {
    const place = ReactEditor.toDOMRange(editor, {
      anchor: Range.start(selection),
      focus: Range.start(selection),
    })
    return isDrawn((place.startContainer.parentElement ?? document.body).getBoundingClientRect())
  } catch {
    // The place is not drawn.
    return false
  }
}

function isDrawn(rect: DOMRect | undefined): boolean {
  const pane = document.querySelector('[data-pane="story"] .pane-body')?.getBoundingClientRect()
  if (rect === undefined || pane === undefined || rect.height === 0) return false
  return rect.bottom > pane.top && rect.top < pane.bottom
}
