import path from 'node:path'
import type { Format } from '#core/exporters/formats'
import { refuseTarget, writeTarget } from '#services/exporting/target'
import { diskFiles, faultCode } from '#services/storage/files'
import { type Io, Refusal, UsageError } from './io.ts'

/** Where an answer goes: its file's name, for those who judge it, and the way to write it. */
export type Out = {
  /** The name of the file without its folder; null for standard output. */
  readonly name: string | null
  readonly write: (made: string | Uint8Array) => Promise<void>
}

/**
 * Where the answer to FILE goes: to the file `out`, whole or not at all, or without one to standard output. Refuses,
 * before anything is read, to replace one of the `sources` (FILE, a template) or a file of a Copydesk library, by
 * whatever path, and to put bytes that are not text on a terminal. Looks again right before it writes.
 */
export async function writeOut(
  sources: readonly string[],
  out: string | undefined,
  format: Format,
  io: Io,
): Promise<Out> {
  if (out === undefined || out === '-') {
    if (format === 'docx' && io.isTerminal === true) {
      throw new UsageError('a Word document is no text for a terminal; name a file with -o.')
    }
    return { name: null, write: async (made) => io.out(made) }
  }
  const target = path.resolve(io.cwd, out)
  const guarded = {
    sources: sources.filter((source) => source !== '-').map((source) => path.resolve(io.cwd, source)),
  }
  if (guarded.sources.includes(target)) {
    throw new UsageError(`${out}: an export never replaces what it is made from. Choose another name.`)
  }
  const refusal = await refuseTarget(diskFiles, target, guarded).catch(sayOfFault(out))
  if (refusal !== null) throw new UsageError(`${out}: not written: ${refusal}`)
  return {
    name: path.basename(target),
    write: async (made) => {
      const late = await writeTarget(diskFiles, target, Buffer.from(made), guarded).catch(sayOfFault(out))
      if (late !== null) throw new Refusal(`${out}: not written: ${late}`)
    },
  }
}

function sayOfFault(out: string): (error: unknown) => never {
  return (error) => {
    const code = faultCode(error)
    if (code === undefined) throw error
    throw new Refusal(`${out}: could not be written (${code}).`)
  }
}
