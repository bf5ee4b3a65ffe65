import type { PictureFile, PicturePart } from './picture-file.ts'

/** The chunks that make the picture; of all others a decoder can do without. https://www.w3.org/TR/png-3/#4Concepts.FormatTypes */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

const SIGNATURE = 8

/**
 * Takes a PNG apart: its size, and its chunks in order, each with whether a decoder needs it. Texts, Exif, times,
 * profiles and bytes after the end are in chunks that none does. Null when it is not whole.
 */
export function takeApartPng(bytes: Uint8Array): PictureFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: PicturePart[] = [{ start: 0, end: SIGNATURE, isNeeded: true }]
  let at = SIGNATURE
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at === SIGNATURE && type !== 'IHDR') return null
    parts.push({ start: at, end, isNeeded: NEEDED.has(type) })
    at = end
    if (type !== 'IEND') continue
    if (at < bytes.length) parts.push({ start: at, end: bytes.length, isNeeded: false })
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), parts }
  }
  return null
}
