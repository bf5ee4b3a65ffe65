import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { type Answer, failure } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import { reason } from '../sentences.ts'
import { type Files, faultCode } from '../storage/files.ts'
import type { Manifest } from '../storage/other-kinds.ts'
import { syncFolder } from '../storage/write-atomically.ts'
import { MANIFEST, isStory } from './backup-parts.ts'
import { type CheckedBackup, checkBackup } from './check-backup.ts'
import { membersOf } from './members.ts'

export type BackupParts = {
  readonly files: Files
  /** The library's folder. */
  readonly folder: string
  readonly now: () => string
  /** Waited for before each file, so that a backup made by itself stays out of the way. */
  readonly pause?: () => Promise<void>
}

/**
 * Writes the whole library into one zip file at `target`, file by file, and then opens it and compares every file with
 * what was read here. Only a backup that opened stands there in the end; one that stood there before is replaced then.
 */
export async function makeBackup(parts: BackupParts, target: string): Promise<Answer<CheckedBackup>> {
  const { files } = parts
  const temp = path.join(
    path.dirname(target),
    `.copydesk-${process.pid}-${randomBytes(8).toString('hex')}.tmp`,
  )
  const name = shorten(path.basename(target))
  try {
    const expected = await writeZip(parts, temp)
    const checked = await checkBackup(temp, expected, parts.pause)
    if (!checked.ok) {
      await files.unlink(temp)
      return failure(
        'not-saved',
        `The backup “${name}” was written but did not open again: ${checked.failure.sentence}`,
      )
    }
    await files.rename(temp, target)
    await syncFolder(files, path.dirname(target))
    return checked
  } catch (error) {
    await files.unlink(temp).catch(() => undefined)
    const code = faultCode(error)
    if (code === undefined) throw error
    return failure(
      'not-saved',
      `The backup “${name}” could not be written: ${reason(code, 'then try again')}`,
      code,
    )
  }
}

async function writeZip({ files, folder, now, pause }: BackupParts, temp: string): Promise<Manifest> {
  const told: [string, { bytes: number; sha256: string }][] = []
  const zip = new ZipFile()
  const broken = new Promise<never>((_resolve, reject) => zip.once('error', reject))
  // Whoever waits for a piece hears of it; nobody may be waiting just now.
  broken.catch(() => undefined)
  const out = await files.open(temp, 'wx', 0o600)
  try {
    const writing = (async () => {
      for await (const piece of zip.outputStream) await out.writeFile(Buffer.from(piece))
    })()
    writing.catch(() => undefined)
    for (const place of await membersOf(files, folder)) {
      await pause?.()
      const bytes = await files.readFile(path.join(folder, place)).catch(gone)
      if (bytes === null) continue
      told.push([place, { bytes: bytes.length, sha256: sha256Of(bytes) }])
      await Promise.race([add(zip, place, bytes), broken, writing])
    }
    const manifest: Manifest = {
      copydesk: 'backup',
      schemaVersion: 1,
      made: now(),
      stories: told.filter(([place]) => isStory(place)).length,
      files: Object.fromEntries(told),
    }
    await Promise.race([add(zip, MANIFEST, Buffer.from(JSON.stringify(manifest))), broken, writing])
    zip.end()
    await Promise.race([writing, broken])
    await out.sync()
    return manifest
  } finally {
    await out.close()
  }
}

/** Adds one file, and resolves when it has gone through, so that one at a time is in memory. */
async function add(zip: ZipFile, place: string, bytes: Uint8Array): Promise<void> {
  const stream = Readable.from([Buffer.from(bytes)], { objectMode: false })
  zip.addReadStream(stream, place, { size: bytes.length, mode: 0o100600, mtime: new Date(0) })
  if (bytes.length === 0) return
  await once(stream, 'end')
}

/** A version may be thinned out, or a story removed, while the backup is made. */
function gone(error: unknown): null {
  if (faultCode(error) === 'ENOENT') return null
  throw error
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
