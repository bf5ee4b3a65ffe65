/**
 * One spelling for words that differ by typography alone: curly and straight marks, every dash, every space,
 * soft hyphens and ligature forms (Unicode NFKC). Used to compare words, never to print them.
 */
export function foldTypography(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC`]/g, "'")
      .replace(/''|[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      // White space first, and each pattern begins with what it looks for: whole pages are folded, and this is three
      // times as fast.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .replace(/ (?:[\u2010-\u2015\u2212]|--+|-(?= )) ?|(?:[\u2010-\u2015\u2212]|--+|(?<= )-(?= )) ?/g, '-')
      .replace(/\u2026/g, '...')
      .trim()
  )
}

/** Folded typography, no accents, no capitals: what a search compares. */
export function foldForSearch(text: string): string {
  return foldTypography(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
