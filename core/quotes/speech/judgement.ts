import { phraseAfter } from '../people/phrases.ts'
import { clauseOpeners, determiners, objectPronouns } from '../reading/small-words.ts'
import { tokenAt } from '../reading/token.ts'
import type { CueUse } from './cue-uses.ts'
import type { Found, Place } from './place.ts'
import { clauseFound } from './reported-words.ts'

/** How far behind the cue its "as", "of" or "to" may stand, in tokens. */
const reach = 14

/**
 * "called the plan a disgrace", "accused them of hiding the bill", "urged drivers to stay away": what is judged and
 * the judgement, with no marks. Political news counts them as reported speech in 88 of 100.
 */
export function judgement(place: Place, use: CueUse): Found | null {
  if (use.word === 'according to' || use.doubtful || place.marksOnly) return null
  if (use.subject === null || use.side === 'after' || use.side === 'none') return null
  const { links } = use.word.cue
  if (links === '' || use.word.form === 'base') return null
  const { tokens } = place.reading
  const isCalled = ['what', 'which', 'that'].includes(tokenAt(tokens, use.from - 1).lower)
  if (isCalled) return null
  const link = links === 'noun' ? articleAfter(place, use.to) : linkAfter(place, use.to, links)
  const isWord = link !== null && link + 1 < place.to && tokenAt(tokens, link + 1).kind === 'word'
  return isWord ? clauseFound(place, use.to, 'speaker and cue before') : null
}

/** Where "as", "to" or "of hiding" stands behind the one who is judged, or null. */
function linkAfter({ reading, to }: Place, from: number, link: string): number | null {
  for (let at = from + 1; at < Math.min(to, from + reach); at++) {
    const token = tokenAt(reading.tokens, at)
    if (token.lower === link && (link !== 'of' || tokenAt(reading.tokens, at + 1).lower.endsWith('ing')))
      return at
    if (token.kind !== 'word' || clauseOpeners.has(token.lower)) return null
  }
  return null
}

/** Where the article of the judgement stands: "called the plan *a* disgrace"; or null. */
function articleAfter(place: Place, from: number): number | null {
  const judged = judgedAt(place, from)
  if (judged === null) return null
  const { lower } = tokenAt(place.reading.tokens, judged)
  return ['a', 'an', 'the', 'one', 'too', 'part'].includes(lower) ? judged : null
}

/** The index after whoever or whatever is judged, or null. */
function judgedAt(place: Place, from: number): number | null {
  const first = tokenAt(place.reading.tokens, from)
  if (objectPronouns.has(first.lower)) return from + 1
  if (first.kind !== 'word' || first.lower === 'for' || first.lower === 'on') return null
  const phrase = phraseAfter(place.reading, place.names, from, place.to)
  if (phrase === null) return determiners.has(first.lower) ? from + 1 : null
  return phrase.to
}
