import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportAs } from '#core/exporters/export-as'
import type { Format } from '#core/exporters/formats'
import { searchForSecrets } from '#core/exporters/proof'
import { findLeftOvers, withoutBlocks } from '#core/story/left-overs'
import { acceptSuggestions } from '#core/quotes/accept'
import { suggestQuotations } from '#core/quotes/suggestions'
import { listQuotes } from '#core/story/list-quotes'
import { publicStory } from '#core/story/public-story'
import { type Speaker, printedName } from '#core/story/speaker'
import { countWords, storyText } from '#core/story/story-text'
import { type Story, emptyStory } from '#core/story/story'
import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { diskFiles, faultCode } from '#services/storage/files'
import { writeAtomically } from '#services/storage/write-atomically'
import { type Io, Refusal, UsageError } from './io.ts'
import { type Input, readInput } from './read-input.ts'

/** How sure the finder must be before a quote is tied without anybody looking. */
const CERTAINTY = 0.6

/** How many letters of a left-over are told. */
const LONGEST_LEFT_OVER = 36

/**
 * `copydesk export`: a story of ours, or a text or page made into one, in a format. Says on stderr what it assumed. Refuses words off the record, and any private string in the bytes; then nothing is written.
 */
export async function exportFile(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'html' },
      fragment: { type: 'boolean', default: false },
      wrap: { type: 'boolean', default: false },
      certainty: { type: 'string', default: String(CERTAINTY) },
      out: { type: 'string', short: 'o' },
    },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('export takes one FILE.')
  const format = formatOf(values)
  const certainty = Number(values.certainty)
  if (values.certainty.trim() === '' || !(certainty >= 0 && certainty <= 1)) {
    throw new UsageError('--certainty is a number from 0 to 1.')
  }
  if (values.out !== undefined && path.resolve(io.cwd, values.out) === path.resolve(io.cwd, file)) {
    throw new UsageError(`${file}: an export never replaces what it is made from.`)
  }

  const toFile = values.out !== undefined && values.out !== '-'
  if (format === 'docx' && !toFile && io.isTerminal === true) {
    throw new UsageError('a Word document is no text for a terminal; name a file with -o.')
  }

  const { story, speakers } = await attributed(file, await readInput(file, io), certainty, io)
  const exported = publicStory(story, speakers)
  if (!exported.ok) {
    throw new Refusal(`${file}: not exported. ${exported.secrets.map((secret) => secret.says).join(' ')}`)
  }
  const bytes = await exportAs(exported.story, format)
  const proof = await searchForSecrets(bytes, format, story, speakers)
  if (proof.found.length > 0) {
    throw new Refusal(`${file}: not exported. ${proof.found.length} private strings would have been in it.`)
  }
  if (values.out === undefined || values.out === '-') await io.out(bytes)
  else await write(values.out, bytes, io)
  return 0
}

/** What `--to` may name. */
const named = ['html', 'md', 'docx', 'nitf', 'ninjs', 'txt', 'json'] as const satisfies readonly Format[]

function formatOf({
  to,
  fragment,
  wrap,
}: {
  readonly to: string
  readonly fragment: boolean
  readonly wrap: boolean
}): Format {
  const format = named.find((one) => one === to)
  if (format === undefined) throw new UsageError(`export knows ${named.join(', ')}, not "${to}".`)
  if (fragment && format !== 'html') throw new UsageError('--fragment is for html.')
  if (wrap && format !== 'txt') throw new UsageError('--wrap is for txt.')
  if (fragment) return 'fragment'
  return wrap ? 'wire' : format
}

/** The story with what the finder is sure of tied, and said so. */
async function attributed(
  file: string,
  input: Input,
  certainty: number,
  io: Io,
): Promise<{ story: Story; speakers: readonly Speaker[] }> {
  const story = input.type === 'story' ? input.story : await newStory(file, input, io)
  const speakers = input.type === 'story' ? input.speakers : []
  const all = suggestQuotations(story, speakers)
  const sure = all.filter((suggestion) => suggestion.speaker !== null && suggestion.certainty >= certainty)
  const accepted = acceptSuggestions(story, speakers, sure, randomUUID)
  if (all.length > 0) {
    const left = all.length - sure.length
    await io.err(
      `${file}: ${counted(sure.length, 'quote', 'quotes', String)} tied at certainty ${certainty} or more` +
        `${left === 0 ? '' : `, ${left} less sure left untied`}.\n`,
    )
    if (sure.length > 0)
      await io.err(`${file}: speakers: ${speakersLine(accepted.story, accepted.speakers)}.\n`)
  }
  return accepted
}

function speakersLine(story: Story, speakers: readonly Speaker[]): string {
  const counts = new Map<string, number>()
  for (const { speakerId } of listQuotes(story)) {
    const speaker = speakers.find((one) => one.id === speakerId)
    if (speaker !== undefined) counts.set(printedName(speaker), (counts.get(printedName(speaker)) ?? 0) + 1)
  }
  return Array.from(counts, ([name, count]) => `${name} (${count})`).join(', ')
}

/** A story of what was imported, left-overs dropped. */
async function newStory(file: string, input: Exclude<Input, { type: 'story' }>, io: Io): Promise<Story> {
  const { headline, standfirst, byline, dateline, body, removed } = input.imported
  const leftOvers = findLeftOvers(body)
  const kept = withoutBlocks(
    body,
    leftOvers.map((leftOver) => leftOver.block),
  )
  if (countWords(storyText(kept).text) === 0 && headline === '') {
    throw new Refusal(`${file}: there are no words of a story in it.`)
  }
  if (removed.length > 0) {
    await io.err(`${file}: removed: ${removed.map(({ what, count }) => `${what} (${count})`).join(', ')}.\n`)
  }
  if (leftOvers.length > 0) {
    const first = leftOvers.map(({ text, why }) => `“${shorten(text, LONGEST_LEFT_OVER)}” (${why})`)
    await io.err(
      `${file}: ${counted(leftOvers.length, 'left-over', 'left-overs', String)} dropped: ${first.join(', ')}.\n`,
    )
  }
  const now = new Date().toISOString()
  return { ...emptyStory(randomUUID(), now), headline, standfirst, byline, dateline, body: kept }
}

async function write(out: string, bytes: string | Uint8Array, io: Io): Promise<void> {
  try {
    await writeAtomically(diskFiles, path.resolve(io.cwd, out), Buffer.from(bytes), { mode: 0o644 })
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    throw new Refusal(`${out}: could not be written (${code}).`)
  }
}
