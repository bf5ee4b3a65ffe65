import path from 'node:path'
import type { Format } from '#core/exporters/formats'
import { diskFiles, faultCode } from '#services/storage/files'
import { writeAtomically } from '#services/storage/write-atomically'
import { type Io, Refusal, UsageError } from './io.ts'

/**
 * Where the answer to FILE goes: to the file `out`, whole or not at all, or without one to standard output. Refuses
 * before anything is read to write over what it is made from, and to put bytes that are no text on a terminal.
 */
export function writeOut(
  file: string,
  out: string | undefined,
  format: Format,
  io: Io,
): (made: string | Uint8Array) => Promise<void> {
  if (out === undefined || out === '-') {
    if (format === 'docx' && io.isTerminal === true) {
      throw new UsageError('a Word document is no text for a terminal; name a file with -o.')
    }
    return async (made) => io.out(made)
  }
  if (file !== '-' && path.resolve(io.cwd, out) === path.resolve(io.cwd, file)) {
    throw new UsageError(`${file}: an export never replaces what it is made from.`)
  }
  return async (made) => {
    try {
      await writeAtomically(diskFiles, path.resolve(io.cwd, out), Buffer.from(made), { mode: 0o644 })
    } catch (error) {
      const code = faultCode(error)
      if (code === undefined) throw error
      throw new Refusal(`${out}: could not be written (${code}).`)
    }
  }
}
