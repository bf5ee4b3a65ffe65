import { strFromU8, unzipSync } from 'fflate'

/**
 * All the texts in what an exporter made: the text itself, or of a zip archive the name and the text of every file
 * in it. Bytes are read as UTF-8.
 */
export function textsIn(made: string | Uint8Array): readonly string[] {
  if (typeof made === 'string') return [made]
  if (!isZip(made)) return [strFromU8(made)]
  return Object.entries(unzipSync(made)).flatMap(([name, bytes]) => [name, strFromU8(bytes)])
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
function isZip([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && three === 3 && four === 4
}
