import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { exportAs } from '#core/exporters/export-as'
import { type Format, formats } from '#core/exporters/formats'
import type { Template } from '#core/exporters/template'
import { type ReleaseRequest, checkRelease } from '#core/leaving/check-release'
import { scanRelease } from '#core/leaving/scan-release'
import type { PublicPicture, PublicStory } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import { shorten } from '#core/style/shorten'
import type { Library } from './library.ts'
import { missingSentence } from './pictures.ts'
import { calledStory, reason } from './sentences.ts'
import { templateOf } from './settings/house-page.ts'
import { fileNameFrom } from './slug.ts'
import { type Files, faultCode } from './storage/files.ts'
import { writeAtomically } from './storage/write-atomically.ts'

/** Which story leaves, and which off-the-record quotations are left out of it. */
export type Leaving = { readonly id: string; readonly leaveOut: readonly string[] }

/** What was proved about the bytes: how many private strings were searched for in them, none of them found. */
export type Proof = { readonly bytes: number; readonly searched: number }

/** An export that may leave: what would be written, what it does not hold, and a name for its file. */
export type MadeExport = {
  readonly made: string | Uint8Array
  /** The same to be read in a window: without the pictures' own bytes; null for what is no text. */
  readonly shown: string | null
  readonly leftOut: readonly string[]
  readonly suggestedName: string
  readonly proof: Proof
}

/** What goes on the clipboard: the bare article and the plain text. */
export type MadeCopy = {
  readonly html: string
  readonly text: string
  readonly leftOut: readonly string[]
  readonly proof: Proof
}

/**
 * Makes the export of a story as it now stands in the library. Refuses ("blocked"), the same in every format, while
 * anything that was said off the record, or that would name a source on background, stands in it, while the file of a
 * picture is missing, and when any private string of the story or its speakers turns up in the bytes.
 */
export async function makeExport(
  library: Library,
  format: Format,
  leaving: Leaving,
): Promise<Answer<MadeExport>> {
  const allowed = await mayLeave(library, leaving)
  if (!allowed.ok) return allowed
  const template = format === 'html' ? templateOf(library.settings()) : null
  const proved = await proveOne(allowed.value, format, template)
  if (!proved.ok) return proved
  const { story, leftOut } = allowed.value
  const suggestedName = fileNameFrom(story.slug, formats[format].extension)
  return success({ ...proved.value, leftOut, suggestedName })
}

/** Makes what the clipboard takes, rich and plain; refuses as an export does. The proof is that of the rich part. */
export async function makeCopy(library: Library, leaving: Leaving): Promise<Answer<MadeCopy>> {
  const allowed = await mayLeave(library, leaving)
  if (!allowed.ok) return allowed
  const [html, text] = await Promise.all([
    proveOne(allowed.value, 'fragment'),
    proveOne(allowed.value, 'txt'),
  ])
  if (!html.ok) return html
  if (!text.ok) return text
  return success({
    html: String(html.value.made),
    text: String(text.value.made),
    leftOut: allowed.value.leftOut,
    proof: html.value.proof,
  })
}

/** A story that may leave, with what its proof needs. */
type Allowed = {
  readonly story: Story
  readonly request: ReleaseRequest
  readonly exported: PublicStory
  readonly pictures: readonly PublicPicture[]
  readonly leftOut: readonly string[]
}

/** The story as it may leave, or the reason why it may not. */
export async function mayLeave(library: Library, { id, leaveOut }: Leaving): Promise<Answer<Allowed>> {
  const opened = await library.openStory(id)
  if (!opened.ok) return opened
  const { story } = opened.value
  const speakers = library.speakers()
  const { pictures, missing } = await library.picturesOf(story)
  const request: ReleaseRequest = { story, speakers, form: 'html', audience: 'public', leaveOut, pictures }
  const exported = checkRelease(request)
  if (exported.ok) {
    if (missing.length > 0) {
      return failure('blocked', `${calledStory(story)} was not exported. ${missingSentence(missing)}`)
    }
    return success({
      story,
      request,
      exported: exported.story,
      pictures: Array.from(pictures.values()),
      leftOut: exported.leftOut,
    })
  }
  const [first, ...others] = exported.reasons
  const more =
    others.length === 0 ? '' : ` There ${others.length === 1 ? 'is one more' : `are ${others.length} more`}.`
  // Words that lost their mark are named in the reason itself.
  const words =
    first?.rule === 'off-the-record-unmarked' ? '' : ` The words are: ${shorten(first?.words ?? '')}`
  return failure('blocked', `${calledStory(story)} was not exported. ${first?.says ?? ''}${words}${more}`)
}

async function proveOne(
  { story, request, exported, pictures }: Allowed,
  format: Format,
  template: Template | null = null,
): Promise<Answer<Pick<MadeExport, 'made' | 'shown' | 'proof'>>> {
  const made = template === null ? await exportAs(exported, format) : template(exported)
  // What the house's page says by itself, around a story that says nothing, is no story's secret.
  const own = template === null ? '' : template(nothingSaid)
  const { found, searched } = await scanRelease(made, { ...request, form: format }, own)
  if (found.length > 0) {
    return failure(
      'blocked',
      `${calledStory(story)} was not exported, because private words would have been in it: “${shorten(found[0] ?? '')}”. Take them out of the text or the fields above it.`,
    )
  }
  const shown = typeof made === 'string' ? shownOf(made, pictures) : null
  return success({ made, shown, proof: { bytes: Buffer.byteLength(made), searched } })
}

const nothingSaid: PublicStory = {
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  language: '',
  body: [],
  quotations: [],
}

/** So many letters of a picture show that it is there. */
const PICTURE_SHOWN = 24

function shownOf(made: string, pictures: readonly PublicPicture[]): string {
  return pictures.reduce((text, { base64 }) => {
    if (base64.length <= PICTURE_SHOWN * 4) return text
    return text.replaceAll(base64, `${base64.slice(0, PICTURE_SHOWN)}…`)
  }, made)
}

/**
 * Writes an export where the editor chose, whole or not at all, but never among the library's own files. Answers
 * with the file's name, not its folder.
 */
export async function writeExport(
  files: Files,
  libraryFolder: string,
  filePath: string,
  made: string | Uint8Array,
): Promise<Answer<string>> {
  const name = path.basename(filePath)
  try {
    const outside = await isOutside(files, libraryFolder, path.dirname(filePath))
    if (!outside.ok) return outside
    await writeAtomically(files, filePath, Buffer.from(made), { mode: 0o644 })
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

/** Refuses a folder that is the library's own or stands in it. Rejects upon a fault of the disk. */
export async function isOutside(files: Files, libraryFolder: string, folder: string): Promise<Answer<null>> {
  const [library, chosen] = await Promise.all([files.realpath(libraryFolder), files.realpath(folder)])
  if (chosen !== library && !chosen.startsWith(library + path.sep)) return success(null)
  return failure(
    'not-exported',
    'The export was not written: the folder you chose holds the library itself. Choose another folder.',
  )
}
