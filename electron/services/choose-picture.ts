import path from 'node:path'
import { LARGEST_PICTURE_FILE } from '#bridge/contract'
import { type Answer, failure, success } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import type { Shell } from './shell-parts.ts'
import { type Files, faultCode } from './storage/files.ts'

/** Asks for a picture and reads its file, whatever is in it: the window says what it is, and draws it anew. */
export async function choosePicture(
  files: Files,
  shell: Shell,
): Promise<Answer<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null>> {
  const filePath = await shell.choosePicture()
  if (filePath === null) return success(null)
  const name = path.basename(filePath)
  const called = `“${shorten(name)}”`
  try {
    const stat = await files.stat(filePath)
    if (!stat.isFile()) return failure('unreadable', `${called} is not a file. Choose a picture.`)
    if (stat.size > LARGEST_PICTURE_FILE) {
      return failure(
        'unreadable',
        `${called} is larger than 50 MB. Make it smaller in another program first.`,
      )
    }
    return success({ name, bytes: Uint8Array.from(await files.readFile(filePath)) })
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return failure(
      'unreadable',
      `${called} could not be opened (${code}). Check that it is still there.`,
      code,
    )
  }
}
