/** Sentences for the editor, each once, in the order in which they came up. */
export class Warnings {
  readonly #sentences = new Set<string>()

  add(sentence: string): void {
    this.#sentences.add(sentence)
  }

  get all(): readonly string[] {
    return Array.from(this.#sentences)
  }
}
