import { parentPort, workerData } from 'node:worker_threads'
import { importFile } from '#core/importers/import-file'
import '#core/story/parse-without-eval'
import type { Importable } from './importing.ts'

/** Reads one file, answers, and is done: see import-in-worker.ts, which started it. */

// What was given to it there.
const { name, bytes } = workerData as Importable
void importFile(name, bytes).then((read) => parentPort?.postMessage(read))
