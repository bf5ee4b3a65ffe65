import path from 'node:path'
import { type Files, faultCode } from './files.ts'
import { syncFolder } from './write-atomically.ts'

/**
 * Makes a folder and those above it that are missing, and flushes the folders that now name them: without that a
 * power cut takes back the folder with all that was saved into it.
 */
export async function makeFolder(files: Files, folder: string): Promise<void> {
  const topmost = await files.mkdir(folder)
  if (topmost === undefined) return
  const shortest = path.resolve(topmost).length
  for (let made = path.resolve(folder); made.length >= shortest; made = path.dirname(made)) {
    await syncFolder(files, path.dirname(made)).catch((error: unknown) => {
      // One may write in a folder that one may not open. Then nobody can flush it.
      if (faultCode(error) !== 'EACCES') throw error
    })
  }
}
