import path from 'node:path'
import type { Files } from './storage/files.ts'
import type { FileKind } from './storage/envelope.ts'
import { Document } from './storage/document.ts'
import type { FileRead } from './storage/json-file.ts'
import { keepCopy } from './storage/quarantine.ts'
import type { Warnings } from './warnings.ts'

/** What every part of a library is given. */
export type LibraryParts = {
  readonly files: Files
  /** The library's folder, absolute. */
  readonly folder: string
  /** The time now as an ISO date. */
  readonly now: () => string
  readonly newId: () => string
  readonly warnings: Warnings
  /** False while another process has the writer's lock: then nothing at all is written in the folder. */
  readonly mayWrite: boolean
}

/**
 * Opens one of the library's own files (speakers, session) and says what was wrong with it: a damaged file is
 * copied to the quarantine, and again before anything is saved over it. With `tellsOfChanges` it also says that a
 * sound file was changed by somebody else.
 */
export async function openOwnFile<T>(
  parts: LibraryParts,
  file: {
    readonly name: string
    readonly called: string
    readonly kind: FileKind<T>
    readonly initial: T
    readonly tellsOfChanges: boolean
    /** Takes a sound content that a save is about to replace, and says of it what is to be said. */
    readonly keepSound?: (bytes: Uint8Array, content: T) => Promise<void>
  },
): Promise<Document<T>> {
  const { files, folder, warnings } = parts
  const called = `${file.called} (${file.name})`
  /** Where the bytes are kept that were damaged upon opening; of these has been told. */
  let told: string | null = null
  const document = new Document({
    files,
    library: folder,
    path: path.join(folder, file.name),
    kind: file.kind,
    initial: file.initial,
    keepOther: async (bytes, unpacked) => {
      if (unpacked.ok && file.keepSound !== undefined) return file.keepSound(bytes, unpacked.value)
      const place = await keepCopy(files, folder, file.name, bytes)
      if (place === told) return
      const what = unpacked.ok ? 'changed' : 'damaged'
      warnings.add(`${called} had been ${what} from outside. That version is now ${place}.`)
    },
  })
  const read = await document.read()
  told = await warnAbout(parts, file.name, file.called, read)
  if (read.ok && read.changedOutside && file.tellsOfChanges) {
    warnings.add(`${called} was changed by another program; that version was taken over.`)
  }
  return document
}

/**
 * Adds the sentence that an unreadable file asks for, after a copy of it was put into the quarantine. Gives the
 * copy's place in the library, or null when there is none.
 */
export async function warnAbout(
  {
    files,
    folder,
    warnings,
    mayWrite,
  }: Omit<LibraryParts, 'warnings'> & { readonly warnings: Pick<Warnings, 'add'> },
  name: string,
  called: string,
  read: FileRead<unknown>,
): Promise<string | null> {
  if (read.ok || read.why === 'missing') return null
  switch (read.why) {
    case 'no-access':
      warnings.add(
        `${called} (${name}) could not be opened (${read.detail}). It was left as it is; nothing is saved over it.`,
      )
      return null
    case 'future':
      warnings.add(
        `${called} (${name}) was saved by a newer Copydesk. It was left as it is and can only be read.`,
      )
      return null
    case 'damaged':
      try {
        if (!mayWrite) throw new Error('this process only reads')
        const place = await keepCopy(files, folder, path.basename(name), read.bytes, { durable: false })
        warnings.add(`${called} (${name}) could not be read: ${read.detail}. A copy is now in ${place}.`)
        return place
      } catch {
        warnings.add(
          `${called} (${name}) could not be read: ${read.detail}. It was left where it is; no copy could be made yet.`,
        )
        return null
      }
  }
}
