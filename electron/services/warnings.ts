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

/** So many sentences of a kind are told one by one. */
const FEW = 3

/** Sentences of one kind that may be many: the first few are told as they come, of the others their number. */
export class Few {
  readonly #warnings: Pick<Warnings, 'add'>
  readonly #others: (more: number) => string
  #count = 0

  constructor(warnings: Pick<Warnings, 'add'>, others: (more: number) => string) {
    this.#warnings = warnings
    this.#others = others
  }

  /** True once what is added is only counted. */
  get isFull(): boolean {
    return this.#count >= FEW
  }

  add(sentence: string): void {
    this.#count += 1
    if (this.#count <= FEW) this.#warnings.add(sentence)
  }

  /** Tells how many more there were, if any. */
  end(): void {
    if (this.#count > FEW) this.#warnings.add(this.#others(this.#count - FEW))
  }
}
