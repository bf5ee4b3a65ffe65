import { HistoryEditor } from 'slate-history'
import type { StoryEditor } from './story-editor.ts'

/** A pause as long as this, in ms, begins a new step. */
const PAUSE = 800

/**
 * Undo in steps an editor means: slate-history merges all contiguous typing without limit, so a pause, the end of
 * a sentence and a new paragraph each begin a new step.
 */
export function withEditorSizedUndo(editor: StoryEditor): StoryEditor {
  const { insertText, insertBreak, deleteBackward } = editor
  let lastTyped = 0
  let sentenceEnded = false

  const step = (act: () => void) => {
    const now = Date.now()
    const isNew = sentenceEnded || now - lastTyped > PAUSE
    lastTyped = now
    sentenceEnded = false
    if (isNew && HistoryEditor.isMerging(editor) === undefined) beginStep(editor)
    act()
  }

  editor.insertText = (text, options) => {
    step(() => insertText(text, options))
    sentenceEnded = /[.!?]["”’']?\s$/.test(text) || (text === ' ' && endsSentence(editor))
  }
  editor.insertBreak = () => {
    step(insertBreak)
    sentenceEnded = true
  }
  editor.deleteBackward = (unit) => step(() => deleteBackward(unit))
  return editor
}

/** The next change begins a new undo step; what follows merges as usual. */
function beginStep(editor: StoryEditor): void {
  HistoryEditor.setSplittingOnce(editor, true)
}

function endsSentence(editor: StoryEditor): boolean {
  const { selection } = editor
  if (selection === null) return false
  const before = editor.string({
    anchor: { path: selection.anchor.path, offset: 0 },
    focus: selection.anchor,
  })
  return /[.!?]["”’']?\s$/.test(before)
}
