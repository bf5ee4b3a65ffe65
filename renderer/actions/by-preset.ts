import type { Preset } from '#bridge/settings'
import type { Action } from './action.ts'
import { exportByPreset } from '../filing/export-story.ts'
import { sendSeveral, storiesToSend } from '../filing/send-several.ts'
import { hasStory } from './asks.ts'

/** Two for each preset that has a folder, for the open story and for all that the desk shows. Palette only. */
export function actionsByPreset(presets: readonly Preset[]): readonly Action[] {
  return presets
    .filter(({ folder }) => folder !== null)
    .flatMap((preset): readonly Action[] => [
      {
        name: `export-by-${preset.id}`,
        label: `Export by preset “${preset.name}”`,
        menu: 'File',
        isInMenu: false,
        isEnabled: hasStory,
        run: () => exportByPreset(preset.id),
      },
      {
        name: `export-several-by-${preset.id}`,
        label: `Export the desk’s stories by preset “${preset.name}”`,
        menu: 'File',
        isInMenu: false,
        isEnabled: () => storiesToSend().length > 0,
        run: () => sendSeveral(preset),
      },
    ])
}
