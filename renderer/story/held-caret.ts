import { Editor, type RangeRef, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { type Desk, desk, useDesk } from '../desk/state.ts'
import { onceDrawn, onceRendered } from '../editor/once-drawn.ts'
import type { StoryEditor } from '../editor/story-editor.ts'

/**
 * The caret's place while something floats over the window. What floats takes the keyboard, and on its way back the
 * browser would put the caret at the start of the text: the place is held through the changes made meanwhile, and
 * put back when the float goes.
 */
let held: {
  readonly editor: StoryEditor
  readonly ref: RangeRef | null
  readonly wasInBody: boolean
} | null = null

/** Watches what floats. Returns the way to stop. */
export function holdCaretUnderFloats(): () => void {
  return useDesk.subscribe((now: Desk, before: Desk) => {
    if (now.floating === before.floating) return
    if (now.floating !== null && before.floating === null) hold(now)
    // What moves the caret under an open float (the next guess) means it.
    else if (now.floating !== null && held !== null) hold(now, held.wasInBody)
    else if (now.floating === null) release()
  })
}

/** True while the caret on the screen is not to be believed. */
export function isCaretHeld(): boolean {
  return held !== null
}

/**
 * Puts the keyboard back into the text, at the same place, unless an editor has moved it elsewhere since it was at
 * `from`.
 */
export function focusBody(from: Element | null = document.activeElement): void {
  const editor = desk().open?.editor
  if (editor === undefined) return
  // The pane may only now be drawn, and what floated gives the focus back in a frame of its own.
  requestAnimationFrame(() =>
    onceRendered(editor, () => {
      if (!hasMovedOn(from)) placeCaret(editor)
    }),
  )
}

function hold({ open }: Desk, wasInBody?: boolean): void {
  held?.ref?.unref()
  if (open === null) return
  const { editor } = open
  const isInBody = document.activeElement?.matches('[data-slate-editor]') ?? false
  const ref = editor.selection === null ? null : Editor.rangeRef(editor, editor.selection)
  held = { editor, ref, wasInBody: wasInBody ?? isInBody }
}

/**
 * Gives the caret back two frames later, when what floated has itself given the keyboard back; or upon the next key or
 * click, which is meant for that place. A click into the text means the place that it is at.
 */
function release(): void {
  if (held === null) return
  const mine = held
  const { editor, ref, wasInBody } = mine
  const from = document.activeElement
  const giveBack = (event?: Event) => {
    window.removeEventListener('keydown', giveBack, true)
    window.removeEventListener('pointerdown', giveBack, true)
    if (held !== mine || desk().floating !== null) return
    held = null
    const place = ref?.unref() ?? null
    if (event instanceof PointerEvent && isInText(event.target)) return
    if (place !== null) Transforms.select(editor, place)
    if (wasInBody)
      onceDrawn(editor, () => {
        if (!hasMovedOn(from)) placeCaret(editor)
      })
  }
  window.addEventListener('keydown', giveBack, true)
  window.addEventListener('pointerdown', giveBack, true)
  requestAnimationFrame(() => requestAnimationFrame(() => giveBack()))
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-slate-editor]') !== null
}

/** True when the keyboard has been taken elsewhere in the window since: it is not fetched back from there. */
function hasMovedOn(from: Element | null): boolean {
  const now = document.activeElement
  if (now === null || now === from || now === document.body || now.matches('[data-slate-editor]'))
    return false
  return now.closest('.pane, .rail') !== null
}

function placeCaret(editor: StoryEditor): void {
  if (editor.selection === null) Transforms.select(editor, Editor.start(editor, []))
  // By hand: Slate’s own way waits while the editor changes, and a key that is struck meanwhile goes nowhere.
  ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true })
  const { selection } = editor
  const screen = document.getSelection()
  if (selection === null || screen === null) return
  const { startContainer, startOffset, endContainer, endOffset } = ReactEditor.toDOMRange(editor, selection)
  screen.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}
