import { Editor, Element, Range, Transforms } from 'slate'
import { curl, openingThatIsAnApostrophe } from '#core/style/curl'
import { rangeInBlock } from './places.ts'
import type { StoryEditor } from './story-editor.ts'

/** Quotation marks curl as they are typed; undo right after takes back only the curl. */
export function withCurlyMarks(editor: StoryEditor): StoryEditor {
  const { insertText } = editor
  editor.insertText = (text, options) => {
    insertText(text, options)
    const typed = textBeforeCaret(editor)
    if (typed === null) return
    if (text === '"' || text === "'") {
      const curly = curl(typed.words.slice(0, -1), text)
      editor.history.step('curly mark', () => {
        editor.deleteBackward('character')
        insertText(curly, options)
      })
      return
    }
    const at = openingThatIsAnApostrophe(typed.words)
    if (at === null) return
    const mark = rangeInBlock(editor, typed.path, at, at + 1)
    editor.history.step('apostrophe', () => Transforms.insertText(editor, '’', { at: mark }))
  }
  return editor
}

/** The words of the block up to the caret, and the block's path; null while something is selected. */
function textBeforeCaret(editor: StoryEditor): { words: string; path: number[] } | null {
  const { selection } = editor
  if (selection === null || !Range.isCollapsed(selection)) return null
  const block = Editor.above(editor, { match: (node) => Element.isElement(node) && node.type !== 'link' })
  if (block === undefined) return null
  const [, path] = block
  return {
    words: Editor.string(editor, { anchor: Editor.start(editor, path), focus: selection.anchor }),
    path,
  }
}
