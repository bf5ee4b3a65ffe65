/** One word of a text: as it is compared, and where it stands (UTF-16 offsets, `end` exclusive). */
export type BareWord = { readonly word: string; readonly start: number; readonly end: number }

/** Letters and digits, with what is unseen inside a word: accents of their own, soft hyphens, joiners. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu

/**
 * The words of a text and nothing else: small letters, no accents, no marks between them. So "The Mayor—knew" and
 * “the mayor knew” are the same three. An apostrophe parts words: "don't" is two.
 */
export function bareWords(text: string): readonly BareWord[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: raw, index: start }): readonly BareWord[] => {
    const end = start + raw.length
    const folded = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    // One sign may be several words: "½" is "1⁄2".
    return (folded.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).map(
      (word) => ({ word, start, end }),
    )
  })
}
