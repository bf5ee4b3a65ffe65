import { WINDOWS_1252, namedEncoding } from './encodings.ts'
import { guessEncoding } from './guess-encoding.ts'

// `TextDecoder` is in every engine Copydesk runs on, and in none of the language's own type libraries.
declare const TextDecoder: {
  new (label: string, options: { readonly fatal: boolean }): { decode(bytes: Uint8Array): string }
}

/** Text from a file's bytes; `assumed` is the encoding it was read in when the file does not prove it, else "". */
export type Decoded = { readonly text: string; readonly assumed: string }

/**
 * Reads bytes as text: by their byte order mark (UTF-8, UTF-16), else as UTF-8 or as UTF-16 whose zero bytes show it,
 * else in the encoding that an HTML or XML file says it has, else in the one of the old encodings of the West in
 * which the letters make most sense. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), true, '')
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), false, '')
  const zeros = zerosOf(bytes)
  if (zeros !== null) return utf16(bytes, zeros === 'odd', zeros === 'odd' ? 'UTF-16 (LE)' : 'UTF-16 (BE)')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), assumed: '' }
  } catch {
    const encoding = saidEncoding(bytes) ?? guessEncoding(bytes)
    return { text: decodeBytes(bytes, encoding.high), assumed: encoding.name }
  }
}

function utf16(bytes: Uint8Array, isLittle: boolean, assumed: string): Decoded {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 2 * CHUNK) {
    const units: number[] = []
    for (let index = at; index < Math.min(at + 2 * CHUNK, bytes.length); index += 2) {
      const [one, other] = [bytes[index] ?? 0, bytes[index + 1]]
      // Half a letter at the end of a file that was cut.
      if (other === undefined) units.push(0xfffd)
      else units.push(isLittle ? one + other * 256 : one * 256 + other)
    }
    parts.push(String.fromCharCode(...units))
  }
  return { text: parts.join('').replace(/\p{Cs}/gu, '\uFFFD'), assumed }
}

/** So many letters at once: an engine takes only so many arguments. */
const CHUNK = 8192

/** In which places the zero bytes of a text in UTF-16 stand; null when this is none. */
function zerosOf(bytes: Uint8Array): 'odd' | 'even' | null {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = head.length / 2
  if (head.length < 8 || bytes.length % 2 === 1) return null
  if (odd > most * 0.6 && even < most * 0.05) return 'odd'
  return even > most * 0.6 && odd < most * 0.05 ? 'even' : null
}

/** What the head of an HTML or XML file says: `<meta charset="…">`, `encoding="…"`. */
function saidEncoding(bytes: Uint8Array) {
  const head = decodeBytes(bytes.subarray(0, 1024), WINDOWS_1252.high)
  const label = /<(?:\?xml|meta)\b[^>]{0,200}?(?:encoding|charset)\s*=\s*["']?(?<label>[\w.:-]{2,40})/i.exec(
    head,
  )?.groups?.['label']
  return label === undefined ? undefined : namedEncoding(label)
}

/** Bytes as text, the upper half of the table given. */
export function decodeBytes(bytes: Uint8Array, high: string): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Array.from(bytes.subarray(at, at + CHUNK), (byte) =>
      byte < 0x80 ? byte : high.charCodeAt(byte - 0x80),
    )
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}
