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

/** Scripts that put no space between words: a word may begin at each letter. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * What has no shape of its own or changes no word: format characters, variation selectors, joiners, fillers, accents,
 * points over consonants, and the stroke that stretches Arabic words.
 */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{M}\u0640\u07FA]/u

/** Marks that are vowels: without them other words would compare equal, as राम and रोम. */
const VOWEL_SIGN =
  /(?=\p{M})[\p{Mc}\u0900-\u0903\u093A-\u093B\u093E-\u094C\u094E-\u094F\u0955-\u0957\u0962-\u0963\u0981-\u0DF4\u0E31-\u0E3A\u0E47\u0EB1-\u0EBC\u102B-\u103E\u17B6-\u17C5]/u

/** Modifier letters that people type for an apostrophe: "OʼRourke". */
const APOSTROPHES = /[\u02B9-\u02BF\u02C8\u02CA\u02CB\uA78B\uA78C]/u

/** Letters that NFKD leaves whole, as they are written where they are missing. Capitals have the same. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
  ĸ: 'k',
  ς: 'σ',
}

/** What one character of a text is, in bits, so that a table of them is small. */
const SEPARATOR = 0
const UNSEEN_KIND = 1
const LOWER = 2
const UPPER = 3
const DIGIT = 4
const UNSPACED = 5

type Folded = { readonly kind: number; readonly letters: string; readonly cased: string }

/** Every character that was met beside ASCII, folded once. Bounded by the number of code points. */
const known = new Map<string, Folded>()

function folded(character: string): Folded {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = foldCharacter(character)
  known.set(character, made)
  return made
}

function foldCharacter(character: string): Folded {
  const isVowel = VOWEL_SIGN.test(character)
  if (!isVowel && UNSEEN.test(character)) return { kind: UNSEEN_KIND, letters: '', cased: '' }
  if (APOSTROPHES.test(character)) return { kind: SEPARATOR, letters: '', cased: '' }
  // One sign may be several letters: "ﬁ" is "fi", "½" is "1⁄2".
  const parts = Array.from(character.normalize('NFKD')).filter(
    (part) => (/[\p{L}\p{N}]/u.test(part) && !APOSTROPHES.test(part)) || VOWEL_SIGN.test(part),
  )
  let letters = ''
  let cased = ''
  for (const part of parts) {
    const small = withAsciiDigit(part.toLowerCase().replace(/\u0307/g, ''))
    const lower = SPELLED[small] ?? small
    letters += lower
    const isCapital = /\p{Lu}/u.test(part)
    cased += isCapital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
  }
  return { kind: kindOf(letters, cased), letters, cased }
}

/** The digit of any script as one of ours. Unicode keeps the ten of a script in a row, zero first. */
function withAsciiDigit(character: string): string {
  if (!/^\p{Nd}$/u.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  let before = 0
  while (before < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1
  return String(before % 10)
}

function kindOf(letters: string, cased: string): number {
  if (letters === '') return SEPARATOR
  if (WITHOUT_SPACES.test(letters)) return UNSPACED
  if (/^\p{N}/u.test(letters)) return DIGIT
  return /^\p{Lu}/u.test(cased) ? UPPER : LOWER
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
