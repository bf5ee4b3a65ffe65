import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { LARGEST_PICTURE, type LookedAt, bared, lookAtPicture } from '#core/pictures/picture-file'
import { figuresOf, pictureIdSchema } from '#core/story/body'
import type { PublicPicture } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import type { LibraryParts } from './library-parts.ts'
import { notSaved } from './sentences.ts'
import { type Files, faultCode } from './storage/files.ts'
import { makeFolder } from './storage/make-folder.ts'
import { keepCopy } from './storage/quarantine.ts'
import { writeAtomically } from './storage/write-atomically.ts'

/** The folder of the pictures in a library. */
export const PICTURES = 'pictures'

/** A picture of a library: the bytes of its file, and its size in pixels. */
export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

/** The pictures of one story as they may leave, and the ids of those whose file is missing or damaged. */
export type StoryPictures = {
  readonly pictures: ReadonlyMap<string, PublicPicture>
  readonly missing: readonly string[]
}

/**
 * Keeps a picture under the hash of its bytes and gives its id; one that is there already is not written again. The
 * window has drawn it anew; here it is looked at once more, and refused when its file holds anything but the picture.
 */
export async function keepPicture(parts: LibraryParts, bytes: Uint8Array): Promise<Answer<string>> {
  const looked = lookAtPicture(bytes)
  if (!looked.ok) return failure('refused', refusals[looked.why], looked.why)
  const { files, folder, warnings } = parts
  const id = `${hashOf(bytes)}.${looked.file.kind === 'png' ? 'png' : 'jpg'}`
  const place = path.join(folder, PICTURES, id)
  try {
    const before = await bytesAt(files, place)
    if (before !== null && hashOf(before) === hashOf(bytes)) return success(id)
    if (before !== null) {
      const kept = await keepCopy(files, folder, id, before)
      warnings.add(
        `A picture’s file (${PICTURES}/${id}) had been damaged from outside. That version is now ${kept}.`,
      )
    }
    await makeFolder(files, path.dirname(place))
    await writeAtomically(files, place, bytes, { within: folder })
    return success(id)
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return notSaved('The picture', code)
  }
}

const refusals: Readonly<Record<Extract<LookedAt, { ok: false }>['why'], string>> = {
  'no-picture':
    'The picture was not kept: it is no whole JPEG or PNG. Save it anew in another program, then put it in.',
  'not-bare':
    'The picture was not kept: its file holds more than the picture. Save it anew in another program, then put it in.',
  'too-large':
    'The picture was not kept: it is larger than 2 MB or 2,400 pixels. Make it smaller in another program, then put it in.',
}

/**
 * A picture of the library, or null when its file is missing, cannot be read, or is not what its name says. An id
 * that is none names no file at all.
 */
export async function readPicture(files: Files, folder: string, id: string): Promise<Picture | null> {
  if (!pictureIdSchema.safeParse(id).success) return null
  try {
    const place = path.join(folder, PICTURES, id)
    if ((await files.stat(place)).size > LARGEST_PICTURE) return null
    const bytes = await files.readFile(place)
    const looked = lookAtPicture(bytes)
    if (!looked.ok || hashOf(bytes) !== path.parse(id).name) return null
    return { bytes, width: looked.file.width, height: looked.file.height }
  } catch (error) {
    if (faultCode(error) === undefined) throw error
    return null
  }
}

/** Reads the pictures of a story from the library in `folder`. */
export async function picturesOf(
  files: Files,
  folder: string,
  story: Pick<Story, 'body'>,
): Promise<StoryPictures> {
  const pictures = new Map<string, PublicPicture>()
  const missing: string[] = []
  for (const id of new Set(figuresOf(story.body).map(({ picture }) => picture))) {
    const read = await readPicture(files, folder, id)
    if (read === null) missing.push(id)
    else {
      const { bytes, width, height } = read
      const type = id.endsWith('.png') ? 'image/png' : 'image/jpeg'
      pictures.set(id, { type, width, height, base64: Buffer.from(bytes).toString('base64') })
    }
  }
  return { pictures, missing }
}

/** The pictures that came in with a file, by the names it gives them, each with the id it has as a library's. */
export function picturesIn(
  named: Readonly<Record<string, string>>,
): ReadonlyMap<string, { readonly id: string; readonly picture: PublicPicture }> {
  return new Map(
    Object.entries(named).flatMap(([name, base64]) => {
      const bytes = bared(Buffer.from(base64, 'base64'))
      const looked = bytes === null ? null : lookAtPicture(bytes)
      if (bytes === null || looked?.ok !== true) return []
      const { kind, width, height } = looked.file
      const isPng = kind === 'png'
      const picture = {
        type: isPng ? 'image/png' : 'image/jpeg',
        width,
        height,
        base64: Buffer.from(bytes).toString('base64'),
      } as const
      return [[name, { id: `${hashOf(bytes)}.${isPng ? 'png' : 'jpg'}`, picture }]]
    }),
  )
}

/** Why a story with missing pictures does not leave, and the ways out. */
export function missingSentence([first = '', ...others]: readonly string[]): string {
  const more = others.length === 0 ? '' : `, and ${others.length} more`
  return `The file of a picture is missing or damaged (${PICTURES}/${first}${more}). Put it back, or take the picture out of the story.`
}

async function bytesAt(files: Files, place: string): Promise<Uint8Array | null> {
  try {
    return await files.readFile(place)
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null
    throw error
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
