import { exportAs } from '#core/exporters/export-as'
import type { Format } from '#core/exporters/formats'
import { searchForSecrets } from '#core/exporters/proof'
import { publicStory } from '#core/story/public-story'
import { counted } from '#core/style/numbers'
import type { MadeStory } from './made-story.ts'
import { UsageError } from './io.ts'

/** A story in a format, or the sentences that say why it stays. */
type Left =
  | { readonly ok: true; readonly made: string | Uint8Array }
  | { readonly ok: false; readonly says: string }

/**
 * Makes what leaves of a story. Words off the record stop it, and so does any private string in the bytes, in every
 * format alike.
 */
export async function leave({ story, speakers }: MadeStory, format: Format): Promise<Left> {
  const exported = publicStory(story, speakers)
  if (!exported.ok) {
    return { ok: false, says: `not exported. ${exported.secrets.map((secret) => secret.says).join(' ')}` }
  }
  const made = await exportAs(exported.story, format)
  const { found } = await searchForSecrets(made, format, story, speakers)
  if (found.length === 0) return { ok: true, made }
  const strings = counted(found.length, 'private string', 'private strings', String)
  return { ok: false, says: `not exported. ${strings} would have been in it.` }
}

/** What `--to` may name. */
const named = ['html', 'md', 'docx', 'nitf', 'ninjs', 'txt', 'json'] as const satisfies readonly Format[]

/** The options of every command that writes a format, for `parseArgs`. */
export const formatOptions = {
  to: { type: 'string', default: 'html' },
  fragment: { type: 'boolean', default: false },
  wrap: { type: 'boolean', default: false },
} as const

/** The format that the options name. `command` is who asks, for the sentence. */
export function chosenFormat(
  command: string,
  { to, fragment, wrap }: { readonly to: string; readonly fragment: boolean; readonly wrap: boolean },
): Format {
  const format = named.find((one) => one === to)
  if (format === undefined) throw new UsageError(`${command} knows ${named.join(', ')}, not "${to}".`)
  if (fragment && format !== 'html') throw new UsageError('--fragment is for html.')
  if (wrap && format !== 'txt') throw new UsageError('--wrap is for txt.')
  if (fragment) return 'fragment'
  return wrap ? 'wire' : format
}
