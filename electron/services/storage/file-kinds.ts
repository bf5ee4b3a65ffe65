import { z } from 'zod'
import { type Session, sessionSchema } from '#bridge/contract'
import { idSchema } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { STORY_SCHEMA_VERSION, type Story, storySchema } from '#core/story/story'
import type { FileKind, Migration } from './envelope.ts'
import { type IndexRow, indexRowSchema } from './index-rows.ts'

/** Version 2 added `namesakes`: the places where a protected name is another person's. */
const withNamesakes: Migration = (story) => {
  if (typeof story !== 'object' || story === null) throw new Error('a story of version 1 is an object')
  return { ...story, schemaVersion: 2, namesakes: [] }
}

export const storyFile: FileKind<Story> = {
  name: 'story',
  version: STORY_SCHEMA_VERSION,
  schema: storySchema,
  migrations: [withNamesakes],
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

export const indexFile: FileKind<readonly IndexRow[]> = {
  name: 'index',
  version: 2,
  schema: z.array(indexRowSchema),
  // The rows of version 1 named their fields. They are made again from the files, as they are when there is no index.
  migrations: [() => []],
  indented: false,
}
