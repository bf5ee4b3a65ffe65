import { parseArgs } from 'node:util'
import { storyOf } from './export.ts'
import { type Io, Refusal, UsageError } from './io.ts'
import { chosenWay, formatOptions, leave, sourcesOf } from './leaving.ts'
import { readLine, writtenLine } from './line-of-json.ts'
import { answerLines } from './lines.ts'
import { readInput } from './read-input.ts'
import { writeOut } from './write-out.ts'

/**
 * `copydesk convert`: from any format that comes in to any that goes out. Nothing is guessed: a quote is tied to
 * somebody only where the file itself says so. What may not leave is refused as by `export`.
 */
export async function convert(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...formatOptions,
      out: { type: 'string', short: 'o' },
      jsonl: { type: 'boolean', default: false },
    },
  })
  const way = await chosenWay('convert', values, io)
  if (positionals.length > 1) throw new UsageError('convert takes one FILE.')
  const file = positionals[0] ?? '-'
  if (values.jsonl) {
    if (values.out !== undefined)
      throw new UsageError('--jsonl answers on standard output, so -o has no place.')
    return answerLines(file, io, async (text) => {
      const line = await readLine(text)
      return typeof line === 'string' ? line : writtenLine(line.id, line.made, way)
    })
  }
  const out = await writeOut(sourcesOf(file, values.template), values.out, way.format, io)
  const made = storyOf(file, await readInput(file, io))
  for (const note of made.notes) await io.err(`${file}: ${note}\n`)
  const left = await leave(made, way, out.name)
  if (!left.ok) throw new Refusal(`${file}: ${left.says}`)
  for (const warning of left.warnings) await io.err(`${file}: ${warning}\n`)
  await out.write(left.made)
  return 0
}
