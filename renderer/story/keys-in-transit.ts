import { desk, say } from '../desk/state.ts'
import { shorten } from '#core/style/shorten'

/**
 * What is typed while the window goes from one story to the next. From the key that begins the way (Ctrl+N, Enter in
 * the palette) nothing reaches the story before: keys are held, and handed to what has the keyboard at the end of it.
 */

/** A letter, or a key that does something to the letters: "Enter", "Tab", "Backspace". */
type Key = string

const ACTING: ReadonlySet<Key> = new Set(['Enter', 'Tab', 'Backspace'])

/** How long the end of the way may take to get the keyboard, in ms. */
const PATIENCE = 1500
/** Frames until a new pane is drawn and has the keyboard. */
const FRAMES = 3

let transit: { readonly keys: Key[]; isSettling: boolean } | null = null
let isHandingOver = false

/** Listens for keys over the whole window; to be called before anything else listens. Returns the way to stop. */
export function listenForKeysInTransit(): () => void {
  const hear = (event: KeyboardEvent) => {
    if (transit === null || isHandingOver) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A shortcut would act on the story that is being left.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
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

/** From now on keys are held, until `handOverKeys` or `dropKeys`. */
export function holdKeys(): void {
  transit ??= { keys: [], isSettling: false }
  // An input method must not go on composing into the story that is being left.
  const at = document.activeElement
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
  if (transit === null || transit.isSettling) return
  transit.isSettling = true
  const until = Date.now() + PATIENCE
  for (let frame = 0; frame < FRAMES || focused() === null; frame += 1) {
    if (Date.now() > until) return dropKeys()
    await nextFrame()
  }
  // More may be typed while these are handed over: they come after.
  for (let key = transit.keys.shift(); key !== undefined; key = transit.keys.shift()) {
    const place = focused()
    if (place === null) break
    isHandingOver = true
    try {
      type(place, key)
    } finally {
      isHandingOver = false
    }
    if (key === 'Enter' || key === 'Tab') for (let frame = 0; frame < FRAMES; frame += 1) await nextFrame()
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
    default:
      if (editor === undefined) document.execCommand('insertText', false, key)
      else editor.insertText(key)
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}
