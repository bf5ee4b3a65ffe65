import { z } from 'zod'
import { type Session, sessionSchema } from '#bridge/contract'
import { idSchema } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { STORY_SCHEMA_VERSION, type Story, storySchema } from '#core/story/story'
import { type StorySummary, storySummarySchema } from '#core/story/summary'
import type { FileKind } from './envelope.ts'
import type { FileStamp } from './files.ts'

/** What the index keeps of one story: its row on the desk, and the state of its file when that was read. */
export type IndexEntry = {
  readonly id: string
  readonly stamp: FileStamp
  readonly summary: StorySummary
}

export const storyFile: FileKind<Story> = {
  name: 'story',
  version: STORY_SCHEMA_VERSION,
  schema: storySchema,
  migrations: [],
  indented: true,
}

export const speakersFile: FileKind<readonly Speaker[]> = {
  name: 'speakers',
  version: 1,
  schema: z.array(speakerSchema),
  migrations: [],
  indented: true,
}

export const sessionFile: FileKind<Session> = {
  name: 'session',
  version: 1,
  schema: sessionSchema,
  migrations: [],
  indented: true,
}

/** On how many days Copydesk was started, the last of them, and at which count each spiked story was first seen so. */
export type SpikedDays = {
  readonly days: number
  readonly last: string
  readonly since: Readonly<Record<string, number>>
}

export const spikedFile: FileKind<SpikedDays> = {
  name: 'spiked',
  version: 1,
  schema: z.strictObject({
    days: z.number().int().nonnegative(),
    last: z.string().max(10),
    since: z.record(idSchema, z.number().int().nonnegative()),
  }),
  migrations: [],
  indented: true,
}

const stamp = z.strictObject({ size: z.number(), mtimeMs: z.number(), ctimeMs: z.number(), ino: z.number() })

export const indexFile: FileKind<readonly IndexEntry[]> = {
  name: 'index',
  version: 1,
  schema: z.array(z.strictObject({ id: idSchema, stamp, summary: storySummarySchema })),
  migrations: [],
  indented: false,
}
