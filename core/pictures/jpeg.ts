import type { PictureFile, PicturePart } from './picture-file.ts'

const START = 0xd8
const END = 0xd9
const SCAN = 0xda

/** Frames that hold a size: baseline, extended, progressive. ISO 10918-1, table B.1 */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])
/** What a decoder needs beside the frame: tables, restarts, scans. */
const NEEDED: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd, SCAN])

/** The header of a JFIF without a thumbnail: APP0, its length, its name. JFIF 1.02, page 5 */
const JFIF = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]

/**
 * Takes a JPEG apart: its size, and its segments in order, each with whether a decoder needs it. All that can say
 * where and by whom a picture was taken (Exif, XMP, IPTC, comments, colour profiles, thumbnails, bytes after the end)
 * is in segments that none does. Null when it is not whole.
 */
export function takeApartJpeg(bytes: Uint8Array): PictureFile | null {
  const parts: PicturePart[] = [{ start: 0, end: 2, isNeeded: bytes[1] === START }]
  let size: { readonly width: number; readonly height: number } | null = null
  let at = 2
  while (at + 4 <= bytes.length || bytes[at + 1] === END) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === END) {
      parts.push({ start: at, end: at + 2, isNeeded: true })
      if (at + 2 < bytes.length) parts.push({ start: at + 2, end: bytes.length, isNeeded: false })
      return size === null ? null : { kind: 'jpeg', ...size, parts }
    }
    const header = at + 2 + word(bytes, at + 2)
    if (header > bytes.length || header < at + 4) return null
    if (FRAMES.has(marker)) size = { height: word(bytes, at + 5), width: word(bytes, at + 7) }
    const end = marker === SCAN ? endOfScan(bytes, header) : header
    const start = at
    const isHeader = parts.length === 1 && JFIF.every((byte, index) => bytes[start + index] === byte)
    parts.push({ start, end, isNeeded: FRAMES.has(marker) || NEEDED.has(marker) || isHeader })
    at = end
  }
  return null
}

/** The picture's own data run until a marker that is neither a stuffed zero nor a restart. ISO 10918-1, B.1.1.5 */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
