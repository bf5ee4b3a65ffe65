import type { QuoteMark, SpeakerMark } from './measured.ts'

const pronouns = new Set(
  'he she they it i we you who him her his their them this that which those'.split(' '),
)
const letters = /[^\p{L}\p{N}'\- ]/gu
const joined = /\s+(?:for|of|from|with|in|at|on|to|by|about|who|whose|that|which|and his|and her)\s.*$/
const lettersAfterName = /\s+(?:jr|sr|ii|iii|iv|mp|mla|mpp|phd|md|qc|kc|obe)\.?$/
const longestMention = 160
/** In UTF-16 units, from the end of a phrase to the "who" that stands for it. */
const farthestAntecedent = 120

/**
 * The word by which a speaker is told from others, in small letters: the surname of a name, the noun of a
 * description ("spokeswoman for the mayor" is "spokeswoman"). "" for a pronoun and for nothing.
 */
export function headWord(name: string | undefined): string {
  const plain = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .trim()
  const [beforeComma = ''] = plain.replace(/\(.*?\)/g, ' ').split(/,|;|--|—| - /)
  const bare = beforeComma.trim().replace(joined, '').replace(lettersAfterName, '').replace(/'s?$/, '')
  const words = bare.replace(letters, ' ').split(/\s+/).filter(Boolean)
  const head = words.at(-1) ?? ''
  return words.length === 1 && pronouns.has(head) ? '' : head
}

/** Whether the mention stands somewhere in the story. */
export function hasPlace(speaker: SpeakerMark | null): boolean {
  return speaker !== null && speaker.start >= 0 && speaker.end > speaker.start
}

/** Whether two mentions share a letter of the story. */
export function touches(a: SpeakerMark | null, b: SpeakerMark | null): boolean {
  return a !== null && b !== null && hasPlace(a) && hasPlace(b) && a.start < b.end && b.start < a.end
}

/**
 * Whether the speaker of a guess is the right one: the mentions touch, or both are known by the same word, or the
 * annotated mention is a "who" that stands for the phrase that was found. A guess that names nobody near takes the
 * mentions of the other runs of its utterance. `text` is the story that all offsets refer to, `answer` all that was
 * found in it.
 */
export function sameSpeaker(
  known: SpeakerMark | null,
  { speaker: found, group }: Pick<QuoteMark, 'speaker' | 'group'>,
  { text, answer }: { readonly text: string; readonly answer: readonly QuoteMark[] },
): boolean {
  if (isNobody(known) || isNobody(found)) return isNobody(known) && isNobody(found)
  const others = answer.filter((one) => group !== undefined && one.group === group)
  const mentions = hasPlace(found) ? [found] : others.map(({ speaker }) => speaker)
  const isRightPlace = (one: SpeakerMark | null) =>
    known !== null &&
    one !== null &&
    one.end - one.start <= longestMention &&
    (touches(known, one) || isAntecedent(known, one, text))
  if (mentions.some(isRightPlace)) return true
  const right = [known?.text, known?.canonical].map(headWord)
  return [found?.canonical, found?.text].map(headWord).some((word) => word !== '' && right.includes(word))
}

/** Whether the name itself is right, not only the place; asked where the story names the speaker. */
export function sameName(known: SpeakerMark | null, found: SpeakerMark | null): boolean {
  const right = headWord(known?.canonical)
  if (right === '' || found === null) return false
  return headWord(found.canonical) === right || (!found.canonical && headWord(found.text) === right)
}

/** Whether the phrase found is what an annotated "who" stands for: it ends before it, close by, in the same sentence. */
function isAntecedent(known: SpeakerMark, found: SpeakerMark, text: string): boolean {
  if (!/^(?:who|which|that)$/i.test(known.text) || !hasPlace(known) || !hasPlace(found)) return false
  const between = text.slice(found.end, known.start)
  return found.end <= known.start && between.length <= farthestAntecedent && !/[.!?;\n]/.test(between)
}

function isNobody(speaker: SpeakerMark | null): boolean {
  return speaker === null || (!hasPlace(speaker) && speaker.text === '' && !speaker.canonical)
}
