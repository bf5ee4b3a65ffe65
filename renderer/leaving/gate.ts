import { Editor, Path, type Point } from 'slate'
import { offRecordIds } from '#core/story/secret-words'
import { onlyMarked } from '#core/leaving/release-piece'
import { desk } from '../desk/state.ts'
import { removeFigure } from '../editor/figures.ts'
import { deleteRange } from '../editor/move-words.ts'
import { inOneStep } from '../editor/tie.ts'
import { countRuns, rememberCut } from './cut-words.ts'
import { beginDrag, endDrag, onDragOver, onDrop } from './drag.ts'
import { type Filled, fill } from './fill.ts'
import { TOKEN_TYPE } from './held.ts'
import { pasteIntoField } from './paste-into-field.ts'
import { type Selected, selectedAt, storyToJudge } from './selected.ts'

/**
 * The one place where a copy, cut or drag is answered, for every surface of the window: the events are caught before
 * anything below hears them, what the browser filled in is cleared, and only what `fill` puts there leaves. A
 * surface that is added later passes here by itself. Returns the way to stop.
 */
export function watchLeaving(): () => void {
  const stops = [
    listen('copy', (event) => onCopy(event, 'copy')),
    listen('cut', (event) => onCopy(event, 'cut')),
    listen('dragstart', onDragStart),
    listen('dragover', onDragOver),
    listen('dragend', endDrag),
    listen('drop', onDrop),
    listen('paste', pasteIntoField),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Props for the sheet: Slate leaves these events to the gate. It takes a handler's `true` for "done". */
export const leftToTheGate = {
  onCopy: () => true,
  onCut: () => true,
  onDragStart: () => true,
  onDrop: () => true,
} as const

function listen<K extends 'copy' | 'cut' | 'paste' | 'dragstart' | 'dragover' | 'dragend' | 'drop'>(
  type: K,
  hear: (event: WindowEventMap[K]) => void,
): () => void {
  window.addEventListener(type, hear, true)
  return () => window.removeEventListener(type, hear, true)
}

function onCopy(event: ClipboardEvent, way: 'copy' | 'cut'): void {
  const { clipboardData: data } = event
  event.preventDefault()
  const selected = selectedAt(event.target)
  if (data === null || selected === null) return
  const filled = fill(data, selected, way)
  if (way === 'cut') cutOut(selected, filled)
}

/** Takes what was cut out of its place. Of a field only what the clipboard got: the rest has nowhere to be kept. */
function cutOut(selected: Selected, { release, token }: Filled): void {
  if (selected.from === 'page') return
  if (selected.from === 'field') {
    if (release?.ok === true && !selected.field.readOnly) document.execCommand('delete')
    return
  }
  const { editor, at, piece } = selected
  if (desk().open?.readOnly !== false) return
  const kept = release?.ok === true ? onlyMarked(piece.blocks, offRecordIds(storyToJudge())) : piece.blocks
  const runs = countRuns(editor, kept)
  let place: Path | Point = Path.isPath(at) ? at : Editor.start(editor, at)
  const cut = () => {
    if (Path.isPath(at)) removeFigure(editor, at)
    else place = deleteRange(editor, at)
  }
  inOneStep(editor, cut, 'cut')
  // Whole blocks were selected up to the start of the next one, which stays.
  const hasHangingEnd = Path.isPath(place) && !Path.isPath(at) && release?.ok !== true
  const nodes = hasHangingEnd ? kept.slice(0, -1) : kept
  // The leaf of a point may be gone by now; the caret is where the words were.
  const gap = Path.isPath(place) ? place : (editor.selection?.anchor ?? Editor.end(editor, []))
  if (nodes.length > 0) rememberCut({ token, editor, nodes, runs }, gap)
}

/** All that a drag may carry. */
const OURS: ReadonlySet<string> = new Set([TOKEN_TYPE, 'text/plain', 'text/html'])

function onDragStart(event: DragEvent): void {
  const { dataTransfer: data } = event
  const target = event.target instanceof Text ? event.target.parentElement : event.target
  const selected = selectedAt(target)
  // A picture or a link is not dragged by itself: the browser would hand its address or its file to anybody.
  if (data === null || selected === null || !isDragOfSelection(target, selected))
    return event.preventDefault()
  const { token } = fill(data, selected, 'drag')
  const isClean = Array.from(data.types).every((type) => OURS.has(type))
  if (!isClean || data.files.length > 0) return event.preventDefault()
  // What may not leave a field has no mark to keep it by: it stays where it is.
  if (selected.from !== 'body' && data.getData('text/plain') === '') return event.preventDefault()
  beginDrag(selected, token)
}

function isDragOfSelection(target: EventTarget | null, selected: Selected): boolean {
  if (selected.from === 'field') return true
  return target instanceof Node && document.getSelection()?.containsNode(target, true) === true
}
