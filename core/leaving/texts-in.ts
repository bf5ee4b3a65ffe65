import { strFromU8, unzipSync } from 'fflate'
import { bytesOf } from '#core/exporters/picture-bytes'
import type { PublicPicture } from '#core/story/public-story'

/**
 * All the texts in what an exporter made: the text itself, or of a zip archive the name and the text of every file
 * in it. Bytes are read as UTF-8. Where one of `pictures` stands, whole and unchanged, nothing does.
 */
export function textsIn(
  made: string | Uint8Array,
  pictures: Iterable<PublicPicture> = [],
): readonly string[] {
  const known = Array.from(pictures)
  if (typeof made === 'string') {
    return [known.reduce((text, { base64 }) => text.replaceAll(base64, ''), made)]
  }
  if (!isZip(made)) return [strFromU8(made)]
  const files = known.map(bytesOf)
  return Object.entries(unzipSync(made)).flatMap(([name, bytes]) =>
    files.some((file) => isSame(file, bytes)) ? [name] : [name, strFromU8(bytes)],
  )
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
function isZip([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && three === 3 && four === 4
}
