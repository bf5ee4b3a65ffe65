import { MOST_PIXELS, declaredPixels } from '#core/pictures/declared-size'
import { type PictureKind, pictureKind } from '#core/pictures/kind'
import { LARGEST_PICTURE, LONGEST_SIDE, bared } from '#core/pictures/picture-file'

/** A picture drawn anew: the bytes to keep, and what was done to it, in words. Or why it could not be. */
export type Redrawn =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly notes: readonly string[] }
  | { readonly ok: false; readonly says: string }

/** How well JPEGs are kept, best first; the first whose file is small enough is taken. */
const QUALITIES = [0.9, 0.8, 0.65]
/** By so much a picture shrinks that is too large in every quality. */
const SHRINK = 0.75

/**
 * Draws a picture anew, so that nothing of its file is left: no place, no camera, no author, no thumbnail. It is
 * turned as its camera says, gets the colours of the screen, and is made as small as ours are. Photographs and what
 * has no clear pixels and does not fit become JPEG, all else PNG; of a moving picture the first frame stays.
 */
export async function redraw(file: Uint8Array<ArrayBuffer>, called: string): Promise<Redrawn> {
  const kind = pictureKind(file)
  if (kind === null)
    return fails(`${called} is no picture that Copydesk reads. Choose a JPEG, PNG, GIF or WebP.`)
  const pixels = declaredPixels(file, kind)
  if (pixels === null)
    return fails(`${called} could not be read as a picture. Save it anew in another program.`)
  if (pixels > MOST_PIXELS) {
    return fails(`${called} has more than 120 million pixels. Make it smaller in another program first.`)
  }
  const blob = new Blob([file], { type: `image/${kind}` })
  const drawn = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => null)
  if (drawn === null)
    return fails(`${called} could not be read as a picture. Save it anew in another program.`)
  try {
    const made = await smallEnough(drawn, kind)
    const bytes = made === null ? null : bared(made.bytes)
    if (made === null || bytes === null) return fails(`${called} could not be made small enough.`)
    return { ok: true, bytes, notes: await notesOn(blob, kind, drawn, made) }
  } finally {
    drawn.close()
  }
}

type Made = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

async function smallEnough(drawn: ImageBitmap, kind: PictureKind): Promise<Made | null> {
  const first = Math.min(1, LONGEST_SIDE / Math.max(drawn.width, drawn.height))
  for (let scale = first; Math.max(drawn.width, drawn.height) * scale >= 1; scale *= SHRINK) {
    const [width, height] = [drawn.width, drawn.height].map((side) => Math.max(1, Math.round(side * scale)))
    if (width === undefined || height === undefined) return null
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (context === null) return null
    context.imageSmoothingQuality = 'high'
    context.drawImage(drawn, 0, 0, width, height)
    for (const way of waysOf(kind, isClear(context, width, height))) {
      const made = await canvas.convertToBlob(way)
      if (made.size <= LARGEST_PICTURE) {
        return { bytes: new Uint8Array(await made.arrayBuffer()), width, height }
      }
    }
  }
  return null
}

/** In which ways a picture is written, until one is small enough. */
function waysOf(kind: PictureKind, hasClearPixels: boolean): readonly ImageEncodeOptions[] {
  const png = { type: 'image/png' }
  if (hasClearPixels) return [png]
  const jpegs = QUALITIES.map((quality) => ({ type: 'image/jpeg', quality }))
  return kind === 'jpeg' || kind === 'webp' ? jpegs : [png, ...jpegs]
}

/** True when one can see through the picture somewhere. */
function isClear(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = context.getImageData(0, 0, width, height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

async function notesOn(
  blob: Blob,
  kind: PictureKind,
  drawn: ImageBitmap,
  made: Made,
): Promise<readonly string[]> {
  const isSmaller = made.width < drawn.width || made.height < drawn.height
  return [
    ...((await isMoving(blob, kind)) ? ['Its first frame was kept, as a story’s pictures stand still.'] : []),
    ...(isSmaller
      ? [`It was made smaller: ${made.width} × ${made.height} of ${drawn.width} × ${drawn.height}.`]
      : []),
  ]
}

async function isMoving(blob: Blob, kind: PictureKind): Promise<boolean> {
  if (kind === 'jpeg') return false
  const decoder = new ImageDecoder({ data: await blob.arrayBuffer(), type: blob.type })
  try {
    await decoder.tracks.ready
    return decoder.tracks.selectedTrack?.animated ?? false
  } catch {
    // It was drawn all the same; that it moves is no more than a note.
    return false
  } finally {
    decoder.close()
  }
}

function fails(says: string): Redrawn {
  return { ok: false, says }
}
