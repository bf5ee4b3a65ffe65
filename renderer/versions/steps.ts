import { Editor, Transforms } from 'slate'
import type { Comparison, Pair } from '#core/compare/comparison'
import { compareStories } from '#core/compare/compare-stories'
import { desk, say, setDesk } from '../desk/state.ts'
import { textBlockPaths } from '../editor/places.ts'
import { focusBody } from '../story/held-caret.ts'
import { wholeStory } from '../story/whole-story.ts'
import { compare, setCompare } from './compare-state.ts'

/** What stands on the two sides now, or null while one of them has not been read. */
export function comparisonNow(): Comparison | null {
  const { open } = desk()
  const { old, new: now, stories, marksToo } = compare()
  const before = old === null ? undefined : stories.get(old)
  const after = now === 'now' ? open && wholeStory(open) : stories.get(now)
  return before && after ? compareStories(before, after, { marksToo }) : null
}

/** The pairs that differ, in order: the changes one steps through. */
export function changesOf(comparison: Comparison | null): readonly Pair[] {
  return comparison?.pairs.filter(({ isChanged }) => isChanged) ?? []
}

/** Steps to the next change or the one before, round the ends. */
export function stepChange(by: 1 | -1): void {
  const count = changesOf(comparisonNow()).length
  if (count === 0) return say('Nothing differs between the two.')
  setCompare({ at: (compare().at + by + count) % count })
}

/** Goes to the words of the change one stands on, in the text. Only the story as it stands has a text to go to. */
export function goToChange(): void {
  const { open } = desk()
  const { at, new: now } = compare()
  if (open === null || now !== 'now') return
  const change = changesOf(comparisonNow())[at]
  const path = textBlockPaths(open.editor)[change?.newBlock ?? -1]
  if (path !== undefined) Transforms.select(open.editor, Editor.start(open.editor, path))
  setDesk({ tab: 'write' })
  focusBody()
}
