import { type Encoding, LATIN_2, LATIN_9, MAC_ROMAN, WINDOWS_1250, WINDOWS_1252 } from './encodings.ts'

/** In order of how common they are: of two that make equal sense the first is taken. */
const candidates = [WINDOWS_1252, MAC_ROMAN, LATIN_9, WINDOWS_1250, LATIN_2]

/** So many letters beyond ASCII show what a text is. */
const ENOUGH = 2000

/** The encoding in which the bytes beyond ASCII make most sense beside their neighbours. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const scores = candidates.map(() => 0)
  let seen = 0
  for (let at = 0; at < bytes.length && seen < ENOUGH; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    seen += 1
    for (const [index, { high }] of candidates.entries()) {
      const letterAt = (place: number) => {
        const code = bytes[place]
        if (code === undefined) return ' '
        return code < 0x80 ? String.fromCharCode(code) : high.charAt(code - 0x80)
      }
      scores[index] = (scores[index] ?? 0) + sense(letterAt(at - 1), letterAt(at), letterAt(at + 1))
    }
  }
  const best = scores.indexOf(Math.max(...scores))
  return candidates[best] ?? WINDOWS_1252
}

/** How much sense a character makes between two others; below 0 where it makes none. */
function sense(before: string, character: string, after: string): number {
  const [wordBefore, wordAfter] = [/[\p{L}\p{N}]/u.test(before), /[\p{L}\p{N}]/u.test(after)]
  // oxlint-disable-next-line no-control-regex -- the controls are the point of the pattern
  if (/[\u0080-\u009F\uF8FF]/.test(character)) return -10
  if (/[“‘«„‚]/u.test(character)) return !wordBefore && /\S/.test(after) ? 3 : -2
  if (character === '’') return wordBefore || /[.,!?…”]/u.test(before) ? 3 : wordAfter ? 1 : -2
  if (/[”»]/u.test(character)) return /\S/.test(before) && !wordAfter ? 3 : -2
  if (/[–—…•]/u.test(character)) return 2
  if (/[€£¥]/u.test(character)) return /\d/.test(after) || /\d|\s/.test(before) ? 2 : -2
  if (character === '\u00A0') return 1
  if (/\p{Lu}/u.test(character)) return /\p{Ll}/u.test(before) ? -3 : wordAfter ? 2 : 0
  if (/\p{L}/u.test(character)) return wordBefore || wordAfter ? 2 : 0
  if (/[½¼¾°§©®™·×]/u.test(character)) return 1
  return wordBefore && wordAfter ? -3 : -1
}
