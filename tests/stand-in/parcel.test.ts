import { describe, expect, it } from 'vitest'
import { pack, unpack } from './parcel.ts'

describe('a parcel', () => {
  it('carries JSON as text', () => {
    const story = { slug: 'flood', words: [1, null, true, { deep: 'é\u2028' }] }
    expect(pack(story)).toEqual({ json: JSON.stringify(story) })
    expect(unpack(pack(story))).toEqual(story)
  })

  it('carries what JSON would change as it is', () => {
    const values = { gone: undefined, bytes: new Uint8Array([1]), nan: NaN, zero: -0 }
    expect(pack(values)).toEqual({ value: values })
    expect(unpack(pack(values))).toBe(values)
  })

  it.each([
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a Date', new Date(0)],
    ['a ArrayBuffer', new ArrayBuffer(1)],
    ['a URL', new URL('app://copydesk/')],
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
  ])('throws rather than lose %s', (what, value) => {
    expect(() => pack({ in: [value] })).toThrow(`cannot carry ${what} (at .in.0)`)
  })

  it('throws upon a cycle but not upon the same thing twice', () => {
    const leaf = { text: 'x' }
    expect(unpack(pack([leaf, leaf]))).toEqual([leaf, leaf])
    const ring: { self?: unknown } = {}
    ring.self = ring
    expect(() => pack(ring)).toThrow('cannot carry a cycle (at .self)')
  })
})
