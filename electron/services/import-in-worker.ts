import { Worker } from 'node:worker_threads'
import type { FileImport } from '#core/importers/import-file'
import type { Importer } from './importing.ts'

/** What reading one file may take: milliseconds, and megabytes of memory. */
export type WorkerLimits = { readonly time: number; readonly memory: number }

const LIMITS: WorkerLimits = { time: 5000, memory: 512 }

/**
 * Reads each file in a thread of its own that is ended when it takes too long or too much: whatever a file does to a
 * parser, the window goes on. The thread has no environment and is given nothing but the file. `code` is the worker,
 * built as one script.
 */
export function importInWorker(code: string, limits: WorkerLimits = LIMITS): Importer {
  return (name, bytes) =>
    new Promise<FileImport>((resolve, reject) => {
      const worker = new Worker(code, {
        eval: true,
        env: {},
        workerData: { name, bytes },
        resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64 },
      })
      const end = (settle: () => void) => {
        clearTimeout(timer)
        settle()
        void worker.terminate()
      }
      const refuse = (says: string) => end(() => resolve({ ok: false, says }))
      const timer = setTimeout(
        () =>
          refuse(
            `took longer than ${limits.time / 1000} seconds to read, so Copydesk gave it up. Paste the text you need.`,
          ),
        limits.time,
      )
      // It sends one message, an answer of importFile.
      worker.once('message', (read: FileImport) => end(() => resolve(read)))
      worker.once('error', (error: Error & { readonly code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          refuse(`needs more than ${limits.memory} MB of memory to be read. Paste the text you need.`)
        } else end(() => reject(error))
      })
      worker.once('exit', () => refuse('could not be read: the reader ended early. Try it again.'))
    })
}
