import path from 'node:path'
import { parseArgs } from 'node:util'
import { picturesOf } from '#services/pictures'
import { diskFiles } from '#services/storage/files'
import { answerLines } from './lines.ts'
import { readLine, writtenLine } from './line-of-json.ts'
import { type Io, Refusal, UsageError } from './io.ts'
import { chosenWay, formatOptions, leave, sourcesOf } from './leaving.ts'
import { CERTAINTY, type MadeStory, storyOfImport, withGuessesTied } from './made-story.ts'
import { type Input, readInput } from './read-input.ts'
import { writeOut } from './write-out.ts'

/**
 * `copydesk export`: a story of ours, or a text or page made into one, in a format, its sure guesses tied. Says on
 * stderr what it assumed. Refuses words off the record, and any private string in the bytes; then nothing is written.
 */
export async function exportFile(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...formatOptions,
      certainty: { type: 'string', default: String(CERTAINTY) },
      out: { type: 'string', short: 'o' },
      jsonl: { type: 'boolean', default: false },
    },
  })
  const way = await chosenWay('export', values, io)
  const certainty = certaintyOf(values.certainty)
  if (values.jsonl) {
    if (values.out !== undefined)
      throw new UsageError('--jsonl answers on standard output, so -o has no place.')
    if (positionals.length > 1) throw new UsageError('export --jsonl takes one FILE.')
    return answerLines(positionals[0] ?? '-', io, async (text) => {
      const line = await readLine(text)
      return typeof line === 'string'
        ? line
        : writtenLine(line.id, withGuessesTied(line.made, certainty), way)
    })
  }
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('export takes one FILE.')
  const out = await writeOut(sourcesOf(file, values.template), values.out, way.format, io)
  const made = withGuessesTied(storyOf(file, await readInput(file, io)), certainty)
  for (const note of made.notes) await io.err(`${file}: ${note}\n`)
  // The library's pictures stand beside its folder of stories.
  const library = path.resolve(io.cwd, path.dirname(file), '..')
  const left = await leave(
    made,
    way,
    out.name,
    made.pictures === undefined ? await picturesOf(diskFiles, library, made.story) : undefined,
  )
  if (!left.ok) throw new Refusal(`${file}: ${left.says}`)
  for (const warning of left.warnings) await io.err(`${file}: ${warning}\n`)
  await out.write(left.made)
  return 0
}

/** The story that was given, or what is made of an import. */
export function storyOf(file: string, input: Input): MadeStory {
  if (input.type === 'story') return { story: input.story, speakers: input.speakers, notes: [] }
  const made = storyOfImport(input.imported)
  if (made === null) throw new Refusal(`${file}: there are no words of a story in it.`)
  return made
}

function certaintyOf(text: string): number {
  const certainty = Number(text)
  if (text.trim() === '' || !(certainty >= 0 && certainty <= 1)) {
    throw new UsageError('--certainty is a number from 0 to 1.')
  }
  return certainty
}
