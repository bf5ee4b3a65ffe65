import { desk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'

/**
 * Moves the keyboard to the next pane that is shown: desk, story, quotes, round again. A pane that is made of parts, as
 * the File page is of findings and preview, is left for its parts.
 */
export function focusNextPane(): void {
  const panes = Array.from(document.querySelectorAll<HTMLElement>('.pane, .rail, [data-pane-part]')).filter(
    (pane) => pane.offsetParent !== null && pane.querySelector('[data-pane-part]') === null,
  )
  const within = panes.findIndex((pane) => pane.contains(document.activeElement))
  // Nowhere: something that floated has just gone, and the keyboard is on its way back to the story.
  const at =
    within >= 0
      ? within
      : panes.findIndex((pane) => pane.dataset['pane'] === 'story' || pane.dataset['panePart'] !== undefined)
  const next = panes[(at + 1) % panes.length]
  if (next === undefined) return
  if (next.dataset['pane'] === 'story' && desk().tab === 'write' && desk().open !== null) {
    focusBody()
    return
  }
  const start = next.querySelector<HTMLElement>('.over input, [data-start], .row[aria-selected="true"]')
  const focusable = start ?? next.querySelector<HTMLElement>('button:not(:disabled), input, [tabindex="0"]')
  focusable?.focus()
}
