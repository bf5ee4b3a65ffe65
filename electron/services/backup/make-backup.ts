import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Answer, failure } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import { reason } from '../sentences.ts'
import { type Files, faultCode } from '../storage/files.ts'
import type { Manifest } from '../storage/other-kinds.ts'
import { freshTemp, syncFolder } from '../storage/write-atomically.ts'
import { ZipWriter } from '../storage/zip-writer.ts'
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
  /** The last question before the file takes its name: why it may not, as the end of a sentence, or null. */
  readonly refuse?: () => Promise<string | null>
}

/**
 * Writes the whole library into one zip file at `target`, file by file, and then opens it and compares every file with
 * what was read here. Only a backup that opened stands there in the end; one that stood there before is replaced then.
 */
export async function makeBackup(parts: BackupParts, target: string): Promise<Answer<CheckedBackup>> {
  const { files } = parts
  const temp = freshTemp(path.dirname(target))
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
    const refusal = (await parts.refuse?.()) ?? null
    if (refusal !== null) {
      await files.unlink(temp)
      return failure('not-saved', `The backup “${name}” was not written: ${refusal}`)
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
  const zip = await ZipWriter.make(files, temp, 0o600)
  try {
    for (const place of await membersOf(files, folder)) {
      await pause?.()
      const bytes = await files.readFile(path.join(folder, place)).catch(gone)
      if (bytes === null) continue
      told.push([place, { bytes: bytes.length, sha256: sha256Of(bytes) }])
      await zip.add(place, bytes, 0o600)
    }
    const manifest: Manifest = {
      copydesk: 'backup',
      schemaVersion: 1,
      made: now(),
      stories: told.filter(([place]) => isStory(place)).length,
      files: Object.fromEntries(told),
    }
    await zip.add(MANIFEST, Buffer.from(JSON.stringify(manifest)), 0o600)
    await zip.end()
    return manifest
  } finally {
    await zip.close()
  }
}

/** A version may be thinned out, or a story removed, while the backup is made. */
function gone(error: unknown): null {
  if (faultCode(error) === 'ENOENT') return null
  throw error
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
