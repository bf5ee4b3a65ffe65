import { lettersOf } from '#core/style/letters'

/** So many digits at least are a telephone number, and so many at most are one and not two that nobody parted. */
const MIN_DIGITS = 6
const MAX_DIGITS = 13
/** Of two numbers in a row each has so many. */
const MIN_OF_SEVERAL = 7
/** So many digits at the end are the same however a number is written, with or without its country. */
const TELLING_DIGITS = 9

/** A number as it may stand on a card: with brackets, dots, dashes and slashes, "00" or "+" before its country. */
const WRITTEN = /\+?\(?\p{Nd}[\p{Nd}\s()+./\p{Pd}]*\p{Nd}/gu
/** What is dialled after a number: "ext 12", "x4", "#12". */
const EXTENSION = /(?<=\p{Nd})\s*(?:ext(?:ension)?\.?|extn\.?|x|#)\s*\p{Nd}{1,6}\b/giu
/** Country codes of one and two digits; all others have three: https://www.itu.int/pub/T-SP-E.164D */
const COUNTRY = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d{4})/

/**
 * The telephone numbers in a line of a card, each as the digits by which it is known: without its country, its first
 * nought and its extension, of a long number the last nine. Two numbers that nothing parts but a space are both found.
 */
export function phonesIn(line: string): readonly string[] {
  const folded = line.replace(/\p{Nd}/gu, (digit) => lettersOf(digit).letters)
  const written = folded.replace(EXTENSION, ' ; ').match(WRITTEN) ?? []
  return Array.from(new Set(written.flatMap((one) => numbersOf(one.replace(/\(0\)/g, ' ')))))
}

function numbersOf(written: string): readonly string[] {
  const groups = written.match(/\+?\p{Nd}+/gu) ?? []
  const digits = groups.join('').replace(/\D/g, '').length
  if (digits < MIN_DIGITS) return []
  if (digits <= MAX_DIGITS) return [known(groups.join(''))]
  // Where one ends and the next begins is not told: every run of whole groups that is as long as a number.
  const runs: string[] = []
  for (const from of groups.keys()) {
    let run = ''
    for (const group of groups.slice(from, from + MAX_DIGITS)) {
      run += group
      const { length } = run.replace(/\D/g, '')
      if (length > MAX_DIGITS) break
      if (length >= MIN_OF_SEVERAL) runs.push(known(run))
    }
  }
  return runs
}

function known(written: string): string {
  const digits = written.replace(/\D/g, '')
  const isWithCountry = /^(?:\+|00)/.test(written)
  const national = isWithCountry ? digits.replace(/^00/, '').replace(COUNTRY, '') : digits
  return national.replace(/^0+/, '').slice(-TELLING_DIGITS)
}
