import { foldForSearch } from '#core/style/fold'

/** What is searched of one story: its words as they stand, and who speaks in it. */
export type Searchable = { readonly text: string; readonly speakerIds: readonly string[] }

/** One word of a query, folded, and the speakers in whose names it stands. */
export type Wanted = { readonly word: string; readonly speakerIds: readonly string[] }

/** An index laid flat: `counts[n]` numbers of `numbers` belong to the nth term; numbers are places in `ids`. */
export type FlatIndex = {
  readonly ids: readonly string[]
  readonly terms: string
  readonly counts: Uint32Array
  readonly numbers: Uint32Array
}

/** Ends a term in the list of all terms. No folded text holds one, nor does a space stand in a term. */
const END = '\n'

/**
 * Which words stand in which stories. A term is what stands between two spaces of the folded text, marks and all,
 * so that a query's word stands in a story's text exactly when it stands in one of the story's terms: the answers
 * are those of reading every text, at the cost of reading every different word once.
 */
export class WordsIndex {
  /** The stories by number; one that was taken out leaves its number empty. */
  readonly #ids: (string | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #postings = new Map<string, number[]>()
  /** What was kept of a story since it was last laid flat, so that a change costs the words that differ. */
  readonly #termsOf = new Map<number, ReadonlySet<string>>()
  /** Every term that is a word, the common ones near the front, and which letters each is made of. */
  readonly #terms: string[] = []
  readonly #letters: number[] = []

  /** The stories it knows. */
  get ids(): readonly string[] {
    return Array.from(this.#numbers.keys())
  }

  /** Takes a story in, or takes in how it now is. */
  keep(id: string, story: Searchable): void {
    const terms = termsIn(story)
    const number = this.#numbers.get(id)
    const before = number === undefined ? undefined : this.#termsOf.get(number)
    if (number === undefined || before === undefined) {
      // Which terms it had is not known: the number is given up, and what they say of it with it.
      this.drop(id)
      this.#add(id, terms)
      return
    }
    for (const term of before) {
      if (!terms.has(term)) remove(this.#postings.get(term), number)
    }
    for (const term of terms) {
      if (!before.has(term)) this.#post(term, number)
    }
    this.#termsOf.set(number, terms)
  }

  /** Forgets a story. */
  drop(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#ids[number] = undefined
    this.#numbers.delete(id)
    this.#termsOf.delete(number)
  }

  /** The stories in which every word stands, each in a term or in a speaker's name. */
  find(wanted: readonly Wanted[]): readonly string[] {
    const hits: Uint8Array[] = []
    for (const one of wanted) {
      const hit = this.#storiesWith(one)
      if (!hit.includes(1)) return []
      hits.push(hit)
    }
    const found: string[] = []
    for (let number = 0; number < this.#ids.length; number += 1) {
      const id = this.#ids[number]
      if (id !== undefined && standInAll(hits, number)) found.push(id)
    }
    return found
  }

  /** Everything it knows, without what is left of stories taken out. */
  flat(): FlatIndex {
    const { ids } = this
    const places = new Int32Array(this.#ids.length).fill(-1)
    ids.forEach((id, place) => {
      places[this.#numbers.get(id) ?? -1] = place
    })
    let total = 0
    for (const numbers of this.#postings.values()) total += numbers.length
    const numbers = new Uint32Array(total)
    const counts: number[] = []
    const terms: string[] = []
    let end = 0
    for (const [term, posted] of this.#postings) {
      const start = end
      for (const number of posted) {
        const place = places[number] ?? -1
        if (place >= 0) numbers[end++] = place
      }
      if (end === start) continue
      terms.push(term)
      counts.push(end - start)
    }
    return { ids, terms: terms.join(END), counts: Uint32Array.from(counts), numbers: numbers.slice(0, end) }
  }

  /** The index that was laid flat. Throws when its parts do not fit each other. */
  static from({ ids, terms, counts, numbers }: FlatIndex): WordsIndex {
    const index = new WordsIndex()
    for (const id of ids) index.#numbers.set(id, index.#ids.push(id) - 1)
    const all = terms === '' ? [] : terms.split(END)
    let at = 0
    all.forEach((term, place) => {
      const end = at + (counts[place] ?? Number.NaN)
      const posted: number[] = []
      while (at < end) posted.push(numbers[at++] ?? 0)
      index.#postings.set(term, posted)
    })
    if (
      all.length !== counts.length ||
      at !== numbers.length ||
      numbers.some((number) => number >= ids.length)
    )
      throw new RangeError('the parts of the index do not fit each other')
    for (const term of all) index.#addTerm(term)
    return index
  }

  #add(id: string, terms: ReadonlySet<string>): void {
    const number = this.#ids.push(id) - 1
    this.#numbers.set(id, number)
    this.#termsOf.set(number, terms)
    for (const term of terms) this.#post(term, number)
  }

  #post(term: string, number: number): void {
    const numbers = this.#postings.get(term)
    if (numbers !== undefined) numbers.push(number)
    else {
      this.#postings.set(term, [number])
      this.#addTerm(term)
    }
  }

  #addTerm(term: string): void {
    if (!isWord(term)) return
    this.#terms.push(term)
    this.#letters.push(lettersOf(term))
  }

  /** A flag for each number whose story holds the word. Ends as soon as all do, as with a single letter. */
  #storiesWith({ word, speakerIds }: Wanted): Uint8Array {
    const hit = new Uint8Array(this.#ids.length)
    let left = this.#numbers.size
    const mark = (numbers: readonly number[] = []) => {
      for (const number of numbers) {
        if (hit[number] === 1) continue
        hit[number] = 1
        if (this.#ids[number] !== undefined) left -= 1
      }
    }
    for (const id of speakerIds) mark(this.#postings.get(speakerTerm(id)))
    // Most terms are told apart by their letters alone, without looking at the term.
    const wanted = lettersOf(word)
    for (let at = 0; at < this.#letters.length && left > 0; at += 1) {
      if (((this.#letters[at] ?? 0) & wanted) !== wanted) continue
      const term = this.#terms[at] ?? ''
      if (term.includes(word)) mark(this.#postings.get(term))
    }
    return hit
  }
}

function standInAll(hits: readonly Uint8Array[], number: number): boolean {
  for (const hit of hits) if (hit[number] !== 1) return false
  return true
}

/** A bit for each letter that stands in a text; letters 32 places apart share one. */
function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

/** The words of a query, folded as the texts are. */
export function wordsOf(query: string): readonly string[] {
  return foldForSearch(query).split(' ').filter(Boolean)
}

function termsIn({ text, speakerIds }: Searchable): ReadonlySet<string> {
  return new Set([...wordsOf(text), ...speakerIds.map(speakerTerm)])
}

/** A speaker is a term that no text can hold, since it has a space in it. */
function speakerTerm(id: string): string {
  return `speaker ${id}`
}

function isWord(term: string): boolean {
  return !term.includes(' ')
}

function remove(numbers: number[] | undefined, number: number): void {
  const at = numbers?.lastIndexOf(number) ?? -1
  if (at >= 0) numbers?.splice(at, 1)
}
