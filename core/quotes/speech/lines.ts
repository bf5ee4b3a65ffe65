import type { Reading } from '../reading/read-text.ts'

/** Lines that lead elsewhere or name a picture: "Read more", "WATCH: …". */
const leading =
  /^(?:read (?:more|also|next)|see also|more (?:on this|from|:)|related|watch|listen|subscribe|sign up|share|advertisement|photo|image|picture|caption|video|file photo|continue reading|click here)\b.{0,160}$/i

/**
 * The paragraphs that are headlines, link lines or captions: they speak only in marks with a cue, and their
 * capitals name nobody. A headline is the first of several paragraphs, short and with no full stop.
 */
export function findSideLines(reading: Reading): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const [index, { start, end }] of reading.paragraphs.entries()) {
    if (end - start > 200) continue
    const text = reading.text.slice(start, end)
    const ends = /[.!?:,;”’"'»…)—-]$/.test(text)
    const isHeadline = index === 0 && reading.paragraphs.length > 1 && !ends && text.split(' ').length <= 20
    const isLink = leading.test(text) && (!/[.!?]$/.test(text) || /^[A-Z ]+:/.test(text))
    if (isHeadline || isLink || (!ends && isTitleCase(text))) lines.add(index)
  }
  return lines
}

function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /^[\p{L}]/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * 0.7
}
