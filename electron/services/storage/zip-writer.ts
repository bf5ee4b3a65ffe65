import { once } from 'node:events'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Files, OpenFile } from './files.ts'

/**
 * A zip file in the making at a path that nothing stands at yet. One member at a time is in memory. Every call
 * rejects with the fault of the disk, if there was one; then `close` it and remove the file.
 */
export class ZipWriter {
  readonly #out: OpenFile
  readonly #zip = new ZipFile()
  readonly #writing: Promise<void>
  readonly #broken: Promise<never>

  private constructor(out: OpenFile) {
    this.#out = out
    this.#broken = new Promise((_resolve, reject) => this.#zip.once('error', reject))
    this.#writing = this.#write()
    // Whoever waits for a member hears of it; nobody may be waiting just now.
    for (const promise of [this.#broken, this.#writing]) promise.catch(() => undefined)
  }

  /** Makes the file, readable with these permissions. */
  static async make(files: Files, path: string, mode: number): Promise<ZipWriter> {
    return new ZipWriter(await files.open(path, 'wx', mode))
  }

  /** Adds a member, and resolves when it has gone through. Its time tells nothing. */
  async add(name: string, bytes: Uint8Array, mode: number): Promise<void> {
    const stream = Readable.from([Buffer.from(bytes)], { objectMode: false })
    this.#zip.addReadStream(stream, name, { size: bytes.length, mode: 0o100_000 | mode, mtime: new Date(0) })
    if (bytes.length === 0) return
    await Promise.race([once(stream, 'end'), this.#broken, this.#writing])
  }

  /** Writes the directory and flushes the file. Nothing can be added after it. */
  async end(): Promise<void> {
    this.#zip.end()
    await Promise.race([this.#writing, this.#broken])
    await this.#out.sync()
  }

  async close(): Promise<void> {
    await this.#out.close()
  }

  async #write(): Promise<void> {
    for await (const piece of this.#zip.outputStream) await this.#out.writeFile(Buffer.from(piece))
  }
}
