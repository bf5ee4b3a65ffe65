import { parseArgs } from 'node:util'
import { untied } from '#core/importers/imported'
import { knownSpeakers } from '#core/quotes/suggestions'
import { withoutOffRecord } from '#core/story/without-off-record'
import { storyText } from '#core/story/story-text'
import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { type AttributedQuote, attributedQuotes } from './attributed-quotes.ts'
import { explain } from './explain.ts'
import { type Io, UsageError } from './io.ts'
import { objectOfLine, readImported, refuseData } from './line-of-json.ts'
import { type LineAnswer, answerLines } from './lines.ts'
import { type Input, readInput } from './read-input.ts'

/**
 * `copydesk attribute`: finds who said what. Of a story of ours no word off the record is read or printed; stderr
 * says how many quotes that were. Returns the exit code.
 */
export async function attribute(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, explain: { type: 'boolean' } },
  })
  if (positionals.length > 1) throw new UsageError('attribute takes one FILE.')
  if ([values.json, values.jsonl, values.explain].filter(Boolean).length > 1)
    throw new UsageError('choose one of --json, --jsonl and --explain.')
  const file = positionals[0] ?? '-'
  if (values.jsonl === true) return answerLines(file, io, attributedLine)

  const input = await readInput(file, io)
  const text = await textOf(file, input, io)
  const known = input.type === 'story' ? knownSpeakers(input.speakers) : []
  if (values.explain === true) {
    await io.out(explain(text, known, io.colours ?? false))
    return 0
  }
  const { quotes, ms } = attributedQuotes(text, known)
  if (values.json !== true) {
    await io.out(table(quotes))
    return 0
  }
  const answer = input.type === 'text' ? { id: input.id, quotes, ms } : { id: input.id, text, quotes, ms }
  await io.out(`${JSON.stringify(answer)}\n`)
  return 0
}

/** What is read of an input: a text as it is, a page's words, and of a story those that are not off the record. */
async function textOf(file: string, input: Input, io: Io): Promise<string> {
  switch (input.type) {
    case 'text':
      return input.text
    case 'html':
      return storyText(input.imported.body).text
    case 'story': {
      const { text, marked, unmarked } = withoutOffRecord(input.story)
      if (marked > 0) {
        await io.err(`${file}: ${counted(marked, 'quote', 'quotes', String)} off the record left out.\n`)
      }
      if (unmarked > 0) {
        await io.err(
          `${file}: words off the record stand without their mark in ${counted(unmarked, 'place', 'places', String)}; left out too.\n`,
        )
      }
      return text
    }
  }
}

/** The quotes of the story in a line, with the text they count in where that is not the line's own; or what is wrong. */
async function attributedLine(line: string): Promise<LineAnswer> {
  const object = objectOfLine(line)
  if (typeof object === 'string') return object
  const { id, fields } = object
  const text = fields.get('text')
  const refusal = await refuseData(fields)
  if (refusal !== null) return refusal
  if (typeof text === 'string') return { id, ...attributedQuotes(text, []) }
  const imported = await readImported(fields)
  if (typeof imported === 'string') return imported
  const read = storyText(untied(imported)).text
  return { id, text: read, ...attributedQuotes(read, []) }
}

const LONGEST_NAME = 36
const LONGEST_WORDS = 60

function table(quotes: readonly AttributedQuote[]): string {
  if (quotes.length === 0) return 'No quotes found.\n'
  const rows = quotes.map(({ speaker, type, certainty, text }) => [
    shorten(speaker === null ? 'nobody named' : speaker.canonical, LONGEST_NAME),
    type,
    certainty.toFixed(2),
    shorten(text, LONGEST_WORDS),
  ])
  const lines = [['SPEAKER', 'KIND', 'CERTAINTY', 'WORDS'], ...rows]
  const widths = [0, 1, 2].map((column) =>
    lines.reduce((most, cells) => Math.max(most, cells[column]?.length ?? 0), 0),
  )
  return lines
    .map((cells) => `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('')
}
