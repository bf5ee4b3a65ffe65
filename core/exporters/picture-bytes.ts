import type { PublicPicture } from '#core/story/public-story'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const VALUES = new Uint8Array(128)
for (const [value, letter] of Array.from(LETTERS).entries()) VALUES[letter.charCodeAt(0)] = value

/** The picture as an address that holds it. https://www.rfc-editor.org/rfc/rfc2397 */
export function dataUrlOf({ type, base64 }: PublicPicture): string {
  return `data:${type};base64,${base64}`
}

/** The bytes of the picture's file. Written out, since no call for it is in every engine the core runs on. */
export function bytesOf({ base64 }: PublicPicture): Uint8Array {
  const letters = base64.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < letters.length; index += 1) {
    held = (held << 6) | (VALUES[letters.charCodeAt(index)] ?? 0)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at] = (held >> bits) & 0xff
    at += 1
    held &= (1 << bits) - 1
  }
  return bytes
}
