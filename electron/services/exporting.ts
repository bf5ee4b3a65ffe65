import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { exportHtml } from '#core/exporters/html'
import { searchForSecrets } from '#core/exporters/proof'
import { exportText } from '#core/exporters/text'
import { publicStory } from '#core/story/public-story'
import { shorten } from '#core/style/shorten'
import type { Library } from './library.ts'
import { calledStory, reason } from './sentences.ts'
import { fileNameFrom } from './slug.ts'
import { type Files, faultCode } from './storage/files.ts'
import { writeAtomically } from './storage/write-atomically.ts'

/** Which story leaves, as a page or a fragment, and which off-the-record quotations are left out of it. */
export type ExportOptions = {
  readonly id: string
  readonly fragment: boolean
  readonly leaveOut: readonly string[]
}

/** What was proved about the bytes: how many private strings were searched for in them, none of them found. */
export type Proof = { readonly bytes: number; readonly searched: number }

export type MadeExport = {
  readonly html: string
  readonly text: string
  readonly suggestedName: string
  readonly proof: Proof
}

/**
 * Makes the export of a story as it now stands in the library. Refuses ("blocked") while anything that was said
 * off the record, or that would name a source on background, stands in it, and when any private string of the
 * story or its speakers turns up in the bytes.
 */
export async function makeExport(library: Library, options: ExportOptions): Promise<Answer<MadeExport>> {
  const opened = await library.openStory(options.id)
  if (!opened.ok) return opened
  const { story } = opened.value
  const called = calledStory(story)
  const speakers = library.speakers()
  const exported = publicStory(story, speakers, options.leaveOut)
  if (!exported.ok) {
    const [first, ...others] = exported.secrets
    const more =
      others.length === 0
        ? ''
        : ` There ${others.length === 1 ? 'is one more' : `are ${others.length} more`}.`
    // Words that lost their mark are named in the reason itself.
    const words =
      first?.rule === 'off-the-record-unmarked' ? '' : ` The words are: ${shorten(first?.words ?? '')}`
    return failure('blocked', `${called} was not exported. ${first?.says ?? ''}${words}${more}`)
  }
  const html = exportHtml(exported.story, { fragment: options.fragment })
  const text = exportText(exported.story)
  const searches = await Promise.all([
    searchForSecrets(html, options.fragment ? 'fragment' : 'html', story, speakers),
    searchForSecrets(text, 'txt', story, speakers),
  ])
  const found = searches.flatMap((search) => search.found)
  if (found.length > 0) {
    return failure(
      'blocked',
      `${called} was not exported, because private words would have been in it: “${shorten(found[0] ?? '')}”. Take them out of the text or the fields above it.`,
    )
  }
  return success({
    html,
    text,
    suggestedName: fileNameFrom(story.slug, 'html'),
    proof: {
      bytes: Buffer.byteLength(html),
      searched: searches[0].searched,
    },
  })
}

/**
 * Writes an export where the editor chose, whole or not at all, but never among the library's own files. Answers
 * with the file's name, not its folder.
 */
export async function writeExport(
  files: Files,
  libraryFolder: string,
  filePath: string,
  html: string,
): Promise<Answer<string>> {
  const name = path.basename(filePath)
  try {
    const [library, chosen] = await Promise.all([
      files.realpath(libraryFolder),
      files.realpath(path.dirname(filePath)),
    ])
    if (chosen === library || chosen.startsWith(library + path.sep)) {
      return failure(
        'not-exported',
        'The export was not written: the folder you chose holds the library itself. Choose another folder.',
      )
    }
    await writeAtomically(files, filePath, Buffer.from(html), { mode: 0o644 })
    return success(name)
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return failure(
      'not-exported',
      `“${shorten(name)}” could not be written: ${reason(code, 'then export again')}`,
      code,
    )
  }
}
