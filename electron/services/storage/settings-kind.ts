import { z } from 'zod'
import { paperSchema, presetDraftSchema } from '#bridge/settings'
import { formatIds } from '#core/exporters/formats'
import { idSchema } from '#core/story/body'
import type { FileKind } from './envelope.ts'

const placeSchema = z.strictObject({ filePath: z.string().max(4096), format: z.enum(formatIds) })

const keptSettingsSchema = z.strictObject({
  /** The house's own page around a story, as core/exporters/template.ts reads it. */
  housePage: z.strictObject({ name: z.string().max(500), source: z.string().max(2_000_000) }).nullable(),
  presets: z
    .array(z.strictObject({ ...presetDraftSchema.shape, folder: z.string().max(4096).nullable() }))
    .max(200),
  /** The paper for printing; files from before there was a choice name none. */
  paper: paperSchema.default('A4'),
  /** Where each story was last exported to, the oldest first. */
  places: z.array(z.strictObject({ id: idSchema, ...placeSchema.shape })).max(1_000),
})

/** What the editor has settled for this library, with the places on this computer that it names. */
export type KeptSettings = z.infer<typeof keptSettingsSchema>
export type KeptPreset = KeptSettings['presets'][number]
/** Where an export went, and how. */
export type Place = z.infer<typeof placeSchema>

export const noSettings: KeptSettings = { housePage: null, presets: [], paper: 'A4', places: [] }

export const settingsFile: FileKind<KeptSettings> = {
  name: 'settings',
  version: 1,
  schema: keptSettingsSchema,
  migrations: [],
  indented: true,
}
