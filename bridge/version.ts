import { z } from 'zod'
import { storyStatuses } from '#core/story/story'

/** Why a version was kept. */
export const versionReasons = [
  'writing',
  'by-hand',
  'status',
  'export',
  'restore',
  'outside',
  'conflict',
  'rescue',
  'removed',
] as const
export type VersionReason = (typeof versionReasons)[number]

/** A state of a story that was kept: one row of the list of versions. */
export const versionSchema = z.strictObject({
  /** Counts up with each version of the story; the newest has the highest. */
  number: z.number().int().positive(),
  /** What the clock on the wall said. */
  at: z.iso.datetime(),
  reason: z.enum(versionReasons),
  status: z.enum(storyStatuses),
  words: z.number().int().nonnegative(),
})
export type Version = z.infer<typeof versionSchema>
