import {
  LOWER,
  SEPARATOR,
  UNSEEN_KIND,
  UNSPACED,
  UPPER,
  WITHOUT_SPACES,
  foldCharacter,
  folded,
} from './fold-letter.ts'

/**
 * A text as its letters and digits alone, one string without spaces: accents, capitals, typography and whatever
 * cannot be seen are gone, so that words compare equal however they are split, joined or decorated. Each array has
 * one entry for each UTF-16 unit of `letters`.
 */
export type Letters = {
  /** Lower case, without accents. */
  readonly letters: string
  /** The same with its capitals. */
  readonly cased: string
  /** UTF-16 offsets in the text; `ends` is exclusive and includes combining marks. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where a word may begin: after a separator, at a capital inside a word, between letters and digits. */
  readonly edges: Uint8Array
}

/** The kind of each ASCII character: most texts hold little else. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldCharacter(String.fromCharCode(code)).kind)
/** What a capital of ASCII lacks to its small letter. */
const TO_LOWER = 32

/** The last long texts as they were read: one decision reads the body of a story several times. */
const recent = new Map<string, Letters>()
const MAX_RECENT = 4
const MIN_LONG_TEXT = 2000

/** Reads a text as its letters. Time and memory grow with its length. */
export function lettersOf(text: string): Letters {
  if (text.length < MIN_LONG_TEXT) return readLetters(text)
  const letters = recent.get(text) ?? readLetters(text)
  recent.delete(text)
  recent.set(text, letters)
  for (const oldest of recent.keys()) {
    if (recent.size <= MAX_RECENT) break
    recent.delete(oldest)
  }
  return letters
}

function readLetters(text: string): Letters {
  const reader = new LetterReader(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < ASCII.length) {
      const kind = ASCII[code] ?? SEPARATOR
      if (kind === SEPARATOR) reader.separate()
      else reader.add(kind === UPPER ? code + TO_LOWER : code, code, at, at + 1, reader.isEdge(kind))
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? code)
    const { kind, letters, cased } = folded(character)
    const end = at + character.length
    if (kind === UNSEEN_KIND) reader.extend(end)
    else if (kind === SEPARATOR) reader.separate()
    else {
      let isEdge = reader.isEdge(kind)
      for (let unit = 0; unit < letters.length; unit += 1) {
        reader.add(letters.charCodeAt(unit), cased.charCodeAt(unit), at, end, isEdge)
        isEdge = false
      }
    }
    at = end - 1
  }
  return reader.read()
}

/** Gathers letters in arrays of numbers, which is ten times as fast as strings. */
class LetterReader {
  #length = 0
  #last = SEPARATOR
  #isSecondCapital = false
  #letters: Uint16Array
  #cased: Uint16Array
  #starts: Uint32Array
  #ends: Uint32Array
  #edges: Uint8Array

  constructor(capacity: number) {
    this.#letters = new Uint16Array(capacity)
    this.#cased = new Uint16Array(capacity)
    this.#starts = new Uint32Array(capacity)
    this.#ends = new Uint32Array(capacity)
    this.#edges = new Uint8Array(capacity)
  }

  /** Whether a word may begin at a character of this kind, which is then the last one. */
  isEdge(kind: number): boolean {
    const last = this.#last
    // "MPResigned": the last capital of a row begins the next word.
    if (this.#isSecondCapital && kind === LOWER) this.#edges[this.#length - 1] = 1
    this.#isSecondCapital = last === UPPER && kind === UPPER
    this.#last = kind
    if (last === kind) return kind === UNSPACED
    return !(last === UPPER && kind === LOWER)
  }

  add(letter: number, cased: number, start: number, end: number, isEdge: boolean): void {
    const at = this.#length
    if (at === this.#letters.length) this.#grow()
    this.#letters[at] = letter
    this.#cased[at] = cased
    this.#starts[at] = start
    this.#ends[at] = end
    this.#edges[at] = isEdge ? 1 : 0
    this.#length = at + 1
  }

  separate(): void {
    this.#last = SEPARATOR
    this.#isSecondCapital = false
  }

  /** A combining mark belongs to the letter before it. */
  extend(end: number): void {
    if (this.#last !== SEPARATOR && this.#length > 0) this.#ends[this.#length - 1] = end
  }

  read(): Letters {
    const length = this.#length
    return {
      letters: stringOf(this.#letters.subarray(0, length)),
      cased: stringOf(this.#cased.subarray(0, length)),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      edges: this.#edges.subarray(0, length),
    }
  }

  #grow(): void {
    const capacity = this.#letters.length * 2 + 16
    const larger = <T extends Uint8Array | Uint16Array | Uint32Array>(array: T, made: T): T => {
      made.set(array)
      return made
    }
    this.#letters = larger(this.#letters, new Uint16Array(capacity))
    this.#cased = larger(this.#cased, new Uint16Array(capacity))
    this.#starts = larger(this.#starts, new Uint32Array(capacity))
    this.#ends = larger(this.#ends, new Uint32Array(capacity))
    this.#edges = larger(this.#edges, new Uint8Array(capacity))
  }
}

/** So many code units at once are no danger to the stack. */
const CHUNK = 8192

function stringOf(codes: Uint16Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK))
  }
  return text
}

/** A word as letters, and how much of a word it counts for. */
type WordUnit = { readonly letters: string; readonly weight: number }

/**
 * The words of a text as letters. In a script without spaces each letter is a unit of its own that counts for a part
 * of a word: two Chinese characters are about one word, four Thai letters too.
 */
export function wordUnits(text: string): readonly WordUnit[] {
  const { letters, starts, ends } = lettersOf(text)
  const units: { letters: string; weight: number }[] = []
  let at = 0
  let isOpen = false
  for (const letter of letters) {
    const isUnspaced = WITHOUT_SPACES.test(letter)
    const isSeparated = at > 0 && (starts[at] ?? 0) > (ends[at - 1] ?? 0)
    const unit = units.at(-1)
    if (unit === undefined || !isOpen || isUnspaced || isSeparated) {
      units.push({ letters: letter, weight: isUnspaced ? weightOf(letter) : 1 })
    } else unit.letters += letter
    isOpen = !isUnspaced
    at += letter.length
  }
  return units
}

function weightOf(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0
  if (/\p{Script=Han}/u.test(letter)) return 0.6
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) ? 0.4 : 0.25
}
