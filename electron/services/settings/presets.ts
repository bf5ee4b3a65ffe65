import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import type { PresetDraft, Settings } from '#bridge/settings'
import { formats } from '#core/exporters/formats'
import type { Story } from '#core/story/story'
import type { Library } from '../library.ts'
import { fileNameFrom } from '../slug.ts'
import { type Files, stampOf } from '../storage/files.ts'
import type { KeptPreset, KeptSettings } from '../storage/settings-kind.ts'
import { placeOf } from './settings-file.ts'

/** The settings as the window may know them: the names of folders, not where they are. */
export function shownSettings({ housePage, presets, paper }: KeptSettings): Settings {
  return {
    housePage: housePage?.name ?? null,
    paper,
    presets: presets.map((preset) => ({
      ...preset,
      folder: preset.folder === null ? null : path.basename(preset.folder),
    })),
  }
}

/** Keeps a preset, new or changed; its folder stays. */
export function withPreset(settings: KeptSettings, draft: PresetDraft): KeptSettings {
  const before = settings.presets.find(({ id }) => id === draft.id)
  const preset: KeptPreset = { ...draft, folder: before?.folder ?? null }
  const presets =
    before === undefined
      ? [...settings.presets, preset]
      : settings.presets.map((one) => (one.id === draft.id ? preset : one))
  return { ...settings, presets }
}

/** The settings without a preset. */
export function withoutPreset(settings: KeptSettings, id: string): KeptSettings {
  return { ...settings, presets: settings.presets.filter((preset) => preset.id !== id) }
}

/**
 * Where a preset puts a story. The file of the story's own last export there is written over; any other that has the
 * name stays, and the name is numbered.
 */
export async function placeByPreset(
  { library, files }: { readonly library: Library; readonly files: Files },
  presetId: string,
  story: Story,
): Promise<Answer<{ readonly filePath: string; readonly format: KeptPreset['format'] }>> {
  const settings = library.settings()
  const found = presetWithFolder(settings, presetId)
  if (!found.ok) return found
  const preset = found.value
  const { extension } = formats[preset.format]
  const name = fileNameByPreset(preset, story, library.now())
  const last = placeOf(settings, story.id)?.filePath
  const { name: stem } = path.parse(name)
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem}-${number}.${extension}`
    const filePath = path.join(preset.folder, free)
    if (filePath === last || (await stampOf(files, filePath).catch(() => null)) === null)
      return success({ filePath, format: preset.format })
  }
}

/** A preset that can be used, with the folder it puts stories into; or why it cannot. */
export function presetWithFolder(
  { presets }: KeptSettings,
  presetId: string,
): Answer<KeptPreset & { readonly folder: string }> {
  const preset = presets.find(({ id }) => id === presetId)
  if (preset === undefined) return failure('not-found', 'That preset is gone. Choose another.')
  const { folder } = preset
  if (folder !== null) return success({ ...preset, folder })
  return failure('not-found', `The preset “${preset.name}” has no folder yet. Choose one in the settings.`)
}

/** How a preset calls the file of a story. */
export function fileNameByPreset({ fileName, format }: KeptPreset, story: Story, now: string): string {
  return fileNameFrom(filled(fileName, story, now), formats[format].extension)
}

/** Fills the slots of a pattern. An unknown slot, such as {constructor}, stays as text. */
function filled(pattern: string, { slug, headline }: Story, now: string): string {
  const slots = new Map([
    ['slug', slug],
    ['headline', headline],
    ['date', now.slice(0, 10)],
  ])
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => slots.get(name) ?? whole)
}
