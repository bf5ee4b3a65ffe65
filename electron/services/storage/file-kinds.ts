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

const stamp = z.strictObject({ size: z.number(), mtimeMs: z.number(), ctimeMs: z.number(), ino: z.number() })

export const indexFile: FileKind<readonly IndexEntry[]> = {
  name: 'index',
  version: 1,
  schema: z.array(z.strictObject({ id: idSchema, stamp, summary: storySummarySchema })),
  migrations: [],
  indented: false,
}
