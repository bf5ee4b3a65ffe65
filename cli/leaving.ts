import type { Format } from '#core/exporters/formats'
import { type Template, readTemplate } from '#core/exporters/template'
import { decodeText } from '#core/importers/decode-text'
import { makeRelease } from '#services/exporting/release'
import type { StoryPictures } from '#services/pictures'
import type { MadeStory } from './made-story.ts'
import { type Io, UsageError } from './io.ts'
import { readBytes } from './read-input.ts'

/** How a story leaves: the name that was asked for, the format, and the house's page around it where there is one. */
export type Way = { readonly to: string; readonly format: Format; readonly template: Template | null }

/** A story in a format, or the sentences that say why it is not exported. */
type Left =
  | {
      readonly ok: true
      readonly made: string | Uint8Array
      /** Whole sentences about what is worth a look, such as a name that may be somebody else's. */
      readonly warnings: readonly string[]
    }
  | { readonly ok: false; readonly says: string }

/**
 * Makes what leaves of a story, as the window does: the same story gets the same answer. `name` is the name of the file
 * it goes to, null where it has none. The private words that a refusal is about are not repeated here: standard error
 * often ends in a log.
 */
export async function leave(
  { story, speakers, pictures: own = new Map() }: MadeStory,
  { format, template }: Way,
  name: string | null,
  pictures: StoryPictures = { pictures: own, missing: [] },
): Promise<Left> {
  const made = await makeRelease(
    { story, speakers, pictures, template },
    { form: format, leaveOut: [], names: name === null ? [] : [name] },
  )
  return made.ok
    ? { ok: true, made: made.value.made, warnings: made.value.warnings.map(({ says }) => says) }
    : { ok: false, says: `not exported. ${made.refusal.why}` }
}

const NO_PDF =
  'A PDF is printed by the window (File, Export as PDF), which has the engine for it. Here, --to docx comes nearest.'

/** What `--to` may name. */
const named = ['html', 'md', 'docx', 'nitf', 'ninjs', 'txt', 'json'] as const satisfies readonly Format[]

/** The options of every command that writes a format, for `parseArgs`. */
export const formatOptions = {
  to: { type: 'string', default: 'html' },
  fragment: { type: 'boolean', default: false },
  wrap: { type: 'boolean', default: false },
  template: { type: 'string' },
} as const

/** The files that an export is made from. */
export function sourcesOf(file: string, template: string | undefined): readonly string[] {
  return template === undefined ? [file] : [file, template]
}

type FormatValues = {
  readonly to: string
  readonly fragment: boolean
  readonly wrap: boolean
  readonly template?: string | undefined
}

/** The way that the options name. `command` is who asks, for the sentence. */
export async function chosenWay(command: string, values: FormatValues, io: Io): Promise<Way> {
  const { to, template } = values
  const format = chosenFormat(command, values)
  if (template === undefined) return { to, format, template: null }
  if (format !== 'html') throw new UsageError('--template is for a whole page of html.')
  const read = readTemplate(decodeText(await readBytes(template, io)).text)
  if (read.ok) return { to, format, template: read.template }
  throw new UsageError(read.faults.map(({ line, says }) => `${template}, line ${line}: ${says}`).join(' '))
}

function chosenFormat(command: string, { to, fragment, wrap }: FormatValues): Format {
  if (to === 'pdf') throw new UsageError(NO_PDF)
  const format = named.find((one) => one === to)
  if (format === undefined) throw new UsageError(`${command} knows ${named.join(', ')}, not "${to}".`)
  if (fragment && format !== 'html') throw new UsageError('--fragment is for html.')
  if (wrap && format !== 'txt') throw new UsageError('--wrap is for txt.')
  if (fragment) return 'fragment'
  return wrap ? 'wire' : format
}
