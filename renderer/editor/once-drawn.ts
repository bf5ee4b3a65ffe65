import { EDITOR_TO_ELEMENT } from 'slate-dom'
import { desk } from '../desk/state.ts'
import type { StoryEditor } from './story-editor.ts'

/** How long the text may take to be drawn before nothing is done with its place, in ms. */
const PATIENCE = 2000

/**
 * Does something that needs the text on the screen (a caret, a place to scroll to): now if it is drawn, else in the first
 * frame in which it is. Does nothing if another story or another tab is shown then: its words have no place on the
 * screen.
 */
export function onceDrawn(editor: StoryEditor, act: () => void): void {
  const until = Date.now() + PATIENCE
  const tryNow = () => {
    const { open, tab } = desk()
    if (open?.editor !== editor || tab !== 'write') return
    if (isDrawn(editor)) act()
    else if (Date.now() < until) requestAnimationFrame(tryNow)
  }
  tryNow()
}

/** The same from the next frame on, for what has to be rendered first: a tab, a change of the text. */
export function onceRendered(editor: StoryEditor, act: () => void): void {
  requestAnimationFrame(() => onceDrawn(editor, act))
}

/** True while the editor's text is on the page. */
export function isDrawn(editor: StoryEditor): boolean {
  return EDITOR_TO_ELEMENT.get(editor)?.isConnected === true
}
