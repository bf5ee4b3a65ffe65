import { formatIds, formats } from '#core/exporters/formats'
import type { Action } from './action.ts'
import { setDesk } from '../desk/state.ts'
import { chooseFormat } from '../filing/chosen-format.ts'
import { exportStory } from '../filing/export-story.ts'
import { hasStory } from './asks.ts'

/** The palette, with the formats in it. */
export const exportInAnother: Action = {
  name: 'export-in-another-format',
  label: 'Export in another format…',
  menu: 'File',
  isEnabled: hasStory,
  run: () => setDesk({ floating: { type: 'palette', query: 'export as' } }),
}

/** One for each format: it is chosen, and the story exported in it. They stand in the palette alone. */
export const exportsAs: readonly Action[] = formatIds.map((format) => {
  const { short, extension } = formats[format]
  return {
    name: `export-as-${format}`,
    label: `Export as ${short} (.${extension})…`,
    menu: 'File',
    isInMenu: false,
    isEnabled: hasStory,
    run: () => {
      chooseFormat(format)
      return exportStory()
    },
  }
})
