import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '#core/importers/decode-text'
import { type Imported } from '#core/importers/imported'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { unpack } from '#services/storage/envelope'
import { speakersFile, storyFile } from '#services/storage/file-kinds'
import { faultCode } from '#services/storage/files'
import { type Io, Refusal, UsageError, importerOf } from './io.ts'

/** What was given to a command: a story of ours with the library's speakers, or what an importer made of it. */
export type Input =
  | {
      readonly type: 'story'
      readonly id: string
      readonly story: Story
      readonly speakers: readonly Speaker[]
    }
  | { readonly type: 'text'; readonly id: string; readonly text: string; readonly imported: Imported }
  | { readonly type: 'html'; readonly id: string; readonly imported: Imported }

/**
 * Reads FILE, or standard input for "-". A missing file is a UsageError; one that cannot be read, is no text, or is
 * a damaged story is a Refusal that says what and where.
 */
export async function readInput(file: string, io: Io): Promise<Input> {
  const bytes = file === '-' ? await readAll(io.stdin) : await readBytes(file, io)
  const id = file === '-' ? '-' : path.basename(file)
  if (isStory(decodeText(bytes).text)) return readStory(file, id, bytes, io)
  const read = await importerOf(io)(id, bytes)
  if (!read.ok) throw new Refusal(`${file}: this ${read.says}`)
  const { format, imported, text } = read
  for (const { says } of imported.findings) await io.err(`${file}: ${says}\n`)
  return format === 'text' ? { type: 'text', id, text, imported } : { type: 'html', id, imported }
}

/** The bytes of a file; one that is not there, or is a folder, is a UsageError. */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(io.cwd, file))
  } catch (error) {
    const code = faultCode(error)
    if (code === 'ENOENT') throw new UsageError(`${file}: there is no such file.`)
    if (code === 'EISDIR') throw new UsageError(`${file}: this is a folder.`)
    if (code === undefined) throw error
    throw new Refusal(`${file}: could not be read (${code}).`)
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function isStory(text: string): boolean {
  return /^\s*\{\s*"copydesk"\s*:\s*"story"/.test(text.slice(0, 200))
}

async function readStory(file: string, id: string, bytes: Uint8Array, io: Io): Promise<Input> {
  const unpacked = unpack(storyFile, bytes)
  if (!unpacked.ok) throw new Refusal(`${file}: ${whyNot(unpacked, 'story')}`)
  return { type: 'story', id, story: unpacked.value, speakers: await readSpeakers(file, unpacked.value, io) }
}

/** The library's speakers stand beside its folder of stories. */
async function readSpeakers(file: string, story: Story, io: Io): Promise<readonly Speaker[]> {
  const at = path.resolve(io.cwd, path.dirname(file), '..', 'speakers.json')
  let bytes: Uint8Array
  try {
    if (file === '-') throw Object.assign(new Error('no folder'), { code: 'ENOENT' })
    bytes = await readFile(at)
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    if (code !== 'ENOENT') throw new Refusal(`${at}: could not be read (${code}).`)
    if (Object.keys(story.quotes).length > 0) {
      await io.err(`${file}: no speakers.json beside its folder; quotes tied before have no names.\n`)
    }
    return []
  }
  const unpacked = unpack(speakersFile, bytes)
  if (!unpacked.ok) throw new Refusal(`${at}: ${whyNot(unpacked, 'list of speakers')}`)
  return unpacked.value
}

function whyNot(
  unpacked:
    | { readonly why: 'future'; readonly version: number }
    | { readonly why: 'damaged'; readonly detail: string },
  what: string,
): string {
  return unpacked.why === 'future'
    ? `this ${what} was saved by a newer Copydesk (schema ${unpacked.version}); open it there.`
    : `this ${what} could not be read: ${unpacked.detail}.`
}
