import { z } from 'zod'
import { type StorySummary, storySummarySchema } from '#core/story/summary'
import type { FileStamp } from './files.ts'

/** What the index keeps of one story: its row on the desk, and the state of its file when that was read. */
export type IndexEntry = {
  readonly id: string
  readonly stamp: FileStamp
  readonly summary: StorySummary
}

const { shape } = storySummarySchema

/**
 * An entry as it stands in the file: values alone, in this order. With the fields' names the file would be twice as
 * long, and a desk of ten thousand rows half as long in coming.
 */
export const indexRowSchema = z.tuple([
  shape.id,
  z.number(), // size
  z.number(), // mtimeMs
  z.number(), // ctimeMs
  z.number(), // ino
  shape.slug,
  shape.headline,
  shape.status,
  shape.changed,
  shape.spiked,
  shape.words,
  shape.quotes,
  shape.unattributed,
  shape.unchecked,
  shape.toCome,
  shape.offRecord,
])
export type IndexRow = z.infer<typeof indexRowSchema>

/** The row of an entry. */
export function rowOf({ id, stamp, summary }: IndexEntry): IndexRow {
  return [
    id,
    stamp.size,
    stamp.mtimeMs,
    stamp.ctimeMs,
    stamp.ino,
    summary.slug,
    summary.headline,
    summary.status,
    summary.changed,
    summary.spiked,
    summary.words,
    summary.quotes,
    summary.unattributed,
    summary.unchecked,
    summary.toCome,
    summary.offRecord,
  ]
}

/** The entry of a row, as `rowOf` made it. */
export function entryOf(row: IndexRow): IndexEntry {
  return {
    id: row[0],
    stamp: { size: row[1], mtimeMs: row[2], ctimeMs: row[3], ino: row[4] },
    summary: {
      id: row[0],
      slug: row[5],
      headline: row[6],
      status: row[7],
      changed: row[8],
      spiked: row[9],
      words: row[10],
      quotes: row[11],
      unattributed: row[12],
      unchecked: row[13],
      toCome: row[14],
      offRecord: row[15],
    },
  }
}
