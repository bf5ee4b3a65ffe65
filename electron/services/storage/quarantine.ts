import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Files, faultCode } from './files.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * Copies bytes, as they are, to the library's quarantine and returns the copy's place in the library:
 * "quarantine/abc-0123456789ab.json". The name holds a hash of the bytes, so that the same bytes are copied once.
 *
 * `durable: false` leaves out the flush, for a copy whose original still stands. Rejects with the fault when the
 * copy could not be made or does not hold the same bytes.
 */
export async function quarantine(
  files: Files,
  library: string,
  fileName: string,
  bytes: Uint8Array,
  { durable = true }: { durable?: boolean } = {},
): Promise<string> {
  const { name, ext } = path.parse(fileName)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const copy = path.join(library, 'quarantine', `${name}-${hash}${ext}`)
  const place = `quarantine/${path.basename(copy)}`
  if (!durable && (await holds(files, copy, bytes))) return place
  await files.mkdir(path.dirname(copy))
  await writeAtomically(files, copy, bytes, { durable })
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
