import { Node, type Path, Transforms } from 'slate'
import type { Pair } from '#core/compare/comparison'
import { type TextBlock, blockText, textBlocks } from '#core/story/body'
import { joinRecords } from '#core/story/remembered-words'
import type { Story } from '#core/story/story'
import { desk } from '../desk/state.ts'
import { textBlockPaths } from '../editor/places.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { inOneStep } from '../editor/tie.ts'
import { sayDone } from '../history/say-done.ts'
import { changeStory } from '../story/change-story.ts'
import { wholeStory } from '../story/whole-story.ts'
import { compare } from './compare-state.ts'
import { changesOf, comparisonNow } from './steps.ts'

/** True when the change one stands on can be undone by itself: the new side is the story, and it may be changed. */
export function canPutBack(): boolean {
  const { open, tab } = desk()
  const { old, new: now } = compare()
  return tab === 'compare' && open !== null && !open.readOnly && old !== null && now === 'now'
}

/**
 * Puts the old words of the change one stands on back into the story, and leaves the rest of it as it is. What was put
 * off the record since stays so.
 */
export function putOldWordsBack(): void {
  const { open } = desk()
  const { old, stories, at } = compare()
  const before = stories.get(old ?? -1)
  const changes = changesOf(comparisonNow())
  const change = changes[Math.min(at, changes.length - 1)]
  if (open === null || before === undefined || change === undefined || !canPutBack()) return
  if (change.what === 'body') putBlockBack(open.editor, before, change)
  else {
    const field = change.what
    changeStory(() => ({ [field]: before[field] }), { label: 'old words' })
    sayDone('The old words are back.')
  }
}

function putBlockBack(editor: StoryEditor, before: Story, change: Pair): void {
  const { open } = desk()
  if (open === null) return
  const block = textBlocks(before.body)[change.oldBlock ?? -1]
  const now = wholeStory(open)
  const putBack = () => {
    changeStory(() => ({ quotes: joinRecords(now, before) }), { label: 'old words' })
    if (change.newBlock === undefined) {
      if (block !== undefined) insertAfterPairBefore(editor, block)
    } else {
      const path = textBlockPaths(editor)[change.newBlock]
      if (path === undefined) return
      if (block === undefined) Transforms.removeNodes(editor, { at: path })
      else {
        replaceBlock(editor, path, block)
      }
    }
  }
  inOneStep(editor, putBack, 'old words')
  sayDone('The old words are back.')
}

/** A paragraph comes back as it was set. Items of lists only get their words, so that the list stays one. */
function replaceBlock(editor: StoryEditor, path: Path, block: TextBlock): void {
  if (path.length === 1 && block.type !== 'list-item') {
    Transforms.removeNodes(editor, { at: path })
    Transforms.insertNodes(editor, block, { at: path })
    return
  }
  for (const [, at] of Array.from(Node.children(editor, path)).toReversed())
    Transforms.removeNodes(editor, { at })
  Transforms.insertNodes(editor, block.children, { at: [...path, 0] })
}

/** A paragraph that went comes back behind the one it stood behind. */
function insertAfterPairBefore(editor: StoryEditor, block: TextBlock): void {
  const { pairs } = comparisonNow() ?? { pairs: [] }
  const index = pairs.findIndex(
    ({ newBlock, old }) => newBlock === undefined && textOf(old) === blockText(block),
  )
  const before = pairs.slice(0, Math.max(0, index)).findLast(({ newBlock }) => newBlock !== undefined)
  const path = textBlockPaths(editor)[before?.newBlock ?? -1]
  const node = block.type === 'list-item' ? { type: 'paragraph' as const, children: block.children } : block
  Transforms.insertNodes(editor, node, { at: [path === undefined ? 0 : (path[0] ?? 0) + 1] })
}

function textOf(pieces: Pair['old']): string {
  return (pieces ?? []).map(({ text }) => text).join('')
}
