import { describe, expect, it } from 'vitest'
import { bytesOf } from '../exporters/picture-bytes.ts'
import { smallJpeg, smallPng } from '../../tests/small-pictures.ts'
import { pictureKind } from './kind.ts'
import { LARGEST_PICTURE, LONGEST_SIDE, bared, lookAtPicture, takeApart } from './picture-file.ts'

const jpeg = bytesOf(smallJpeg)
const png = bytesOf(smallPng)
const secret = 'Hessle foreshore 53.71 N'

/** A JPEG with a segment that says something, right after its header. */
function jpegSaying(marker: number, words: string): Uint8Array {
  const said = Buffer.from(words)
  const segment = [0xff, marker, 0, said.length + 2, ...said]
  return Uint8Array.from([...jpeg.subarray(0, 20), ...segment, ...jpeg.subarray(20)])
}

/** A PNG with a chunk that says something, right after its header. */
function pngSaying(type: string, words: string): Uint8Array {
  const said = Buffer.from(words)
  const chunk = [0, 0, 0, said.length, ...Buffer.from(type), ...said, 0, 0, 0, 0]
  return Uint8Array.from([...png.subarray(0, 33), ...chunk, ...png.subarray(33)])
}

const telling: readonly (readonly [string, Uint8Array, Uint8Array])[] = [
  ['a JPEG with Exif', jpegSaying(0xe1, `Exif\0\0${secret}`), jpeg],
  ['a JPEG with XMP', jpegSaying(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`), jpeg],
  ['a JPEG with IPTC', jpegSaying(0xed, `Photoshop 3.0\0${secret}`), jpeg],
  ['a JPEG with a comment', jpegSaying(0xfe, secret), jpeg],
  ['a JPEG with a colour profile', jpegSaying(0xe2, `ICC_PROFILE\0${secret}`), jpeg],
  ['a JPEG with a second header', jpegSaying(0xe0, `JFIF\0${secret}`), jpeg],
  ['a JPEG with a thumbnail in its header', withThumbnail(), withoutHeader()],
  ['a JPEG with words after its end', Uint8Array.from([...jpeg, ...Buffer.from(secret)]), jpeg],
  ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'prVt'].map(
    (type) => [`a PNG with ${type}`, pngSaying(type, secret), png] as const,
  ),
  ['a PNG with words after its end', Uint8Array.from([...png, ...Buffer.from(secret)]), png],
]

function withoutHeader(): Uint8Array {
  return Uint8Array.from([...jpeg.subarray(0, 2), ...jpeg.subarray(20)])
}

function withThumbnail(): Uint8Array {
  const header = [0xff, 0xe0, 0, 17 + secret.length, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1]
  return Uint8Array.from([...jpeg.subarray(0, 2), ...header, ...Buffer.from(secret), 0, ...jpeg.subarray(20)])
}

describe('a picture’s file', () => {
  it.each([
    ['jpeg', jpeg],
    ['png', png],
  ])('that is a bare %s may be kept', (kind, bytes) => {
    expect(lookAtPicture(bytes)).toMatchObject({ ok: true, file: { kind, width: 8, height: 5 } })
    expect(bared(bytes)).toEqual(bytes)
  })

  it.each(telling)(
    'that is %s may not, until nothing is left in it but the picture',
    (_name, bytes, bare) => {
      expect(lookAtPicture(bytes)).toEqual({ ok: false, why: 'not-bare' })
      expect(Buffer.from(bared(bytes) ?? []).toString('latin1')).not.toContain(secret)
      expect(bared(bytes)).toEqual(bare)
    },
  )

  it('that is cut off anywhere is no picture', () => {
    for (const whole of [jpeg, png]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect(takeApart(whole.subarray(0, length))).toBeNull()
      }
    }
  })

  it('loses no byte when it is taken apart', () => {
    for (const [, bytes] of telling) {
      const parts = takeApart(bytes)?.parts ?? []
      expect(parts.map(({ start, end }) => end - start).reduce((sum, one) => sum + one, 0)).toBe(bytes.length)
    }
  })

  it('that is larger than ours are may not be kept', () => {
    const wide = png.slice()
    new DataView(wide.buffer).setUint32(16, LONGEST_SIDE + 1)
    const heavy = new Uint8Array(png.length + 12 + LARGEST_PICTURE)
    heavy.set(png.subarray(0, 33))
    new DataView(heavy.buffer).setUint32(33, LARGEST_PICTURE)
    heavy.set(Buffer.from('IDAT'), 37)
    heavy.set(png.subarray(33), 45 + LARGEST_PICTURE)
    expect([wide, heavy].map((bytes) => lookAtPicture(bytes))).toEqual([
      { ok: false, why: 'too-large' },
      { ok: false, why: 'too-large' },
    ])
  })

  it('is known by how it begins, whatever it is called', () => {
    const begins = (text: string) => pictureKind(Buffer.from(text, 'latin1'))
    expect([
      begins('GIF89a'),
      begins('RIFF\x01\x02\x03\x04WEBPVP8 '),
      begins('<svg xmlns'),
      begins('II*\0'),
      begins(''),
    ]).toEqual(['gif', 'webp', null, null, null])
  })
})
