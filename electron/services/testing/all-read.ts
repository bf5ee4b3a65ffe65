import type { Library } from '../library.ts'

/** Resolves once the library's search knows every story. */
export function allRead(library: Library): Promise<unknown> {
  const read = new Promise<void>((resolve) => {
    library.onReading((reading) => {
      if (reading === null) resolve()
    })
  })
  return Promise.all([read, library.find('')])
}
