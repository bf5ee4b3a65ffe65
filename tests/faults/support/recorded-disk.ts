import path from 'node:path'
import type { FileStamp, Files, OpenFile } from '#services/storage/files'
import { type Contents, type Effect, type Names, contentsAfter } from './disk-effects.ts'

/**
 * A disk in memory that remembers every effect in order, so that a power cut can be replayed at each of them. It
 * knows what a strict file system promises and no more: bytes are safe once their file was flushed, names once
 * their folder was.
 */
export class RecordedDisk implements Files {
  readonly effects: Effect[] = []
  readonly #folders = new Map<string, Map<string, number | string>>()
  readonly #files = new Map<number, { bytes: Uint8Array; mtimeMs: number; ctimeMs: number }>()
  #ticks = 1
  #numbers = 1

  constructor(root: string, contents: Contents = contentsAfter([], root, new Set())) {
    for (const [folder, names] of contents.folders) {
      this.#folders.set(folder, new Map(names))
      for (const what of names.values()) {
        if (typeof what === 'number') this.#put(what, contents.files.get(what) ?? new Uint8Array())
      }
    }
    this.#numbers = Math.max(0, ...this.#files.keys()) + 1
  }

  /** Another program puts a file there, whole and flushed. */
  async writeOutside(file: string, bytes: Uint8Array): Promise<void> {
    const number = (this.#numbers += 1)
    const handle = this.#handle(number)
    await handle.writeFile(bytes)
    await handle.sync()
    this.#name(path.dirname(file), { [path.basename(file)]: number }, true)
  }

  /** The bytes of every file, by its path. */
  all(): ReadonlyMap<string, Uint8Array> {
    const found = new Map<string, Uint8Array>()
    for (const [folder, names] of this.#folders) {
      for (const [name, what] of names) {
        if (typeof what === 'number') found.set(path.join(folder, name), this.#file(what).bytes)
      }
    }
    return found
  }

  async open(file: string, flags: 'r' | 'r+' | 'wx'): Promise<OpenFile> {
    if (flags === 'wx') {
      if (this.#find(file) !== undefined) throw fault('EEXIST', file)
      return this.#create(file)
    }
    const what = this.#find(file) ?? (this.#folders.has(file) ? file : undefined)
    if (what === undefined) throw fault('ENOENT', file)
    return this.#handle(what)
  }
  async readFile(file: string): Promise<Uint8Array> {
    return this.#file(this.#fileAt(file)).bytes
  }
  async rename(from: string, to: string): Promise<void> {
    const what = this.#fileAt(from)
    this.#file(what).ctimeMs = this.#tick()
    if (path.dirname(from) !== path.dirname(to)) throw fault('EXDEV', to)
    this.#name(path.dirname(to), { [path.basename(from)]: null, [path.basename(to)]: what })
  }
  async link(file: string, name: string): Promise<void> {
    if (this.#find(name) !== undefined) throw fault('EEXIST', name)
    this.#name(path.dirname(name), { [path.basename(name)]: this.#fileAt(file) })
  }
  async unlink(file: string): Promise<void> {
    this.#fileAt(file)
    this.#name(path.dirname(file), { [path.basename(file)]: null })
  }
  async mkdir(folder: string): Promise<string | undefined> {
    if (this.#folders.has(folder)) return undefined
    const above = await this.mkdir(path.dirname(folder))
    this.#folders.set(folder, new Map())
    this.#name(path.dirname(folder), { [path.basename(folder)]: folder })
    return above ?? folder
  }
  async readdir(folder: string): Promise<readonly string[]> {
    return Array.from(this.#names(folder).keys())
  }
  async stat(file: string): Promise<FileStamp & { readonly dev: number; isFile(): boolean }> {
    const what = this.#find(file)
    if (typeof what === 'number') return { ...this.#stamp(what), dev: 1, isFile: () => true }
    if (!this.#folders.has(file)) throw fault('ENOENT', file)
    return { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0, dev: 1, isFile: () => false }
  }
  async stamps(files: readonly string[]): Promise<readonly (FileStamp | null)[]> {
    return Promise.all(files.map((file) => this.stat(file).catch(() => null)))
  }
  async realpath(file: string): Promise<string> {
    await this.stat(file)
    return file
  }
  async readlink(file: string): Promise<string> {
    throw fault(this.#find(file) === undefined ? 'ENOENT' : 'EINVAL', file)
  }

  #create(file: string): OpenFile {
    const number = (this.#numbers += 1)
    this.#put(number, new Uint8Array())
    this.#name(path.dirname(file), { [path.basename(file)]: number })
    return this.#handle(number)
  }
  #handle(what: number | string): OpenFile {
    return {
      writeFile: async (bytes) => {
        if (typeof what === 'string') throw fault('EISDIR', what)
        this.#put(what, bytes)
        const half = Math.ceil(bytes.length / 2)
        this.#note({ type: 'data', file: what, at: 0, bytes: bytes.slice(0, half) })
        this.#note({ type: 'data', file: what, at: half, bytes: bytes.slice(half) })
      },
      sync: async () => this.#note({ type: 'flushed', what }),
      stat: async () => this.#stamp(what),
      close: async () => undefined,
    }
  }
  #put(number: number, bytes: Uint8Array): void {
    this.#files.set(number, { bytes, mtimeMs: this.#tick(), ctimeMs: this.#tick() })
  }
  #note(effect: Effect): void {
    this.effects.push(effect)
  }
  #name(folder: string, names: Names, isFlushed = false): void {
    const held = this.#names(folder)
    for (const [name, what] of Object.entries(names)) {
      if (what === null) held.delete(name)
      else held.set(name, what)
    }
    this.#note({ type: 'names', folder, names, isFlushed })
  }
  #names(folder: string): Map<string, number | string> {
    const names = this.#folders.get(folder)
    if (names === undefined) throw fault('ENOENT', folder)
    return names
  }
  #find(file: string): number | string | undefined {
    return this.#folders.get(path.dirname(file))?.get(path.basename(file))
  }
  #fileAt(file: string): number {
    const what = this.#find(file)
    if (typeof what !== 'number') throw fault(what === undefined ? 'ENOENT' : 'EISDIR', file)
    return what
  }
  #file(number: number): { bytes: Uint8Array; mtimeMs: number; ctimeMs: number } {
    const file = this.#files.get(number)
    if (file === undefined) throw fault('EBADF', String(number))
    return file
  }
  #stamp(what: number | string): FileStamp {
    if (typeof what === 'string') return { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 }
    const { bytes, mtimeMs, ctimeMs } = this.#file(what)
    return { size: bytes.length, mtimeMs, ctimeMs, ino: what }
  }
  #tick(): number {
    return (this.#ticks += 1)
  }
}

function fault(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code })
}
