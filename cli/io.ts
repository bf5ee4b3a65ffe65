import { importFile } from '#core/importers/import-file'
import { importInWorker } from '#services/import-in-worker'
import type { Importer } from '#services/importing'

/** What a command may touch of the world around it; the tests give their own. */
export type Io = {
  readonly stdin: NodeJS.ReadableStream
  /** Takes the answer. May return a promise, which is awaited before more is written. */
  readonly out: (answer: string | Uint8Array) => void | Promise<void>
  /** Takes messages. */
  readonly err: (text: string) => void | Promise<void>
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** The script of the worker that reads a file and can be ended; without it files are read in this very process. */
  readonly importWorker?: string
  /** The answer is read on a terminal that shows colours; else it stays plain. */
  readonly colours?: boolean
  /** The answer is read on a terminal, where bytes that are no text would do harm. */
  readonly isTerminal?: boolean
}

/** What reads a file that is given to a command. */
export function importerOf({ importWorker }: Io): Importer {
  return importWorker === undefined ? importFile : importInWorker(importWorker)
}

/** The command was called wrongly: one line says how, and the exit code is 2. */
export class UsageError extends Error {}

/** What was asked for cannot be done: one line says what and where, and the exit code is 1. */
export class Refusal extends Error {}
