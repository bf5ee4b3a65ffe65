import { exportAs } from '#core/exporters/export-as'
import type { Template } from '#core/exporters/template'
import { type Form, type ReleaseRequest, checkRelease } from '#core/leaving/check-release'
import { scanRelease } from '#core/leaving/scan-release'
import type { PublicStory, Secret } from '#core/story/public-story'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { withoutQuotes } from '#core/story/without-quotes'
import { shorten } from '#core/style/shorten'
import { type StoryPictures, missingSentence } from '../pictures.ts'
import { holdsStory, textOfPdf } from './pdf-text.ts'

/** All that a release is made of, as plain data: the command line has no library. */
export type Material = {
  readonly story: Story
  readonly speakers: readonly Speaker[]
  readonly pictures: StoryPictures
  /** The house's page around the story, for whole pages of HTML; null when there is none. */
  readonly template: Template | null
}

/** What is to be made of the material. */
export type Order = {
  readonly form: Form
  /** Ids of the off-the-record quotes that the editor chose to leave out. */
  readonly leaveOut: readonly string[]
  /** Every file name the story would be seen under, with its ending: of the file, of the zip archive around it. */
  readonly names: readonly string[]
  /** Prints the pages that the window has drawn, for the form `pdf`; null when the engine gave none. */
  readonly print?: () => Promise<Uint8Array | null>
}

/** What was proved about the bytes: their number, and how many private strings were searched for and not found. */
export type Proof = { readonly bytes: number; readonly searched: number }

/** A release that may leave, with all that may be said of it. */
export type MadeRelease = {
  readonly made: string | Uint8Array
  /** What the release does not hold, in the editor's words: "1 quote off the record". */
  readonly leftOut: readonly string[]
  readonly warnings: readonly Secret[]
  readonly proof: Proof
}

/**
 * Why nothing was made. `why` is whole sentences that name the reason and the way out. `words` are the private words
 * concerned, for the editor's eyes alone, or '' where `why` has them. `blocked` is a decision about the content, the
 * same by every way; `not-exported` is a fault of the engine.
 */
export type Refusal = {
  readonly code: 'blocked' | 'not-exported'
  readonly why: string
  readonly words: string
}

export type Made =
  | { readonly ok: true; readonly value: MadeRelease }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Makes what leaves of a story, in any form: decides, makes the bytes, searches them. Every way out of Copydesk ends
 * here, so that the same story gets the same answer whether it is exported, printed, copied, previewed, packed in a
 * batch or converted on the command line. Writes nothing.
 */
export async function makeRelease(material: Material, order: Order): Promise<Made> {
  const { story, pictures } = material
  const [name, ...otherNames] = order.names
  const request = requestFor(material, order, name)
  const release = checkRelease(request)
  if (!release.ok) return refuseFor(release.reasons)
  if (pictures.missing.length > 0) return refuse('blocked', missingSentence(pictures.missing))

  const bytes = await makeBytes(release.story, material, order)
  if ('refusal' in bytes) return { ok: false, refusal: bytes.refusal }
  const { made, read, around } = bytes
  if (order.form === 'pdf' && !holdsStory(read, withoutQuotes(story.body, new Set(order.leaveOut)))) {
    return refuse('not-exported', UNREADABLE_PDF)
  }
  const { found, searched } = await scanRelease(read, request, around)
  if (found.length > 0) return refuseFound(found)
  for (const other of otherNames) {
    const refusal = await refuseName(material, order, other)
    if (refusal !== null) return { ok: false, refusal }
  }
  const proof = { bytes: Buffer.byteLength(made), searched }
  return { ok: true, value: { made, leftOut: release.leftOut, warnings: release.warnings, proof } }
}

/**
 * Judges one more name of a release that was made already, such as the one chosen in the save dialog: null when the
 * release may have it.
 */
export async function refuseName(material: Material, order: Order, name: string): Promise<Refusal | null> {
  const request = requestFor(material, order, name)
  const release = checkRelease(request)
  if (!release.ok) return refuseFor(release.reasons).refusal
  // There are no bytes to read here, whatever their form would be.
  const { found } = await scanRelease('', { ...request, form: 'words' })
  return found.length > 0 ? refuseFound(found).refusal : null
}

function requestFor(
  { story, speakers, pictures }: Material,
  { form, leaveOut }: Order,
  fileName: string | undefined,
): ReleaseRequest {
  return {
    story,
    speakers,
    form,
    audience: 'public',
    leaveOut,
    pictures: pictures.pictures,
    ...(fileName === undefined ? {} : { fileName }),
  }
}

/** The bytes, the text in them that is searched, and the text that the house's page has around any story. */
type Bytes = {
  readonly made: string | Uint8Array
  readonly read: string | Uint8Array
  readonly around: string
}

async function makeBytes(
  story: PublicStory,
  { template }: Material,
  { form, print }: Order,
): Promise<Bytes | { readonly refusal: Refusal }> {
  switch (form) {
    case 'pdf': {
      const made = (await print?.()) ?? null
      const read = made === null ? null : await textOfPdf(made)
      return made === null || read === null ? refuse('not-exported', NO_PAGES) : { made, read, around: '' }
    }
    case 'html': {
      if (template === null) break
      const made = template(story)
      return { made, read: made, around: template(emptyPublicStory) }
    }
    default:
  }
  const made = await exportAs(story, form === 'words' ? 'txt' : form)
  return { made, read: made, around: '' }
}

const emptyPublicStory: PublicStory = {
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  language: '',
  body: [],
  quotations: [],
}

const NO_PAGES = 'The engine gave no pages. Try again, or export it as a Word document.'
const UNREADABLE_PDF =
  'Its pages could not be read back, so they could not be searched for private words. Export it as a Word document.'
const PRIVATE_FOUND =
  'Private words would have been in it. Take them out of the text, of the fields above it or of the file’s name.'

function refuse(code: Refusal['code'], why: string, words = '') {
  return { ok: false as const, refusal: { code, why, words } }
}

function refuseFound([first = '']: readonly string[]) {
  return refuse('blocked', PRIVATE_FOUND, `“${shorten(first)}”`)
}

/** The first reason, which is the gravest, and how many more there are. */
function refuseFor([first, ...others]: readonly Secret[]) {
  const more =
    others.length === 0 ? '' : ` There ${others.length === 1 ? 'is one more' : `are ${others.length} more`}.`
  const says = first?.says ?? ''
  const words = first?.words ?? ''
  return refuse('blocked', `${says}${more}`, says.includes(words) ? '' : words)
}
