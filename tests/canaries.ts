import { createHash } from 'node:crypto'
import { strToU8, unzipSync } from 'fflate'
import { paragraph } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import type { RandomLibrary } from './random-stories.ts'

/** A library with a secret of its own in every private field, the secrets, and the quotes that must be left out. */
export type Planted = RandomLibrary & {
  readonly secrets: readonly string[]
  readonly offRecord: readonly string[]
}

const at = '2024-01-01T00:00:00.000Z'

/**
 * Puts a secret that stands nowhere else into every private field of a story and of its speakers: ids, slug,
 * embargo, notes, comments, log, refusals, namesakes, checks, evidence, the names and reasons of unnamed sources, contacts,
 * aliases, names of pictures' files, people nobody quotes, words off the record both marked and remembered. `seed` makes the secrets unique.
 */
export function plantCanaries({ story, speakers, pictures }: RandomLibrary, seed: number): Planted {
  const secrets: string[] = []
  const plant = () => {
    const secret = `zq${seed.toString(36)}k${secrets.length.toString(36)}vqz`
    secrets.push(secret)
    return secret
  }
  const names = new Map<string, string>()
  const renamed = (id: string) => {
    const known = names.get(id) ?? plant()
    names.set(id, known)
    return known
  }
  // The ids of quotations and speakers are secrets too: every one is given another.
  const body: Story['body'] = JSON.parse(
    JSON.stringify(story.body).replace(/random-(?:quote|speaker)-\d+/g, renamed),
  )
  // So are the names of the pictures' files, which are numbers of a kind of their own.
  const files = new Map<string, string>()
  const file = (id: string) => {
    const known = files.get(id)
    if (known !== undefined) return known
    const hash = createHash('sha256').update(`${id}${seed}`).digest('hex')
    secrets.push(hash)
    files.set(id, `${hash}.jpg`)
    return `${hash}.jpg`
  }
  for (const block of body) if (block.type === 'figure') block.picture = file(block.picture)
  const people = speakers.map((speaker): Speaker => {
    const { unnamed } = speaker
    return {
      ...speaker,
      id: renamed(speaker.id),
      given: plant(),
      family: plant(),
      aliases: [plant()],
      contacts: plant(),
      notes: plant(),
      ...(unnamed === undefined
        ? {}
        : {
            name: plant(),
            title: plant(),
            organisation: plant(),
            unnamed: { ...unnamed, reason: plant() },
          }),
    }
  })
  const nobodyQuotes = speakerSchema.parse({
    id: plant(),
    name: plant(),
    title: plant(),
    organisation: plant(),
    contacts: plant(),
  })
  const source = speakerSchema.parse({ id: plant(), name: plant(), notes: plant() })
  const marked = plant()
  const remembered = plant()
  const offRecord = [plant(), plant()]
  const [markedId = '', rememberedId = ''] = offRecord
  return {
    secrets,
    offRecord,
    pictures: new Map(Array.from(pictures, ([id, picture]) => [file(id), picture])),
    speakers: [...people, nobodyQuotes, source],
    story: {
      ...story,
      id: plant(),
      slug: plant(),
      embargo: plant(),
      notes: plant(),
      comments: [{ id: plant(), by: plant(), at, text: plant() }],
      log: [{ at, what: plant() }],
      refusals: [{ words: plant(), speaker: plant() }],
      namesakes: [{ speaker: plant(), around: plant() }],
      body: [
        ...body,
        {
          type: 'paragraph',
          children: [
            { text: 'It was said. ' },
            { text: `“They took ${marked} to the harbour,”`, quoteId: markedId, speakerId: source.id },
          ],
        },
        paragraph('It was over.'),
      ],
      quotes: {
        ...Object.fromEntries(
          Object.entries(story.quotes).map(([id, record]) => [
            renamed(id),
            {
              ...record,
              note: plant(),
              check: { by: plant(), at, evidence: plant(), words: plant() },
            },
          ]),
        ),
        [markedId]: { kind: 'direct', record: 'off', note: plant() },
        [rememberedId]: { kind: 'direct', record: 'off', note: plant(), secretWords: `“${remembered}”` },
      },
    },
  }
}

/**
 * The secrets that stand in some bytes, however they are written there: as they are, in UTF-16 of either order, in
 * base64 at any of its three offsets, in percent escapes, in character references; and in every file of a zip.
 */
export function canariesIn(made: string | Uint8Array, secrets: readonly string[]): readonly string[] {
  const bytes = typeof made === 'string' ? strToU8(made) : made
  const files = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.entries(unzipSync(bytes)) : []
  const haystacks = [bytes, ...files.flatMap(([name, file]) => [strToU8(name), file])].map((one) =>
    Buffer.from(one).toString('latin1'),
  )
  // Runs of a document may part a word: its files are read without their tags as well.
  const all = haystacks.flatMap((text) => [text, text.replace(/<[^>]*>/g, '')])
  return secrets.filter((secret) =>
    spellings(secret).some((spelling) => all.some((text) => text.includes(spelling))),
  )
}

function spellings(secret: string): readonly string[] {
  const plain = Buffer.from(secret)
  const wide = Buffer.from(secret, 'utf16le')
  const each = (write: (letter: string) => string) => Array.from(secret, write).join('')
  const code = (letter: string) => letter.codePointAt(0) ?? 0
  return [
    secret,
    wide.toString('latin1'),
    Buffer.from(wide).swap16().toString('latin1'),
    // At offset one or two the letters at the edges hold bits of their neighbours, so these are cut off.
    ...[0, 1, 2].map((offset) =>
      Buffer.concat([Buffer.alloc(offset), plain])
        .toString('base64')
        .replace(/=+$/, '')
        .slice(offset === 0 ? 0 : offset + 1, -1),
    ),
    each((letter) => `%${code(letter).toString(16).toUpperCase()}`),
    each((letter) => `%${code(letter).toString(16)}`),
    each((letter) => `&#${code(letter)};`),
    each((letter) => `&#x${code(letter).toString(16)};`),
    each((letter) => `\\u${code(letter).toString(16).padStart(4, '0')}`),
  ]
}
