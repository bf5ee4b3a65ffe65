/** Lines that lead elsewhere or name a picture: "Read more", "WATCH: …". */
const leading =
  /^(?:read (?:more|also|next)|see also|more (?:on this|from|:)|related|watch|listen|subscribe|sign up|share|advertisement|photo|image|picture|caption|video|file photo|continue reading|click here)\b.{0,160}$/i

/**
 * Whether a paragraph is a headline, a link line or a caption: it speaks only in marks with a cue, and its capitals
 * name nobody. `isFirst` says that others follow and none stands before: there a headline is short and has no full
 * stop.
 */
export function isSideLine(text: string, isFirst: boolean): boolean {
  if (text.length > 200) return false
  const ends = /[.!?:,;”’"'»…)—-]$/.test(text)
  const isHeadline = isFirst && !ends && text.split(' ').length <= 20
  const isLink = leading.test(text) && (!/[.!?]$/.test(text) || /^[A-Z ]+:/.test(text))
  return isHeadline || isLink || (!ends && isTitleCase(text))
}

function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /^[\p{L}]/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * 0.7
}
