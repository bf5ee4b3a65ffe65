import { desk, say } from '../desk/state.ts'
import { readCaret } from '../editor/read-caret.ts'
import { shorten } from '#core/style/shorten'

/**
 * What is typed while the window goes from one story to the next. From the key that begins the way (Ctrl+N, Enter in
 * the palette, an arrow on the desk) nothing reaches the story before: keys are held, and handed to what has the
 * keyboard at the end of it, one after the other.
 */

/** A letter, or the name of a key that does something else, as in `KeyboardEvent.key`. */
type Key = string

const ACTING: ReadonlySet<Key> = new Set([
  'Enter',
  'Tab',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
])

/** How long the end of the way may take to get the keyboard, in ms. */
const PATIENCE = 1500
/** Frames until a new pane is drawn and has the keyboard. */
const FRAMES = 3

/** `pending` counts the ways that have begun and not ended: a key that is handed over may begin another one. */
let transit: { readonly keys: Key[]; pending: number; isSettling: boolean } | null = null
let isHandingOver = false
/** What was chosen and is done in the next task. */
let chosen: (() => void) | null = null

function isHolding(): boolean {
  return transit !== null
}

/** Listens for keys over the whole window; to be called before anything else listens. Returns the way to stop. */
export function listenForKeysInTransit(): () => void {
  const hear = (event: KeyboardEvent) => {
    if (transit === null || isHandingOver) return
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey
    const isTyped = Array.from(event.key).length === 1 || ACTING.has(event.key)
    // Such a key is meant for what comes of the choice, and is not held: it does not overtake it.
    if (isShortcut || !isTyped) chosen?.()
    if (!isHolding()) return
    // Once the next story is shown shortcuts are meant for it; F6 and the like never touch a text.
    if (isShortcut ? transit.isSettling && transit.pending === 0 : !isTyped) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A shortcut would act on the story that is being left.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    // A key that is held down would go on moving long after it was let go.
    if (event.repeat && ACTING.has(event.key)) return
    if (Array.from(event.key).length === 1 || ACTING.has(event.key)) transit.keys.push(event.key)
  }
  const hearInput = (event: InputEvent) => {
    if (transit === null || isHandingOver) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.inputType === 'insertText' && event.data !== null) transit.keys.push(event.data)
  }
  window.addEventListener('keydown', hear, true)
  window.addEventListener('beforeinput', hearInput, true)
  return () => {
    window.removeEventListener('keydown', hear, true)
    window.removeEventListener('beforeinput', hearInput, true)
  }
}

/**
 * Does what was chosen in something that floats, in the next task: the float gives the keyboard back first. What is
 * typed until then is held for what comes of it.
 */
export function doChosen(act: () => void): void {
  holdKeys({ leavesText: true })
  const begin = () => {
    if (chosen !== begin) return
    chosen = null
    act()
    void handOverKeys()
  }
  chosen = begin
  setTimeout(begin, 0)
}

/**
 * From now on keys are held, until `handOverKeys` has been called as often as this, or `dropKeys` once. With
 * `leavesText` the keyboard goes into the next story.
 */
export function holdKeys({ leavesText }: { readonly leavesText: boolean }): void {
  transit ??= { keys: [], pending: 0, isSettling: false }
  transit.pending += 1
  // An input method must not go on composing into the story that is being left.
  const at = leavesText ? document.activeElement : null
  if (at instanceof HTMLElement && at.closest('[data-pane="story"]') !== null) at.blur()
}

/** The way led nowhere: what was typed is said, since it stands in no story. */
export function dropKeys(): void {
  const typed = (transit?.keys ?? []).filter((key) => !ACTING.has(key)).join('')
  transit = null
  if (typed.trim() !== '') say(`You typed “${shorten(typed)}” too early. It was not added to any story.`)
}

/** Hands what was typed to whatever has the keyboard at the end of the way: a text, a field, a list. */
export async function handOverKeys(): Promise<void> {
  if (transit === null) return
  transit.pending = Math.max(0, transit.pending - 1)
  if (transit.pending > 0 || transit.isSettling) return
  transit.isSettling = true
  const until = Date.now() + PATIENCE
  for (let frame = 0; frame < FRAMES || (focused() === null && transit.keys.length > 0); frame += 1) {
    if (Date.now() > until) return dropKeys()
    await nextFrame()
  }
  // A move of the caret that was made meanwhile counts; the editor reads it late.
  const editor = desk().open?.editor
  if (editor !== undefined) readCaret(editor)
  // More may be typed while these are handed over: they come after.
  for (let key = transit.keys.shift(); key !== undefined; key = transit.keys.shift()) {
    // What was typed is drawn before a key acts on it: a list is filtered before Enter chooses from it.
    if (ACTING.has(key)) for (let frame = 0; frame < FRAMES; frame += 1) await nextFrame()
    const place = focused()
    if (place === null) break
    isHandingOver = true
    try {
      type(place, key)
    } finally {
      isHandingOver = false
    }
    // The key may move the keyboard, or open another story.
    if (ACTING.has(key)) for (let frame = 0; frame < FRAMES; frame += 1) await nextFrame()
    while (transit !== null && transit.pending > 0) await nextFrame()
    if (transit === null) return
  }
  if (transit.keys.length > 0) dropKeys()
  transit = null
}

/** What has the keyboard. */
function focused(): HTMLElement | null {
  const at = document.activeElement
  return at instanceof HTMLElement && at !== document.body ? at : null
}

function isField(place: HTMLElement): boolean {
  return place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement
}

function press(place: HTMLElement, key: Key): void {
  for (const type of ['keydown', 'keyup'])
    place.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }))
}

function type(place: HTMLElement, key: Key): void {
  const editor = place.isContentEditable ? desk().open?.editor : undefined
  // A list has keys of its own.
  if (editor === undefined && !isField(place)) return press(place, key)
  switch (key) {
    case 'Enter':
    case 'Tab':
      // A field goes on to the next one upon Enter; Tab by itself would go nowhere.
      if (editor === undefined) press(place, 'Enter')
      else if (key === 'Enter') editor.insertBreak()
      return
    case 'Backspace':
      if (editor === undefined) document.execCommand('delete')
      else editor.deleteBackward('character')
      return
    case 'Delete':
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      // In a text these only the engine can do.
      return
    default:
      if (editor === undefined) document.execCommand('insertText', false, key)
      else editor.insertText(key)
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}
