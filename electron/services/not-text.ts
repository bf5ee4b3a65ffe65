/** What a file is that is no text: how it is called, and whether a word processor could save it as one. */
export type NotText = { readonly what: string; readonly isDocument: boolean }

/**
 * How files of other kinds begin, as Latin-1; where a window has read the bytes as UTF-8, U+FFFD stands for what it
 * could not read. From the formats' own specifications: PNG 5.2, JFIF 1.02, GIF89a 17, ISO 32000 7.5.2, APPNOTE
 * 4.3.7 (ZIP), MS-CFB 2.2, RFC 1952 (gzip), RTF 1.9.1.
 */
/* oxlint-disable no-control-regex -- these formats begin with controls */
const BEGINNINGS: readonly (readonly [RegExp, string, 'document'?])[] = [
  [/^[\x89\uFFFD]PNG/, 'a PNG picture'],
  [/^[\xFF\uFFFD][\xD8\uFFFD](?:\xFF|.{2,8}(?:JFIF|Exif))/s, 'a JPEG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^RIFF.{4}WEBP/s, 'a WebP picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture'],
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04.*(?:word\/|wordprocessingml)/s, 'a Word document', 'document'],
  [/^PK\x03\x04.*vnd\.oasis\.opendocument\.text/s, 'an OpenDocument text', 'document'],
  [/^PK\x03\x04/, 'a ZIP archive'],
  [/^[\xD0\uFFFD][\xCF\uFFFD]\x11(?:\xE0\xA1\xB1|\u0871)\x1A/, 'an old Office document', 'document'],
  [/^\{\\rtf/, 'an RTF document', 'document'],
  [/^\x1F[\x8B\uFFFD]\x08/, 'a gzip archive'],
  [/^(?:ID3|RIFF.{4}WAVE)/s, 'a sound recording'],
  [/^.{4}ftyp/s, 'a film or a picture'],
]
/* oxlint-enable no-control-regex */

/** So much of a file shows what it is: a Word document names its parts at the head and again at its end. */
const HEAD = 4096

/** Of a text at most this share may be characters that no text has. */
const MOST_CONTROLS = 0.02

/**
 * What a file is, when it is no text: by how its bytes begin, by a zero byte (two of which are a letter in UTF-16,
 * so that its mark lets them pass), or by what its text holds when it is read. Null for text.
 */
export function notText(bytes: Uint8Array, text: string): NotText | null {
  const latin = (part: Uint8Array) => Buffer.from(part).toString('latin1')
  const known = knownKind(latin(bytes.subarray(0, HEAD)) + latin(bytes.subarray(HEAD).subarray(-HEAD)))
  if (known !== null) return known
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isUtf16 && bytes.includes(0) ? { what: '', isDocument: false } : notTextOnceRead(text)
}

/** The same of what somebody else has read as UTF-8. */
export function notTextOnceRead(text: string): NotText | null {
  const known = knownKind(text.slice(0, HEAD) + text.slice(HEAD).slice(-HEAD))
  if (known !== null) return known
  // oxlint-disable-next-line no-control-regex -- the controls are the point of the pattern
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g)?.length ?? 0
  return text.includes('\0') || controls > text.length * MOST_CONTROLS
    ? { what: '', isDocument: false }
    : null
}

function knownKind(ends: string): NotText | null {
  const found = BEGINNINGS.find(([beginning]) => beginning.test(ends))
  return found === undefined ? null : { what: found[1], isDocument: found[2] === 'document' }
}
