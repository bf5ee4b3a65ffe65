import { Editor, Range } from 'slate'
import { marksAround } from '#core/quotes/marks-around'
import type { Suggestion } from '#core/quotes/suggestions'
import { type PickerTarget, desk } from '../desk/state.ts'
import { placeOf, rangeInBlock, rangesOfSpan } from '../editor/places.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { quoteAt, rangeOfQuote } from '../editor/tie.ts'

/**
 * Which words "who said it?" is about: those selected, else the tied quote, the guess or the quotation marks the
 * caret stands in. Null when there are none.
 */
export function targetAtCaret(editor: StoryEditor): PickerTarget | null {
  const { selection } = editor
  if (selection === null) return null
  const quoteId = quoteAt(editor)
  if (Range.isExpanded(selection)) {
    const whole = quoteId === undefined ? null : rangeOfQuote(editor, quoteId)
    if (whole !== null && quoteId !== undefined && Range.includes(whole, selection))
      return { ranges: [whole], quoteId }
    return { ranges: [trimmed(editor, selection)] }
  }
  if (quoteId !== undefined) {
    const range = rangeOfQuote(editor, quoteId)
    return { ranges: range === null ? [] : [range], quoteId }
  }
  const suggestion = suggestionAtCaret(editor)
  if (suggestion !== undefined) return targetOfSuggestion(editor, suggestion)
  const place = placeOf(editor, selection.anchor)
  if (place === null) return null
  const around = marksAround(Editor.string(editor, place.path), place.offset)
  return around === null ? null : { ranges: [rangeInBlock(editor, place.path, around.start, around.end)] }
}

/** The words of a guess; no ranges when they have changed since they were found. */
export function targetOfSuggestion(editor: StoryEditor, suggestion: Suggestion): PickerTarget {
  const ranges = suggestion.runs.flatMap(({ start, end }) => rangesOfSpan(editor, start, end))
  const isSame =
    ranges.map((range) => Editor.string(editor, range)).join('') ===
    suggestion.runs.map(({ text }) => text).join('')
  return { ranges: isSame ? ranges : [], suggestion }
}

/** The guess the caret stands in. */
export function suggestionAtCaret(editor: StoryEditor): Suggestion | undefined {
  const { selection } = editor
  if (selection === null) return undefined
  const place = placeOf(editor, selection.anchor)
  if (place === null) return undefined
  const words = Editor.string(editor, place.path)
  return desk().suggestions.find(({ runs, blocks }) =>
    runs.some((run, index) => {
      const block = blocks[index]
      if (block === undefined || block.text !== words) return false
      return run.start - block.start <= place.offset && place.offset <= run.end - block.start
    }),
  )
}

/** The selection without the spaces at its edges. */
function trimmed(editor: StoryEditor, selection: Range): Range {
  const [start, end] = Range.edges(selection)
  const words = Editor.string(editor, { anchor: start, focus: end })
  const before = words.length - words.trimStart().length
  const after = words.length - words.trimEnd().length
  const from = placeOf(editor, start)
  const to = placeOf(editor, end)
  if (from === null || to === null || words.trim() === '') return selection
  return {
    anchor: rangeInBlock(editor, from.path, from.offset + before, from.offset + before).anchor,
    focus: rangeInBlock(editor, to.path, to.offset - after, to.offset - after).focus,
  }
}
