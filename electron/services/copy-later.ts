import path from 'node:path'
import type { LibraryParts } from './library-parts.ts'
import { faultCode } from './storage/files.ts'
import { keepCopy } from './storage/quarantine.ts'

/** Copies that are made while the editor works. */
export type CopyLater = {
  /** Ends it where it is. Never rejects. */
  readonly stop: () => Promise<void>
}

/**
 * Copies damaged files, named by their place in the library, to the quarantine, one after the other. For those of
 * which there are so many that the opening should not wait: the originals stand, and what is not copied now is at
 * the next start.
 */
export function copyLater({ files, folder, mayWrite }: LibraryParts, names: readonly string[]): CopyLater {
  let isStopped = !mayWrite
  const copying = (async () => {
    for (const name of names) {
      if (isStopped) return
      try {
        const bytes = await files.readFile(path.join(folder, name))
        await keepCopy(files, folder, path.basename(name), bytes, { durable: false })
      } catch (error) {
        if (faultCode(error) === undefined) throw error
      }
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await copying.catch(() => undefined)
    },
  }
}
