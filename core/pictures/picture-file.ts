import { takeApartJpeg } from './jpeg.ts'
import { pictureKind } from './kind.ts'
import { takeApartPng } from './png.ts'

/** A stretch of a picture's file, and whether the picture needs it. */
export type PicturePart = { readonly start: number; readonly end: number; readonly isNeeded: boolean }

/** A picture's file taken apart: what it is, how large in pixels, and its parts, which together are all its bytes. */
export type PictureFile = {
  readonly kind: 'jpeg' | 'png'
  readonly width: number
  readonly height: number
  readonly parts: readonly PicturePart[]
}

/** The most bytes that a kept picture may have: with it a page can still be sent by mail. */
export const LARGEST_PICTURE = 2_000_000
/** The longest side of a kept picture, in pixels. */
export const LONGEST_SIDE = 2400

/** The picture's file taken apart; null for anything that is not a whole JPEG or PNG. */
export function takeApart(bytes: Uint8Array): PictureFile | null {
  const kind = pictureKind(bytes)
  if (kind === 'jpeg') return takeApartJpeg(bytes)
  return kind === 'png' ? takeApartPng(bytes) : null
}

/** The same picture with nothing in its file but the picture; null for what is no whole JPEG or PNG. */
export function bared(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const file = takeApart(bytes)
  if (file === null) return null
  const needed = file.parts.filter(({ isNeeded }) => isNeeded)
  const made = new Uint8Array(needed.reduce((sum, { start, end }) => sum + end - start, 0))
  let at = 0
  for (const { start, end } of needed) {
    made.set(bytes.subarray(start, end), at)
    at += end - start
  }
  return made
}

/** Why a picture may not be kept, or what it is when it may. */
export type LookedAt =
  | { readonly ok: true; readonly file: PictureFile }
  | { readonly ok: false; readonly why: 'no-picture' | 'not-bare' | 'too-large' }

/**
 * Whether bytes may be kept as a picture: a whole JPEG or PNG, with nothing in it that a picture does not need, no
 * larger than ours are. Nothing is told by a list of what is forbidden: what is not needed is refused.
 */
export function lookAtPicture(bytes: Uint8Array): LookedAt {
  const file = takeApart(bytes)
  if (file === null || file.width < 1 || file.height < 1) return { ok: false, why: 'no-picture' }
  if (file.parts.some(({ isNeeded }) => !isNeeded)) return { ok: false, why: 'not-bare' }
  const isTooLarge = bytes.length > LARGEST_PICTURE || Math.max(file.width, file.height) > LONGEST_SIDE
  return isTooLarge ? { ok: false, why: 'too-large' } : { ok: true, file }
}
