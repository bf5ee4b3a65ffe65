import { deserialize, serialize } from 'node:v8'
import { checksumOf } from '../storage/envelope.ts'
import { type FileStamp, type Files, faultCode } from '../storage/files.ts'
import { writeAtomically } from '../storage/write-atomically.ts'
import { type FlatIndex, WordsIndex } from './words-index.ts'

/** An index, and for each story the state of the file whose words it holds; none where that is not known. */
export type Cached = { readonly index: WordsIndex; readonly stamps: ReadonlyMap<string, FileStamp> }

/** What stands in front. Another layout, or another way to fold words, is another number. */
const HEAD = 'copydesk search 1\n'

/**
 * Reads a kept index. Null when there is none, when another Copydesk wrote it, or when it is damaged: then the
 * stories are read again, and nobody need hear of it. Nothing is taken apart before its checksum fits.
 */
export async function readCache(files: Files, path: string): Promise<Cached | null> {
  let bytes: Uint8Array
  try {
    bytes = await files.readFile(path)
  } catch (error) {
    if (faultCode(error) === undefined) throw error
    return null
  }
  const head = headOf(bytes.subarray(HEAD.length + SUM_LENGTH))
  if (!Buffer.from(head).equals(bytes.subarray(0, head.length))) return null
  try {
    // The checksum says that these are our own bytes; their shape is checked by what is made of them.
    const { flat, stamps } = deserialize(bytes.subarray(head.length)) as { flat: FlatIndex } & Pick<
      Cached,
      'stamps'
    >
    return { index: WordsIndex.from(flat), stamps: new Map(stamps) }
  } catch {
    return null
  }
}

/**
 * Keeps an index for the next start. Only its owner may read it, for it holds every word of every story. It can
 * always be made again, so it waits for no disk.
 */
export async function writeCache(files: Files, path: string, { index, stamps }: Cached): Promise<void> {
  const content = serialize({ flat: index.flat(), stamps })
  await writeAtomically(files, path, Buffer.concat([headOf(content), content]), { durable: false })
}

const SUM_LENGTH = checksumOf('').length + 1

function headOf(content: Uint8Array): Uint8Array {
  return Buffer.from(`${HEAD}${checksumOf(content)}\n`)
}
