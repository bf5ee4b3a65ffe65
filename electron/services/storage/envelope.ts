import { createHash } from 'node:crypto'
import type { z } from 'zod'

/** Makes of a content, as one version wrote it, what the next version would have written. Pure; may throw. */
export type Migration = (content: unknown) => unknown

/** One kind of file of a library: the name of its content, the newest version this code knows, and its shape. */
export type FileKind<T> = {
  readonly name: string
  readonly version: number
  readonly schema: z.ZodType<T>
  /** The first lifts version 1 to 2, the next 2 to 3, up to `version`. */
  readonly migrations: readonly Migration[]
  /** False for what nobody mends by hand: it is written on one line. */
  readonly indented: boolean
}

/** What a file's bytes turned out to be. A detail never holds words of a story. */
export type Unpacked<T> =
  /**
   * `version` is the one that the file was written in; the value is of the newest. `changedOutside`: sound, though
   * not as Copydesk wrote it. Somebody mended it by hand, or a tool did.
   */
  | { readonly ok: true; readonly value: T; readonly version: number; readonly changedOutside: boolean }
  /** Written by a newer Copydesk. `value` is there when this one can read it all the same. */
  | { readonly ok: false; readonly why: 'future'; readonly version: number; readonly value: T | undefined }
  | { readonly ok: false; readonly why: 'damaged'; readonly detail: string }

/** Deeper than any story. JSON.parse takes far more, JSON.stringify and recursion do not. */
const DEEPEST = 64

/**
 * The bytes of a file: `{ "copydesk": kind, "schemaVersion", "length", "checksum", [kind]: content }`. Length (in
 * bytes) and checksum are those of the content as JSON without spaces, so that re-indenting a file changes nothing.
 *
 * Throws upon a content that could not be read back: that is a bug of the caller.
 */
export function pack<T>(kind: FileKind<T>, content: T): Uint8Array {
  kind.schema.parse(content)
  const compact = JSON.stringify(content)
  const envelope = {
    copydesk: kind.name,
    schemaVersion: kind.version,
    length: Buffer.byteLength(compact),
    checksum: checksumOf(compact),
    [kind.name]: content,
  }
  return Buffer.from(`${JSON.stringify(envelope, null, kind.indented ? 2 : 0)}\n`)
}

/** Reads a file's bytes. Takes any bytes at all and never throws. A byte order mark is passed over. */
export function unpack<T>(kind: FileKind<T>, bytes: Uint8Array): Unpacked<T> {
  let envelope: unknown
  try {
    envelope = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return damaged('it is not whole JSON')
    return damaged('it is not UTF-8 text')
  }
  if (!isRecord(envelope) || envelope['copydesk'] !== kind.name) return damaged(`it is no ${kind.name} file`)
  if (isDeeperThan(envelope, DEEPEST)) return damaged('it is nested too deeply')
  const { schemaVersion, length, checksum } = envelope
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    return damaged('it has no schema version')
  }
  const content = envelope[kind.name]
  if (schemaVersion > kind.version) {
    const present = isRecord(content) && 'schemaVersion' in content
    const asIfOurs = present ? { ...content, schemaVersion: kind.version } : content
    return { ok: false, why: 'future', version: schemaVersion, value: kind.schema.safeParse(asIfOurs).data }
  }
  const migrated = migrate(kind, content, schemaVersion)
  if (migrated === null) return damaged(`its version ${schemaVersion} could not be brought up to date`)
  const parsed = kind.schema.safeParse(migrated.content)
  if (!parsed.success) return damaged(firstIssue(parsed.error))
  const compact = JSON.stringify(content)
  const changedOutside = length !== Buffer.byteLength(compact) || checksum !== checksumOf(compact)
  return { ok: true, value: parsed.data, version: schemaVersion, changedOutside }
}

/** Null when a migration found what its version never wrote. */
function migrate(kind: FileKind<unknown>, content: unknown, version: number): { content: unknown } | null {
  try {
    const lifts = kind.migrations.slice(version - 1)
    return { content: lifts.reduce((lifted, lift) => lift(lifted), content) }
  } catch {
    return null
  }
}

/** A hash of bytes or text, in the form of subresource integrity: "sha256-" and base64. */
export function checksumOf(data: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(data).digest('base64')}`
}

function damaged(detail: string): { ok: false; why: 'damaged'; detail: string } {
  return { ok: false, why: 'damaged', detail }
}

/**
 * Where it is wrong. Zod's own messages are left out, since they may quote values of the file; the name of a field
 * that the schema does not know is told when it looks like a name.
 */
function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  const place = (issue?.path.slice(0, 4).map(String).join('.') ?? '').slice(0, 80)
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys.find((key) => /^[\w-]{1,40}$/.test(key))
    const field = name === undefined ? 'a field' : `a field “${name}”`
    return `${place === '' ? 'it' : `its field “${place}”`} holds ${field} that Copydesk does not know`
  }
  return place === '' ? 'its content is not as it should be' : `its field “${place}” is not as it should be`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1))
}
