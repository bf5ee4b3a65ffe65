import { describe, expect, it } from 'vitest'
import { emptyStory } from '#core/story/story'
import { pack, unpack } from './envelope.ts'
import { storyFile } from './file-kinds.ts'

const story = { ...emptyStory('abc', '2026-11-24T09:00:00.000Z'), slug: 'school-roof' }
const packed = Buffer.from(pack(storyFile, story)).toString('utf8')
const read = (text: string | Uint8Array) => unpack(storyFile, Buffer.from(text))

describe('the envelope of a file', () => {
  it('gives back what was put in', () => {
    expect(read(packed)).toEqual({ ok: true, value: story, version: 2, changedOutside: false })
  })

  it('is text that a person can read and mend', () => {
    expect(packed.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "copydesk": "story",',
      '  "schemaVersion": 2,',
      expect.stringMatching(/^ {2}"length": \d+,$/),
      expect.stringMatching(/^ {2}"checksum": "sha256-[A-Za-z0-9+/]{43}=",$/),
      '  "story": {',
    ])
  })

  it('takes a mended file as changed from outside, not as damaged', () => {
    expect(read(packed.replace('school-roof', 'school-hall'))).toEqual({
      ok: true,
      value: { ...story, slug: 'school-hall' },
      version: 2,
      changedOutside: true,
    })
  })

  it('passes over a byte order mark and other indents', () => {
    expect(read(`\uFEFF${JSON.stringify(JSON.parse(packed))}`)).toEqual({
      ok: true,
      value: story,
      version: 2,
      changedOutside: false,
    })
  })

  it('names a newer version, and its content where that can be read', () => {
    const newer = packed.replaceAll('"schemaVersion": 2', '"schemaVersion": 3')
    expect([read(newer), read(newer.replace('"notes"', '"remarks"'))]).toEqual([
      { ok: false, why: 'future', version: 3, value: story },
      { ok: false, why: 'future', version: 3, value: undefined },
    ])
  })

  it('says what is wrong with a damaged file without quoting it', () => {
    const wrongs: [string, string | Uint8Array][] = [
      ['empty', ''],
      ['cut off', packed.slice(0, 200)],
      ['null', 'null'],
      ['zero', '0'],
      ['bytes', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
      ['other kind', packed.replace('"copydesk": "story"', '"copydesk": "speakers"')],
      ['no version', packed.replace('"schemaVersion": 2', '"schemaVersion": "2"')],
      ['field', packed.replace('"status": "draft"', '"status": "secret words"')],
      ['unknown field', packed.replace('"slug"', '"mood": 1, "slug"')],
      ['unknown field inside', packed.replace('"text": ""', '"text": "", "colour": 1')],
      ['unknown field that is a sentence', packed.replace('"slug"', '"Secret words.": 1, "slug"')],
      ['no content', '{"copydesk":"story","schemaVersion":2}'],
      ['deep', `{"copydesk":"story","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ]
    expect(wrongs.map(([name, bytes]) => [name, read(bytes)])).toEqual(
      [
        ['empty', 'it is not whole JSON'],
        ['cut off', 'it is not whole JSON'],
        ['null', 'it is no story file'],
        ['zero', 'it is no story file'],
        ['bytes', 'it is not UTF-8 text'],
        ['other kind', 'it is no story file'],
        ['no version', 'it has no schema version'],
        ['field', 'its field “status” is not as it should be'],
        ['unknown field', 'it holds a field “mood” that Copydesk does not know'],
        [
          'unknown field inside',
          'its field “body.0.children.0” holds a field “colour” that Copydesk does not know',
        ],
        ['unknown field that is a sentence', 'it holds a field that Copydesk does not know'],
        ['no content', 'its content is not as it should be'],
        ['deep', 'it is nested too deeply'],
      ].map(([name, detail]) => [name, { ok: false, why: 'damaged', detail }]),
    )
  })

  it('lets no key of a file reach the prototype of anything', () => {
    const poisoned = packed.replace(
      '"quotes": {}',
      '"quotes": { "__proto__": { "kind": "direct", "polluted": 1 } }',
    )
    const result = read(poisoned)
    expect(result.ok && Object.getPrototypeOf(result.value.quotes)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('refuses to write what could not be read back', () => {
    expect(() => pack(storyFile, { ...story, body: [] })).toThrow()
  })
})
