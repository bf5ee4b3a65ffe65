import type { Format } from '#core/exporters/formats'
import { desk } from '../desk/state.ts'
import { keepSession } from '../story/session.ts'

/** What the editor exports in when nothing else is said. */
export const FIRST_FORMAT = 'html' satisfies Format

/** The format the editor last chose; it outlives the window. */
export function chosenFormat(): Format {
  return desk().session.exportAs ?? FIRST_FORMAT
}

/** Chooses the format of the exports to come. */
export function chooseFormat(format: Format): void {
  keepSession({ exportAs: format })
}
