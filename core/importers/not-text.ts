import { decodeBytes } from './decode-text.ts'

/** What a file is that holds no text: how it is called, and whether a word processor could save it as one. */
export type NotText = { readonly what: string; readonly isDocument: boolean }

/**
 * How files of other kinds begin, as Latin-1. From the formats' own specifications: PNG 5.2, JFIF 1.02, GIF89a 17,
 * ISO 32000 7.5.2, APPNOTE 4.3.7 (ZIP), MS-CFB 2.2, RFC 1952 (gzip), RTF 1.9.1.
 */
/* oxlint-disable no-control-regex -- these formats begin with controls */
const BEGINNINGS: readonly (readonly [RegExp, string, 'document'?])[] = [
  [/^\x89PNG/, 'a PNG picture'],
  [/^\xFF\xD8(?:\xFF|.{2,8}(?:JFIF|Exif))/s, 'a JPEG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^RIFF.{4}WEBP/s, 'a WebP picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture'],
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04.*vnd\.oasis\.opendocument\.text/s, 'an OpenDocument text', 'document'],
  [/^PK\x03\x04.*(?:xl\/|spreadsheetml)/s, 'a spreadsheet'],
  [/^PK\x03\x04/, 'a ZIP archive'],
  [/^\xD0\xCF\x11\xE0\xA1\xB1\x1A/, 'an old Office document', 'document'],
  [/^\{\\rtf/, 'an RTF document', 'document'],
  [/^\x1F\x8B\x08/, 'a gzip archive'],
  [/^(?:ID3|RIFF.{4}WAVE)/s, 'a sound recording'],
  [/^.{4}ftyp/s, 'a film or a picture'],
]
/* oxlint-enable no-control-regex */

/** So much of a file shows what it is: an Office document names its parts at the head and again at its end. */
const HEAD = 4096

/** Of a text at most this share may be characters that no text has. */
const MOST_CONTROLS = 0.02

const LATIN_1 = Array.from({ length: 128 }, (_one, index) => String.fromCharCode(0x80 + index)).join('')

/** Both ends of a file as Latin-1. */
export function endsOf(bytes: Uint8Array): string {
  return (
    decodeBytes(bytes.subarray(0, HEAD), LATIN_1) + decodeBytes(bytes.subarray(HEAD).subarray(-HEAD), LATIN_1)
  )
}

/** True for the archive that a Word document is (Office Open XML). */
export function isWordDocument(bytes: Uint8Array): boolean {
  // oxlint-disable-next-line no-control-regex -- archives begin with controls
  return /^PK\x03\x04.*(?:word\/|wordprocessingml)/s.test(endsOf(bytes))
}

/** What a file is, when it is no text: by how its bytes begin, or by what its text holds. Null for text. */
export function notText(bytes: Uint8Array, text: string): NotText | null {
  const ends = endsOf(bytes)
  const found = BEGINNINGS.find(([beginning]) => beginning.test(ends))
  if (found !== undefined) return { what: found[1], isDocument: found[2] === 'document' }
  // oxlint-disable-next-line no-control-regex -- the controls are the point of the pattern
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g)?.length ?? 0
  return text.includes('\0') || controls > text.length * MOST_CONTROLS
    ? { what: '', isDocument: false }
    : null
}
