import { describe, expect, it } from 'vitest'
import { bytesOf } from '../exporters/picture-bytes.ts'
import { smallJpeg, smallPng } from '../../tests/small-pictures.ts'
import { declaredPixels } from './declared-size.ts'

const bytes = (latin: string) => Uint8Array.from(Buffer.from(latin, 'latin1'))

describe('the pixels that a picture’s head declares', () => {
  it.each([
    ['png', bytesOf(smallPng), 40],
    ['jpeg', bytesOf(smallJpeg), 40],
    ['gif', bytes('GIF89a\x08\x00\x05\x00'), 40],
    ['webp', bytes('RIFF....WEBPVP8X....\x20\0\0\0\x07\0\0\x04\0\0'), 40],
    ['webp', bytes('RIFF....WEBPVP8L....\x2f\x07\x00\x01\x00'), 40],
    ['webp', bytes('RIFF....WEBPVP8 ....\0\0\0\x9d\x01\x2a\x08\x00\x05\x00'), 40],
  ] as const)('are those of a %s', (kind, file, pixels) => {
    expect(declaredPixels(file, kind)).toBe(pixels)
  })

  it('are read past fill bytes and past whatever a camera wrote before them', () => {
    const jpeg = bytesOf(smallJpeg)
    const filled = Uint8Array.from([
      ...jpeg.subarray(0, 20),
      0xff,
      0xff,
      0xe1,
      0,
      4,
      0xff,
      0xc0,
      ...jpeg.subarray(20),
    ])
    expect(declaredPixels(filled, 'jpeg')).toBe(40)
  })

  it('are not known of a file that ends before it says, or says nothing', () => {
    expect([
      declaredPixels(bytesOf(smallPng).subarray(0, 20), 'png'),
      declaredPixels(bytesOf(smallJpeg).subarray(0, 30), 'jpeg'),
      declaredPixels(bytes('\xff\xd8\xff and no more of it'), 'jpeg'),
      declaredPixels(bytes('GIF89a'), 'gif'),
      declaredPixels(bytes('RIFF....WEBPVP8?....'), 'webp'),
    ]).toEqual([null, null, null, null, null])
  })
})
