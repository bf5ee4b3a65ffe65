import { Editor, Range } from 'slate'
import { HistoryEditor } from 'slate-history'
import { curl } from '#core/style/curl'
import type { StoryEditor } from './story-editor.ts'

/** Quotation marks curl as they are typed; undo right after takes back only the curl. */
export function withCurlyMarks(editor: StoryEditor): StoryEditor {
  const { insertText } = editor
  editor.insertText = (text, options) => {
    insertText(text, options)
    if (text !== '"' && text !== "'") return
    const { selection } = editor
    if (selection === null || !Range.isCollapsed(selection)) return
    const point = selection.anchor
    const [block] = Editor.above(editor, { match: (node) => 'type' in node && node.type !== 'link' }) ?? []
    if (block === undefined) return
    const start = Editor.start(editor, Editor.path(editor, point).slice(0, -1))
    const before = Editor.string(editor, { anchor: start, focus: point })
    const curly = curl(before.slice(0, -1), text)
    HistoryEditor.withNewBatch(editor, () => {
      editor.deleteBackward('character')
      insertText(curly, options)
    })
  }
  return editor
}
