import type { PictureKind } from './kind.ts'

/** The most pixels that a picture may say it has before it is drawn; more could bring the window down. */
export const MOST_PIXELS = 120_000_000

/**
 * How many pixels a picture's file says it has, read from its head alone; null where it does not say. So that a small
 * file that unpacks into gigabytes is never unpacked.
 */
export function declaredPixels(bytes: Uint8Array, kind: PictureKind): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    switch (kind) {
      case 'png':
        return view.getUint32(16) * view.getUint32(20)
      case 'gif':
        return view.getUint16(6, true) * view.getUint16(8, true)
      case 'webp':
        return webpPixels(view)
      case 'jpeg':
        return jpegPixels(view)
    }
  } catch (error) {
    // The file ends before it says.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container, and RFC 6386, 9.1 */
function webpPixels(view: DataView): number | null {
  switch (view.getUint8(15)) {
    case 0x58: // "X"
      return ((view.getUint32(23, true) >>> 8) + 1) * ((view.getUint32(26, true) >>> 8) + 1)
    case 0x4c: {
      // "L"
      const packed = view.getUint32(21, true)
      return ((packed & 0x3fff) + 1) * (((packed >>> 14) & 0x3fff) + 1)
    }
    case 0x20: // " "
      return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
    default:
      return null
  }
}

/** The first frame's header, whichever of its kinds. ISO 10918-1, table B.1 */
function jpegPixels(view: DataView): number | null {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
