import { Editor, type Path, Range } from 'slate'
import { ReactEditor } from 'slate-react'
import { type Piece, bodyText } from '#core/leaving/release-piece'
import type { Block } from '#core/story/body'
import { paragraph } from '#core/story/body'
import { offRecordIds } from '#core/story/secret-words'
import type { Story } from '#core/story/story'
import { emptyStory } from '#core/story/story'
import { storyText } from '#core/story/story-text'
import { joinRecords } from '#core/story/remembered-words'
import { desk } from '../desk/state.ts'
import { chosenFigure } from '../editor/figure-parts.ts'
import { copiedNodes, movableRange } from '../editor/move-words.ts'
import { placeOf } from '../editor/places.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { wholeStory } from '../story/whole-story.ts'
import { compare } from '../versions/compare-state.ts'
import { wordsOnPage } from './page-words.ts'

/** A text field of the window. */
export type Field = HTMLInputElement | HTMLTextAreaElement

/** What is selected, and in which kind of surface. */
export type Selected = { readonly piece: Piece } & (
  | { readonly from: 'body'; readonly editor: StoryEditor; readonly at: Range | Path }
  | { readonly from: 'field'; readonly field: Field; readonly isPrivate: boolean }
  | { readonly from: 'page'; readonly isPrivate: boolean }
)

/** Surfaces of which nothing leaves the window: a speaker's card. */
const PRIVATE = '[data-private]'

/**
 * What an editor is about to copy, cut or drag. `target` is the target of the event. Null when nothing is selected.
 * Every surface of the window is one of three: the body, which Slate holds; a text field; anything else that shows text.
 */
export function selectedAt(target: EventTarget | null): Selected | null {
  const field = fieldAt(target)
  if (field !== null) return inField(field)
  const { open } = desk()
  const figure = open === null ? undefined : chosenFigure(open.editor)
  if (open !== null && figure !== undefined) {
    return {
      from: 'body',
      editor: open.editor,
      at: figure[1],
      piece: { blocks: [figure[0]], around: null },
    }
  }
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  if (open !== null && isInBody(open.editor, selection)) return inBody(open.editor, selection)
  const range = selection.getRangeAt(0)
  const piece = wordsOnPage(range, offRecordIds(storyToJudge()))
  if (piece === null) return null
  const element = range.commonAncestorContainer
  const at = element instanceof Element ? element : element.parentElement
  return { from: 'page', piece, isPrivate: (at?.closest(PRIVATE) ?? null) !== null }
}

/** The field that an event happens in. */
export function fieldAt(target: EventTarget | null): Field | null {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null
}

/**
 * The story that copies are judged by: the open one. While versions are compared it also knows what they have off the
 * record.
 */
export function storyToJudge(): Story {
  const { open, tab } = desk()
  if (open === null) return emptyStory('none', new Date(0).toISOString())
  const story = wholeStory(open)
  if (tab !== 'compare' || compare().storyId !== story.id) return story
  return Array.from(compare().stories.values()).reduce(
    (now, version) => ({ ...now, quotes: joinRecords(now, version) }),
    story,
  )
}

function inField(field: Field): Selected | null {
  const { selectionStart: start, selectionEnd: end, value } = field
  if (start === null || end === null || start === end) return null
  return {
    from: 'field',
    field,
    isPrivate: field.closest(PRIVATE) !== null,
    piece: { blocks: [paragraph(value.slice(start, end))], around: { text: value, start, end } },
  }
}

function isInBody(editor: StoryEditor, { anchorNode, focusNode }: Selection): boolean {
  return [anchorNode, focusNode].every((node) => node !== null && ReactEditor.hasDOMNode(editor, node))
}

function inBody(editor: StoryEditor, selection: Selection): Selected | null {
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true })
  if (range === null || Range.isCollapsed(range)) return null
  const at = movableRange(editor, range)
  return { from: 'body', editor, at, piece: { blocks: blocksOf(editor, at), around: aroundIn(editor, at) } }
}

function blocksOf(editor: StoryEditor, at: Range): readonly Block[] {
  return copiedNodes(editor, at).map((node): Block => {
    // What a copy is made of are blocks of the body, or words of one.
    if ('type' in node && node.type !== 'link' && node.type !== 'list-item') return node
    return {
      type: 'paragraph',
      children: 'type' in node && node.type === 'list-item' ? node.children : [node],
    }
  })
}

function aroundIn(editor: StoryEditor, at: Range): Piece['around'] {
  const story = storyToJudge()
  const { places } = storyText(story.body)
  const offsetOf = (point: Range['anchor']) => {
    const place = placeOf(editor, point)
    return (places[place?.block ?? -1]?.start ?? 0) + (place?.offset ?? 0)
  }
  const [start, end] = Editor.edges(editor, at)
  return {
    text: bodyText(story.body, offRecordIds(story)),
    start: offsetOf(start),
    end: offsetOf(end),
  }
}
