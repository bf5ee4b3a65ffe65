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
  const judged = judgedAt(place, use.to)
  if (judged === null) return null
  if (links === 'noun') {
    const next = tokenAt(tokens, judged)
    return ['a', 'an', 'the', 'one', 'too', 'part'].includes(next.lower)
      ? clauseFound(place, use.to, 'speaker and cue before', false)
      : null
  }
  for (let at = judged; at < Math.min(place.to, use.to + reach); at++) {
    const token = tokenAt(tokens, at)
    if (token.lower === links) {
      return at + 1 < place.to && tokenAt(tokens, at + 1).kind === 'word'
        ? clauseFound(place, use.to, 'speaker and cue before', false)
        : null
    }
    if (token.kind !== 'word' || clauseOpeners.has(token.lower)) return null
  }
  return null
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
