/** The numbers of RFC 3492, section 5. */
const BASE = 36
const FEWEST = 1
const MOST = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 128

/** So many letters has a label of a host at most: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const MAX_LABEL = 63

/** A label of a host as it is written for machines, without its "xn--", as a person reads it; null where it is none. */
export function fromPunycode(label: string): string | null {
  if (label.length > MAX_LABEL) return null
  const basicEnd = Math.max(0, label.lastIndexOf('-'))
  const letters = Array.from(label.slice(0, basicEnd))
  const digits = label.slice(basicEnd === 0 ? 0 : basicEnd + 1)
  let code = FIRST_CODE
  let bias = FIRST_BIAS
  let index = 0
  for (let at = 0; at < digits.length;) {
    const before = index
    let weight = 1
    for (let step = BASE; ; step += BASE) {
      const digit = Number.parseInt(digits.charAt(at), BASE)
      if (Number.isNaN(digit)) return null
      at += 1
      // In punycode the letters come before the figures.
      const value = digit < 10 ? digit + MOST : digit - 10
      index += value * weight
      const threshold = Math.min(MOST, Math.max(FEWEST, step - bias))
      if (value < threshold) break
      weight *= BASE - threshold
    }
    const count = letters.length + 1
    bias = adapted(index - before, count, before === 0)
    code += Math.floor(index / count)
    index %= count
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    letters.splice(index, 0, String.fromCodePoint(code))
    index += 1
  }
  return letters.join('')
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / count)
  let bias = 0
  for (; rest > ((BASE - FEWEST) * MOST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - FEWEST))
  return bias + Math.floor(((BASE - FEWEST + 1) * rest) / (rest + SKEW))
}
