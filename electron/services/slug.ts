import { foldForSearch } from '#core/style/fold'

const SMALL_WORDS = new Set(
  'a an and are as at be by for from has have in into is it its of on or that the their to was were will with'.split(
    ' ',
  ),
)

/**
 * A slug of two to four words, lower case and hyphened, from the words that carry a headline. Falls back upon the
 * other text (a file's name), then upon "untitled".
 */
export function slugFrom(headline: string, fallback = ''): string {
  const words = wordsOf(headline)
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  const chosen = (telling.length >= 2 ? telling : words).slice(0, 4)
  if (chosen.length > 0) return Array.from(chosen.join('-')).slice(0, 80).join('')
  return fallback === '' ? 'untitled' : slugFrom(fallback.replace(/\.\w+$/, ''))
}

/** Names of devices on Windows, which a file may not have there. Superscript digits count as digits. */
const RESERVED_NAME = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/i

/** A file name that every system takes, made from a slug: no path, no dot or space at its ends, no device's name. */
export function fileNameFrom(slug: string, extension: string): string {
  const name = slug
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const short = Array.from(name).slice(0, 60).join('')
  const reserved = RESERVED_NAME.test(short)
  return `${short === '' ? 'story' : reserved ? `story-${short}` : short}.${extension}`
}

function wordsOf(text: string): readonly string[] {
  return (
    foldForSearch(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
