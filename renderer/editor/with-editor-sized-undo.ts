import type { StoryEditor } from './story-editor.ts'

/**
 * Undo in steps that an editor means: typing goes on as one step, but a pause, the end of a sentence, a new paragraph
 * and a caret that was moved each begin a new one. Deleting is a step of its own beside typing.
 */
export function withEditorSizedUndo(editor: StoryEditor): StoryEditor {
  const { insertText, insertBreak, deleteBackward, deleteForward } = editor
  let sentenceEnded = false

  const type = (act: () => void) => {
    if (sentenceEnded) editor.history.endRun()
    sentenceEnded = false
    editor.history.run('typing', 'typing', act)
  }

  editor.insertText = (text, options) => {
    type(() => insertText(text, options))
    sentenceEnded = /[.!?]["”’']?\s$/.test(text) || (text === ' ' && endsSentence(editor))
  }
  editor.insertBreak = () => {
    type(insertBreak)
    sentenceEnded = true
  }
  editor.deleteBackward = (unit) => editor.history.run('deletion', 'deletion', () => deleteBackward(unit))
  editor.deleteForward = (unit) => editor.history.run('deletion', 'deletion', () => deleteForward(unit))
  return editor
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
