import { z } from 'zod'
import { formatIds } from '#core/exporters/formats'
import { idSchema } from '#core/story/body'

/** A way to export that is used again and again, as the editor fills it in. */
export const presetDraftSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(80),
  format: z.enum(formatIds),
  /** A file's name without its end; {slug}, {headline} and {date} stand for the story's. */
  fileName: z.string().trim().min(1).max(120),
})
export type PresetDraft = z.infer<typeof presetDraftSchema>

/** The same as it is kept: with the name of its folder, whose place main alone knows. Null until one is chosen. */
const presetSchema = z.strictObject({ ...presetDraftSchema.shape, folder: z.string().nullable() })
export type Preset = z.infer<typeof presetSchema>

/** The paper that stories are printed on. */
export const papers = ['A4', 'Letter'] as const
export const paperSchema = z.enum(papers)
export type Paper = z.infer<typeof paperSchema>

/** What the editor has settled for this library. `housePage` is the name of the file that it was read from. */
export const settingsSchema = z.strictObject({
  housePage: z.string().nullable(),
  presets: z.array(presetSchema),
  paper: paperSchema,
})
export type Settings = z.infer<typeof settingsSchema>

/** How a preset begins. */
export const FIRST_FILE_NAME = '{slug}'
