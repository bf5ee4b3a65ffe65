/** Sentences for the editor, each once, in the order in which they came up. */
export class Warnings {
  readonly #sentences = new Set<string>()
  readonly #listeners: ((sentence: string) => void)[] = []

  /** A sentence that came up before is not told again. */
  add(sentence: string): void {
    if (this.#sentences.has(sentence)) return
    this.#sentences.add(sentence)
    for (const listener of this.#listeners) listener(sentence)
  }

  get all(): readonly string[] {
    return Array.from(this.#sentences)
  }

  /** Tells of every sentence that comes up from now on. */
  listen(listener: (sentence: string) => void): void {
    this.#listeners.push(listener)
  }
}
