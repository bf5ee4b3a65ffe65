import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach } from 'vitest'
import { main } from '../copydesk.ts'
import type { Io } from '../io.ts'

/** The command line in a folder of its own for each test of a file, and a way to put files there. */
export function useCommandLine(): {
  readonly folder: () => string
  readonly run: (
    args: readonly string[],
    stdin?: string | Uint8Array,
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>
  readonly put: (name: string, content: string | Uint8Array) => string
} {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'copydesk-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return {
    folder: () => folder,

    run: async (args, stdin = '') => {
      let out = ''
      let err = ''
      const io: Io = {
        stdin: Readable.from([Buffer.from(stdin)]),
        out: async (text) => void (out += text),
        err: (text) => void (err += text),
        cwd: folder,
      }
      return { code: await main(args, io), out, err }
    },

    put: (name, content) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), content)
      return name
    },
  }
}
