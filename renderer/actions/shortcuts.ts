import { desk, setDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { isMac } from '../ui/platform.ts'
import type { Action } from './action.ts'
import { allActions, runAction } from './actions.ts'

/**
 * Listens for the actions' keys over the whole window. Returns the way to stop. A bare letter belongs to its list
 * and is not heard here.
 */
export function listenForShortcuts(): () => void {
  const byKeys = new Map(
    allActions
      .filter(({ where, keys }) => where === undefined && keys !== undefined)
      .map((action) => [action.keys, action]),
  )
  const hear = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Escape' && goBackToText()) {
      event.preventDefault()
      return
    }
    const action = byKeys.get(keysOf(event)) ?? redoOnWindows(event, byKeys)
    if (action === undefined) return
    // A field that is no part of the story undoes its own typing.
    if (isUndo(action) && isField(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    runAction(action)
  }
  /** The engine's own undo, from a menu or a gesture: it would undo behind the story's history. */
  const hearUndo = (event: InputEvent) => {
    const undoes = event.inputType === 'historyUndo'
    if ((!undoes && event.inputType !== 'historyRedo') || isField(event.target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const action = byKeys.get(undoes ? 'Mod+Z' : 'Mod+Shift+Z')
    if (action !== undefined) runAction(action)
  }
  window.addEventListener('keydown', hear, true)
  window.addEventListener('beforeinput', hearUndo, true)
  return () => {
    window.removeEventListener('keydown', hear, true)
    window.removeEventListener('beforeinput', hearUndo, true)
  }
}

function isUndo({ name }: Action): boolean {
  return name === 'undo' || name === 'redo'
}

/** "Mod+Shift+Q" for what was pressed. Digits go by their place on the keyboard, since Shift changes them. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  const letter = event.altKey ? /^Key([A-Z])$/.exec(event.code)?.[1] : undefined
  const key = digit ?? letter ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const mod = isMac() ? event.metaKey : event.ctrlKey
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && 'Shift', key]
    .filter((part) => part !== false)
    .join('+')
}

/** Escape, wherever the keyboard is and nothing floats: to the text, at the same place. True when it went there. */
function goBackToText(): boolean {
  const { open, floating, report } = desk()
  if (open === null || floating !== null) return false
  if (document.querySelector('[role="menu"]') !== null) return false
  const at = document.activeElement
  if (at?.closest('[data-slate-editor]') !== null && at !== null) {
    // In the text already: what covers the quotes goes.
    if (report !== null) setDesk({ report: null })
    return report !== null
  }
  // The filter's first Escape clears it; the report's own Escape closes it.
  if (at instanceof HTMLInputElement && at.value !== '' && at.type === 'search') return false
  if (report !== null && at?.closest('[aria-label="Paste report"]') !== null && at !== null) return false
  setDesk({ tab: 'write' })
  focusBody()
  return true
}

function redoOnWindows(
  event: KeyboardEvent,
  byKeys: ReadonlyMap<string | undefined, Action>,
): Action | undefined {
  return keysOf(event) === 'Mod+Y' ? byKeys.get('Mod+Shift+Z') : undefined
}

/** A field with an undo of its own. Those of the story are undone with the story. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  return target.closest('.sheet') === null
}
