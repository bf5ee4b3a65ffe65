/** The kinds of picture that are taken in. What is kept is a JPEG or a PNG: Word reads no WebP. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp'

/**
 * What kind of picture these bytes begin, whatever their file is called; null for anything else.
 * PNG 5.2, JFIF 1.02, GIF89a 17, https://developers.google.com/speed/webp/docs/riff_container
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  return /^RIFF[^]{4}WEBP/.test(head) ? 'webp' : null
}
