import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Files, faultCode } from './files.ts'
import { makeFolder } from './make-folder.ts'
import { writeAtomically } from './write-atomically.ts'

export type CopyOptions = {
  /** False leaves out the flush, for a copy whose original still stands. */
  readonly durable?: boolean
  /** The folder of the library for it: "quarantine" for what could not be read, "older" for older versions' files. */
  readonly folder?: 'quarantine' | 'older'
}

/**
 * Copies bytes, as they are, to the library's quarantine and returns the copy's place in the library:
 * "quarantine/abc-0123456789ab.json". The name holds a hash of the bytes, so that the same bytes are copied once.
 *
 * Rejects with the fault when the copy could not be made or does not hold the same bytes.
 */
export async function keepCopy(
  files: Files,
  library: string,
  fileName: string,
  bytes: Uint8Array,
  { durable = true, folder = 'quarantine' }: CopyOptions = {},
): Promise<string> {
  const { name, ext } = path.parse(fileName)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const copy = path.join(library, folder, `${name}-${hash}${ext}`)
  const place = `${folder}/${path.basename(copy)}`
  if (!durable && (await holds(files, copy, bytes))) return place
  await makeFolder(files, path.dirname(copy))
  await writeAtomically(files, copy, bytes, { durable, within: library })
  if (!(await holds(files, copy, bytes))) {
    throw Object.assign(new Error('the copy differs from the file'), { code: 'EIO' })
  }
  return place
}

async function holds(files: Files, copy: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await files.readFile(copy), bytes) === 0
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return false
    throw error
  }
}
