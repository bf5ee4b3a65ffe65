import { Node, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { desk, setDesk } from '../desk/state.ts'
import { onceRendered } from '../editor/once-drawn.ts'
import { rangeInBlock, textBlockPaths } from '../editor/places.ts'
import { bringIntoView } from '../quotes/go-to.ts'

/** Selects the first place in the story where these words stand. Does nothing when they have gone. */
export function goToWords(words: string): void {
  const { open } = desk()
  if (open === null) return
  const { editor } = open
  setDesk({ tab: 'write' })
  onceRendered(editor, () => {
    for (const path of textBlockPaths(editor)) {
      const at = Node.string(Node.get(editor, path)).indexOf(words)
      if (at < 0) continue
      const range = rangeInBlock(editor, path, at, at + words.length)
      Transforms.select(editor, range)
      ReactEditor.focus(editor)
      bringIntoView(editor, range)
      return
    }
  })
}
