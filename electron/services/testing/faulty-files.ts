import { type Files, type OpenFile, diskFiles } from '../storage/files.ts'

/** Which call of the file system fails, counted from 1, with which code, and whether all later ones do too. */
export type Fault = { readonly at: number; readonly code: string; readonly forGood: boolean }

/** The disk, with every call noted and, once armed, a fault in its way. */
export class FaultyFiles implements Files {
  /** The names of the calls so far, those upon open files as "file.sync". */
  readonly log: string[] = []
  /** How many calls failed. */
  fired = 0
  /** Bytes of each write that silently go missing, as on a full disk under some libraries. */
  swallowed = 0
  /** Runs right before each call of the disk: what another program does at that moment. */
  meanwhile: () => Promise<void> = () => Promise.resolve()
  #fault: Fault | undefined
  readonly #disk: Files

  constructor(disk: Files = diskFiles) {
    this.#disk = disk
  }

  /** From now on: the log and the count begin anew. */
  arm(fault?: Fault): void {
    this.#fault = fault
    this.log.length = 0
    this.fired = 0
  }

  open = (path: string, flags: 'r' | 'r+' | 'wx', mode?: number) =>
    this.#call(flags === 'r' ? 'open folder' : 'open', async () =>
      this.#watched(await this.#disk.open(path, flags, mode)),
    )
  readFile = (path: string) => this.#call('readFile', () => this.#disk.readFile(path))
  rename = (from: string, to: string) => this.#call('rename', () => this.#disk.rename(from, to))
  link = (file: string, name: string) => this.#call('link', () => this.#disk.link(file, name))
  unlink = (path: string) => this.#call('unlink', () => this.#disk.unlink(path))
  mkdir = (path: string) => this.#call('mkdir', () => this.#disk.mkdir(path))
  readdir = (path: string) => this.#call('readdir', () => this.#disk.readdir(path))
  stat = (path: string) => this.#call('stat', () => this.#disk.stat(path))
  stamps = (paths: readonly string[]) =>
    this.#call('stamps', () => this.#disk.stamps(paths)).catch(() => paths.map(() => null))
  realpath = (path: string) => this.#call('realpath', () => this.#disk.realpath(path))
  readlink = (path: string) => this.#call('readlink', () => this.#disk.readlink(path))

  #watched(file: OpenFile): OpenFile {
    return {
      writeFile: (bytes) =>
        this.#call('file.writeFile', () => file.writeFile(bytes.subarray(0, bytes.length - this.swallowed))),
      sync: () => this.#call('file.sync', () => file.sync()),
      stat: () => this.#call('file.stat', () => file.stat()),
      close: async () => {
        // A close that fails has closed all the same.
        await file.close()
        await this.#call('file.close', () => Promise.resolve())
      },
    }
  }

  async #call<T>(name: string, act: () => Promise<T>): Promise<T> {
    this.log.push(name)
    const fault = this.#fault
    const fails = fault && (fault.forGood ? this.log.length >= fault.at : this.log.length === fault.at)
    await this.meanwhile()
    if (!fails) return act()
    this.fired += 1
    throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code })
  }
}
