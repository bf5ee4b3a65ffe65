import { Editor } from 'slate'
import type { RenderChunkProps } from 'slate-react'
import type { StoryEditor } from './story-editor.ts'

/** Twenty blocks are about a screen: what is out of sight is then neither laid out nor painted. */
const BLOCKS = 20

/** Draws a long story in chunks, of which a key press redraws one. */
export function withChunks(editor: StoryEditor): StoryEditor {
  editor.getChunkSize = (node) => (Editor.isEditor(node) ? BLOCKS : null)
  return editor
}

/** A stretch of the story; the innermost ones are left alone by the engine while they are out of sight. */
export function StoryChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? 'chunk' : undefined}>
      {children}
    </div>
  )
}
