import { type Files, faultCode } from '../storage/files.ts'
import { recentSchema } from '../storage/other-kinds.ts'
import { writeAtomically } from '../storage/write-atomically.ts'

/** So many libraries are remembered. */
const MOST = 8

/** The libraries that were opened lately, in a file of the app's own folder. It is only a convenience. */
export class RecentLibraries {
  readonly #files: Files
  readonly #path: string

  constructor(files: Files, path: string) {
    this.#files = files
    this.#path = path
  }

  /** The folders, the one opened last first; none when the file cannot be read. */
  async list(): Promise<readonly string[]> {
    try {
      const bytes = await this.#files.readFile(this.#path)
      return recentSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).recent
    } catch {
      return []
    }
  }

  /**
   * The library to begin with: the one opened last, else `usual`. When its folder is gone (a disk that is not plugged
   * in), a notice says so, and nothing is made in its place.
   */
  async first(usual: string): Promise<{ readonly folder: string; readonly notice?: string }> {
    const [last] = await this.list()
    if (last === undefined || last === usual) return { folder: usual }
    const isThere = await this.#files.readdir(last).then(
      () => true,
      () => false,
    )
    if (isThere) return { folder: last }
    return {
      folder: usual,
      notice: `The library opened last is not there: ${last}. This is the usual one. Plug its disk in, then go over to it by File, Libraries.`,
    }
  }

  /** Puts a folder at the head of the list. A disk that refuses is no failure. */
  async note(folder: string): Promise<void> {
    const others = (await this.list()).filter((one) => one !== folder)
    const content = { copydesk: 'libraries', schemaVersion: 1, recent: [folder, ...others].slice(0, MOST) }
    try {
      await writeAtomically(this.#files, this.#path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`))
    } catch (error) {
      if (faultCode(error) === undefined) throw error
    }
  }
}
