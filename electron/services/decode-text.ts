/** Text from a file's bytes; `guessed` when they were not what they should be and a guess was made. */
export type Decoded = { readonly text: string; readonly guessed: boolean }

/**
 * Reads bytes as text: by their byte order mark (UTF-8, UTF-16), else as UTF-8, else as windows-1252, which any
 * bytes can be read as. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes)
  return decodedAs('utf-8', bytes)
}

function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: windowsText(bytes), guessed: true }
  }
}

/**
 * Bytes 0x80 to 0x9F in windows-1252 (Encoding Standard, index windows-1252); the rest is as in Unicode. Written
 * out because Node 20's own decoder of that name reads them as control characters, so that curly marks are lost.
 */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

function windowsText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char)
}
