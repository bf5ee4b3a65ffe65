import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { sharedFolder } from '../../shared-folder.ts'
import { chance, pick } from './chance.ts'

/** The bytes of a sound file, and chance, to make a broken one of. */
type Spoil = (sound: Buffer, random: () => number) => Buffer

const text =
  (make: (sound: string, random: () => number) => string): Spoil =>
  (sound, random) =>
    Buffer.from(make(sound.toString('utf8'), random))
const anywhere = (length: number, random: () => number) => Math.floor(random() * length)
const field = (name: string, value: string) =>
  text((sound) => sound.replace('"slug":', `"${name}": ${value}, "slug":`))

/** Values where a story has something else. */
const wrongValues = [
  'null',
  '0',
  '""',
  '[]',
  '{}',
  'true',
  '-1e999',
  '"\\ud800"',
  '[[[[]]]]',
  '{"__proto__":1}',
]
const fields = [
  'slug',
  'status',
  'body',
  'quotes',
  'created',
  'spiked',
  'refusals',
  'namesakes',
  'log',
  'id',
  'schemaVersion',
]

/** Ways in which files come to be broken. */
const spoils: readonly Spoil[] = [
  (sound, random) => sound.subarray(0, anywhere(sound.length - 2, random)),
  (sound, random) => {
    const spoilt = Buffer.from(sound)
    const at = anywhere(sound.length, random)
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << anywhere(8, random))
    return spoilt
  },
  (sound, random) =>
    Buffer.concat([sound, Buffer.from(pick(random, ['}', ' null', '\u0000', sound.toString('utf8')]))]),
  (sound, random) => {
    const at = anywhere(sound.length, random)
    return Buffer.concat([sound.subarray(0, at), Buffer.alloc(anywhere(512, random) + 1), sound.subarray(at)])
  },
  (sound, random) => {
    const at = anywhere(sound.length, random)
    const bytes = pick(random, [
      [0xff],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x80],
    ])
    return Buffer.concat([sound.subarray(0, at), Buffer.from(bytes), sound.subarray(at)])
  },
  (sound) => Buffer.alloc(sound.length),
  (_, random) => Buffer.from(Array.from({ length: anywhere(400, random) }, () => anywhere(256, random))),
  (sound, random) =>
    Buffer.concat([
      Buffer.from(
        pick(random, [
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb],
        ]),
      ),
      sound,
    ]),
  (sound) => Buffer.from(sound.toString('utf8'), 'utf16le'),
  (_, random) =>
    Buffer.from(
      pick(random, ['null', '0', '""', '', ' ', '[]', '{}', 'true', '\ufeff', '{"copydesk":"story"}']),
    ),
  text((sound, random) => {
    const name = pick(random, fields)
    return sound.replace(new RegExp(`"${name}": [^\\n]*,?`), `"${name}": ${pick(random, wrongValues)},`)
  }),
  text((sound, random) => {
    const deep = 65 + anywhere(100_000, random)
    return sound.replace('"body": [', `"body": [${'['.repeat(deep)}${']'.repeat(deep)},`)
  }),
  (sound, random) =>
    field(pick(random, ['__proto__', 'constructor', 'prototype', 'toString']), '{"polluted": true}')(
      sound,
      random,
    ),
  text((sound) => sound.replace('"text":', '"__proto__": {"polluted": true}, "text":')),
  text((sound) =>
    sound.replace(
      '"quotes": {',
      '"quotes": {"__proto__": {"kind": "direct", "polluted": true, "record": 7},',
    ),
  ),
  text((sound, random) =>
    sound.replace(
      /"schemaVersion": \d+/,
      `"schemaVersion": ${pick(random, ['"1"', '0', '-1', '1.5', 'null', '[1]'])}`,
    ),
  ),
  text((sound, random) => sound.replaceAll('"', pick(random, ['“', "'", '\\"']))),
]

/** A file made of a sound one by one of these ways; another one for each number. */
export function spoil(sound: Uint8Array, seed: number): Uint8Array {
  const random = chance(seed)
  return pick(random, spoils)(Buffer.from(sound), random)
}

/** Malformed JSON that others have collected, where their collection stands beside the project; else none. */
export function collected(): readonly Uint8Array[] {
  const shared = sharedFolder()
  if (shared === null) return []
  const cases = z.array(z.object({ base64: z.string() }))
  const file = path.join(shared, 'hostile-dev', 'json-malformed.json')
  return cases
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ base64 }) => Buffer.from(base64, 'base64'))
}
