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

/** What has no shape of its own: format characters, variation selectors, joiners, fillers, combining marks. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{M}]/u

/** What one character of a text is. */
type Kind = 'separator' | 'unseen' | 'lower' | 'upper' | 'digit' | 'unspaced'
type Folded = { readonly kind: Kind; readonly letters: string; readonly cased: string }

const SEPARATOR: Folded = { kind: 'separator', letters: '', cased: '' }
const UNSEEN_CHARACTER: Folded = { kind: 'unseen', letters: '', cased: '' }

/** Every character that was met, folded once. Bounded by the number of code points. */
const known = new Map<string, Folded>()

function folded(character: string): Folded {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = foldCharacter(character)
  known.set(character, made)
  return made
}

function foldCharacter(character: string): Folded {
  if (UNSEEN.test(character)) return UNSEEN_CHARACTER
  // One sign may be several letters: "ﬁ" is "fi", "½" is "1⁄2".
  const parts = Array.from(character.normalize('NFKD')).filter((part) => /[\p{L}\p{N}]/u.test(part))
  let letters = ''
  let cased = ''
  for (const part of parts) {
    const lower = part.toLowerCase().replace(/\p{M}/gu, '')
    letters += lower
    cased += lower.length === part.length ? part : lower
  }
  if (letters === '') return SEPARATOR
  if (WITHOUT_SPACES.test(letters)) return { kind: 'unspaced', letters, cased }
  if (/^\p{N}/u.test(letters)) return { kind: 'digit', letters, cased }
  return { kind: /^\p{Lu}/u.test(cased) ? 'upper' : 'lower', letters, cased }
}

/** Reads a text as its letters. Time and memory grow with its length. */
export function lettersOf(text: string): Letters {
  const starts: number[] = []
  const ends: number[] = []
  const edges: number[] = []
  let letters = ''
  let cased = ''
  let last: Kind = 'separator'
  let wasUpperTwice = false
  for (let at = 0; at < text.length;) {
    const character = characterAt(text, at)
    const next = at + character.length
    const { kind, letters: own, cased: ownCased } = folded(character)
    if (kind === 'unseen') {
      // A combining mark belongs to the letter before it.
      if (last !== 'separator' && ends.length > 0) ends[ends.length - 1] = next
    } else if (kind === 'separator') {
      last = kind
      wasUpperTwice = false
    } else {
      // "MPResigned": the last capital of a row begins the next word.
      if (wasUpperTwice && kind === 'lower') edges[edges.length - 1] = 1
      for (let unit = 0; unit < own.length; unit += 1) {
        starts.push(at)
        ends.push(next)
        edges.push(unit === 0 && isEdge(last, kind) ? 1 : 0)
      }
      letters += own
      cased += ownCased
      wasUpperTwice = last === 'upper' && kind === 'upper'
      last = kind
    }
    at = next
  }
  return {
    letters,
    cased,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    edges: Uint8Array.from(edges),
  }
}

function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return text.charAt(at)
  return String.fromCodePoint(text.codePointAt(at) ?? code)
}

function isEdge(last: Kind, kind: Kind): boolean {
  if (last === kind) return kind === 'unspaced'
  return !(last === 'upper' && kind === 'lower')
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
  if (/\p{Script=Han}/u.test(letter)) return 0.6
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) ? 0.4 : 0.25
}
