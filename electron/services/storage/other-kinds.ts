import { z } from 'zod'

/** Files that Copydesk writes outside a library. */

/** What a backup says it holds: each file's length and SHA-256, by its place in the library. */
export const manifestSchema = z.strictObject({
  copydesk: z.literal('backup'),
  schemaVersion: z.literal(1),
  made: z.iso.datetime(),
  stories: z.number().int().nonnegative(),
  files: z.record(z.string(), z.strictObject({ bytes: z.number().int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>

/** The folders of the libraries opened lately, the last first. */
export const recentSchema = z.strictObject({
  copydesk: z.literal('libraries'),
  schemaVersion: z.literal(1),
  recent: z.array(z.string().min(1).max(4096)).max(100),
})
