import { auxiliaries, commonVerbs } from '../reading/small-words.ts'
import type { Reading } from '../reading/read-text.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf } from '../reading/cue-lexicon.ts'

/** Whether a word looks like a finite verb, by its form alone. */
export function isVerb(token: Token): boolean {
  const { lower } = token
  if (token.kind !== 'word') return false
  if (auxiliaries.has(lower) || commonVerbs.has(lower) || lower === 'said' || lower === 'told') return true
  // "United", "Mohammed"
  if (token.capital) return /(?:n't|'ll|'re|'ve|'d)$/.test(lower)
  return /(?:ed|n't|'ll|'re|'ve|'d)$/.test(lower)
}

/** Whether a stretch of tokens holds a finite verb, as far as the word forms tell. */
export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 80; at++) if (isVerb(tokenAt(reading.tokens, at))) return true
  return false
}

/** Whether a word ends as a regular past does. */
export function isPastVerb(token: Token): boolean {
  return token.kind === 'word' && /[^e]ed$/.test(token.lower) && token.lower.length > 4
}

/** Whether a word is a cue in the past: "said". */
export function isSpeechVerb(token: Token): boolean {
  const cue = cueOf(token.lower)
  return cue !== undefined && cue.form === 'past' && !cue.cue.marksOnly
}
