import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type Io, UsageError } from './io.ts'

/** The longest line that is read, in bytes: as much as the largest file that is imported. */
const LONGEST = 20 * 1024 * 1024

/** A line as it was read: its number, counted from 1, and its text, or what is wrong with it. */
type Line = { readonly number: number } & ({ readonly text: string } | { readonly wrong: string })

/** What a line is answered with: an object for a line of JSON, or a sentence that says why there is none. */
export type LineAnswer = Readonly<Record<string, unknown>> | string

/**
 * A line in, a line out: every line of FILE, or of standard input for "-", is answered by a line of JSON as it
 * comes. Nothing is kept from one line to the next, and no line is read before the last answer was taken, so that an
 * archive of any size needs the memory of one story. A bad line is named on standard error and passed over; then
 * the exit code is 1.
 */
export async function answerLines(
  file: string,
  io: Io,
  answer: (text: string) => LineAnswer | Promise<LineAnswer>,
): Promise<number> {
  let bad = 0
  for await (const line of linesOf(file === '-' ? io.stdin : await openFile(file, io))) {
    if ('text' in line && line.text.trim() === '') continue
    const answered = 'text' in line ? await answerOrSay(line.text, answer) : line.wrong
    if (typeof answered !== 'string') await io.out(`${JSON.stringify(answered)}\n`)
    else {
      bad += 1
      await io.err(`line ${line.number}: ${answered}\n`)
    }
  }
  return bad === 0 ? 0 : 1
}

/** One story that trips a fault of ours must not cost the archive that comes after it: it is a bad line too. */
async function answerOrSay(
  text: string,
  answer: (text: string) => LineAnswer | Promise<LineAnswer>,
): Promise<LineAnswer> {
  try {
    return await answer(text)
  } catch (error) {
    return `Copydesk failed on this: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)}.`
  }
}

/** The lines of a stream, read as they are asked for. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Line> {
  let number = 0
  let held: Buffer[] = []
  let length = 0
  const take = (): Line => {
    const bytes = Buffer.concat(held)
    const line = { number: (number += 1), ...(length > LONGEST ? { wrong: TOO_LONG } : decoded(bytes)) }
    held = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      hold(rest.subarray(0, end))
      yield take()
      rest = rest.subarray(end + 1)
    }
    hold(rest)
  }
  if (length > 0) yield take()

  function hold(piece: Buffer): void {
    length += piece.length
    if (length > LONGEST) held = []
    else if (piece.length > 0) held.push(piece)
  }
}

const TOO_LONG = 'this is longer than 20 MB.'

function decoded(bytes: Buffer): { readonly text: string } | { readonly wrong: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { wrong: 'this is not UTF-8.' }
  }
}

async function openFile(file: string, io: Io): Promise<NodeJS.ReadableStream> {
  const at = path.resolve(io.cwd, file)
  const found = await stat(at).catch(() => null)
  if (found === null) throw new UsageError(`${file}: there is no such file.`)
  if (found.isDirectory()) throw new UsageError(`${file}: this is a folder.`)
  return createReadStream(at)
}
