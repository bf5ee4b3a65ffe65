/** Lines that lead elsewhere or name a picture: "Read more", "WATCH: …". */
const leading =
  /^(?:read (?:more|also|next)|see also|more (?:on this|from|:)|related|watch|listen|subscribe|sign up|share|advertisement|photo|image|picture|caption|video|file photo|continue reading|click here)\b.{0,160}$/i

/**
 * What a paragraph is to the story. A headline speaks where somebody plainly says something, a side line (a link, a
 * caption) only in marks with a cue; the capitals of neither name anybody for sure.
 */
export type LineKind = 'text' | 'headline' | 'side line'

/**
 * What kind of line a paragraph is. `isFirst` says that others follow and none stands before: there a headline is
 * short and has no full stop.
 */
export function kindOfLine(text: string, isFirst: boolean): LineKind {
  if (text.length > 200) return 'text'
  const ends = /[.!?:,;”’"'»…)—-]$/.test(text)
  const isHeadline = isFirst && !ends && text.split(' ').length <= 20
  const isLink = leading.test(text) && (!/[.!?]$/.test(text) || /^[A-Z ]+:/.test(text))
  if (isLink) return 'side line'
  if (isHeadline) return 'headline'
  return !ends && isTitleCase(text) ? 'side line' : 'text'
}

function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /^[\p{L}]/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * 0.7
}
