import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import { reason } from '../sentences.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { type Protected, type TargetRefusal, writeTarget } from './target.ts'

/**
 * Writes an export where the editor chose, whole or not at all, unless the place is protected (see `refuseTarget`).
 * Answers with the file's name, without its folder.
 */
export async function writeExport(
  files: Files,
  filePath: string,
  made: string | Uint8Array,
  guarded: Protected,
): Promise<Answer<string>> {
  const name = path.basename(filePath)
  try {
    const refusal = await writeTarget(files, filePath, Buffer.from(made), guarded)
    return refusal === null ? success(name) : notAllowed(name, refusal)
  } catch (error) {
    return notWritten(name, error)
  }
}

/** The failure that says why nothing may be written at a place. */
export function notAllowed(name: string, refusal: TargetRefusal) {
  return failure('not-exported', `“${shorten(name)}” was not written: ${refusal}`)
}

/** The failure that a fault of the disk becomes. Throws what is not one. */
export function notWritten(name: string, error: unknown) {
  const code = faultCode(error)
  if (code === undefined) throw error
  return failure(
    'not-exported',
    `“${shorten(name)}” could not be written: ${reason(code, 'then export again')}`,
    code,
  )
}
