import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import type { Library } from '../library.ts'
import { isInsideLibrary } from '../library-around.ts'
import { reason } from '../sentences.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { copyLibrary } from './copy-library.ts'
import type { RecentLibraries } from './recent-libraries.ts'

/** The library that is open, those opened lately, and the way from one to another. */
export type Libraries = {
  readonly current: () => Library
  /** The folders of the libraries opened lately, the open one first. */
  readonly recent: () => Promise<readonly string[]>
  /** Opens the library in this folder in the place of the open one, which is closed once all of it is on the disk. */
  readonly switchTo: (folder: string) => Promise<Answer<null>>
  /** Copies the library into an empty folder, compares, and goes on there. What stood before stays where it is. */
  readonly moveTo: (folder: string) => Promise<Answer<null>>
  readonly onSwitched: (listener: (library: Library) => void) => void
}

export type LibrariesParts = {
  readonly files: Files
  readonly open: (folder: string, notice?: string) => Promise<Library>
  readonly remembered: RecentLibraries
}

/** Opens the first library. */
export async function openLibraries(
  { files, open, remembered }: LibrariesParts,
  first: { readonly folder: string; readonly notice?: string },
): Promise<Libraries> {
  let library = await open(first.folder, first.notice)
  // What is missing today is still the one opened last.
  if (first.notice === undefined) await remembered.note(library.folder)
  const listeners: ((library: Library) => void)[] = []

  const switchTo = async (folder: string): Promise<Answer<null>> => {
    const target = path.resolve(folder)
    if (target === library.folder) return success(null)
    const refusal = await whyNotALibrary(files, target)
    if (refusal !== null) return failure('refused', refusal)
    const before = library
    library = await open(target)
    await before.close()
    await remembered.note(library.folder)
    for (const listener of listeners) listener(library)
    return success(null)
  }

  return {
    current: () => library,
    recent: async () => {
      const others = (await remembered.list()).filter((one) => one !== library.folder)
      return [library.folder, ...others]
    },
    switchTo,
    moveTo: async (folder) => {
      const target = path.resolve(folder)
      const isInside =
        `${target}${path.sep}`.startsWith(`${library.folder}${path.sep}`) ||
        (await isInsideLibrary(files, target))
      const names = await files.readdir(target).catch((): readonly string[] => [])
      if (isInside || names.length > 0) {
        return failure(
          'refused',
          'The library was not moved. Choose an empty folder outside any library, or a new one.',
        )
      }
      try {
        await library.flush()
        await copyLibrary(files, library.folder, target)
      } catch (error) {
        const code = faultCode(error)
        if (code === undefined) throw error
        return failure(
          'not-saved',
          `The library was not moved and stays where it is: ${reason(code, 'then try again')}`,
          code,
        )
      }
      return switchTo(target)
    },
    onSwitched: (listener) => void listeners.push(listener),
  }
}

/** A folder with other things in it is not made into a library by a slip. */
async function whyNotALibrary(files: Files, folder: string): Promise<string | null> {
  const names = await files.readdir(folder).catch((): readonly string[] => [])
  const isLibrary = ['stories', 'speakers.json', 'index.json'].some((name) => names.includes(name))
  if (isLibrary || names.filter((name) => !name.startsWith('.')).length === 0) return null
  return 'That folder holds other things and no library. Choose the folder of a library, or an empty one for a new library.'
}
