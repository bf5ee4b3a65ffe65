import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A drawn picture of a bridge, 1200 by 750 pixels. */
export const bridge = path.resolve(import.meta.dirname, '..', 'files', 'bridge.jpg')

/** What a camera, and whoever worked on the picture after it, wrote into the file; none of it may be found again. */
export const told = [
  '53.7168N',
  'Vera Canary',
  'taken from the flat of the source',
  'CanaryCam 3000',
  'Quay Lane 9',
]

/** The same picture as a camera makes it, held upright: it tells of itself in Exif, XMP, IPTC and a comment. */
export function fromCamera(): Buffer {
  const [place, author, comment, camera, caption] = told
  const jpeg = readFileSync(bridge)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif([author, camera, place])])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${author} ${place}</x:xmpmeta>`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${caption}`)),
    segment(0xfe, Buffer.from(comment ?? '')),
    jpeg.subarray(2),
    Buffer.from(`${author}, after the end`),
  ])
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** A TIFF that says: turned by a quarter to the right, and these words. Exif 2.32, 4.6 */
function exif(words: readonly (string | undefined)[]): Buffer {
  const text = Buffer.from(`${words.join(' ')}\0`)
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  tiff.write('MM\0*\0\0\0\x08', 'latin1')
  tiff.writeUInt16BE(2, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number, size: 2 | 4) => {
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(count, at + 4)
    if (size === 2) tiff.writeUInt16BE(value, at + 8)
    else tiff.writeUInt32BE(value, at + 8)
  }
  entry(10, 0x0112, 3, 1, 6, 2)
  entry(22, 0x013b, 2, text.length, tiff.length, 4)
  return Buffer.concat([tiff, text])
}
