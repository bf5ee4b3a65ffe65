/** Scripts that put no space between words: a word may begin at each letter. */
export const WITHOUT_SPACES =
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
export const SEPARATOR = 0
export const UNSEEN_KIND = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
export const UNSPACED = 5

/** A character as the letters that it stands for: lower case without accents, and the same with its capitals. */
export type Folded = { readonly kind: number; readonly letters: string; readonly cased: string }

/** Every character that was met beside ASCII, folded once. Bounded by the number of code points. */
const known = new Map<string, Folded>()

export function folded(character: string): Folded {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = foldCharacter(character)
  known.set(character, made)
  return made
}

export function foldCharacter(character: string): Folded {
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
