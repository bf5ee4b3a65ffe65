/**
 * One write at a time, and always of the newest value: values that arrive while a write is under way replace each
 * other, and the last of them is written next.
 */
export class LatestWins<T> {
  readonly #write: (value: T) => Promise<unknown>
  #latest: T | undefined
  #running: Promise<unknown> = Promise.resolve()
  #next: Promise<T> | undefined

  /** `write` takes the value and resolves when it is where it should be. */
  constructor(write: (value: T) => Promise<unknown>) {
    this.#write = write
  }

  /**
   * Resolves to the value that was written, which is this one or a newer one, and only once it is. Rejects when
   * that write failed; nothing is tried again.
   */
  put(value: T): Promise<T> {
    this.#latest = value
    this.#next ??= this.#running.then(() => this.#run())
    return this.#next
  }

  /** Resolves when nothing is being written and nothing waits. Never rejects. */
  async settled(): Promise<void> {
    while (this.#next !== undefined) await this.#next.catch(() => undefined)
    await this.#running
  }

  #run(): Promise<T> {
    this.#next = undefined
    const value = this.#latest as T // put() set it before it asked for this run
    const work = this.#write(value).then(() => value)
    this.#running = work.catch(() => undefined)
    return work
  }
}
