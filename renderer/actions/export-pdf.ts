import type { Action } from './action.ts'
import { printStory } from '../filing/print-story.ts'
import { hasStory } from './asks.ts'

/** The story on pages. */
export const exportPdf: Action = {
  name: 'export-pdf',
  label: 'Export as PDF…',
  menu: 'File',
  keys: 'Mod+P',
  isEnabled: hasStory,
  run: () => printStory({ numbered: false }),
}

/** The same with wide lines, each with its number, to be marked by hand. */
export const exportProof: Action = {
  name: 'export-proof',
  label: 'Proof with numbered lines (PDF)…',
  menu: 'File',
  keys: 'Mod+Shift+P',
  isEnabled: hasStory,
  run: () => printStory({ numbered: true }),
}
