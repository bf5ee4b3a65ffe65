import { Editor, Range, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { desk, setDesk } from '../desk/state.ts'
import { onceRendered } from '../editor/once-drawn.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { rangeOfQuote } from '../editor/tie.ts'
import type { QuoteEntry } from './entries.ts'
import { targetOfSuggestion } from './target.ts'

/** Puts the caret into a quote's words and brings them into view. `focus` moves the keyboard there too. */
export function goTo(entry: QuoteEntry, focus: boolean): void {
  const { open } = desk()
  if (open === null) return
  const { editor } = open
  const range =
    entry.type === 'tied'
      ? rangeOfQuote(editor, entry.key)
      : (targetOfSuggestion(editor, entry.suggestion).ranges[0] ?? null)
  if (range === null) return
  // At once, since the next key is meant for it; the caret follows when the pane is drawn.
  setDesk({ tab: 'write', current: entry.key })
  onceRendered(editor, () => {
    const at = Editor.after(editor, Range.start(range)) ?? Range.start(range)
    Transforms.select(editor, at)
    setDesk({ current: entry.key })
    if (focus) ReactEditor.focus(editor)
    bringIntoView(editor, range)
  })
}

/** The same for the entry of this key as it now stands. */
export function goToEntry(key: string, focus: boolean): void {
  const entry = desk().entryByKey.get(key)
  if (entry !== undefined) goTo(entry, focus)
}

/** Scrolls so that a range stands in the upper half of the pane, with room under it for what floats. */
export function bringIntoView(editor: StoryEditor, range: Range): void {
  const pane = ReactEditor.toDOMNode(editor, editor).closest('.pane-body')
  if (pane === null) return
  const { top } = ReactEditor.toDOMRange(editor, range).getBoundingClientRect()
  const box = pane.getBoundingClientRect()
  if (top < box.top + 40 || top > box.top + box.height * 0.45) {
    pane.scrollTop += top - box.top - box.height * 0.25
  }
}

/** The entry after the one we stand on that fits, round the end to the start. */
export function nextEntry(fits: (entry: QuoteEntry) => boolean): QuoteEntry | undefined {
  const { entries, current } = desk()
  const at = entries.findIndex(({ key }) => key === current)
  return [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(fits)
}
