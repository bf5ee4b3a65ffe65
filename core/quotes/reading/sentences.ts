import { cueOf } from './cue-lexicon.ts'
import { opensSentences } from './small-words.ts'
import { beforeNames } from './abbreviations.ts'
import type { Stretch } from './stretches.ts'
import { isCapital, type Token, tokenAt } from './token.ts'

/** Tokens `from` up to and without `to`. */
export type Sentence = { readonly from: number; readonly to: number }

/**
 * Parts the tokens of one paragraph into sentences. Nothing inside quotation marks ends one; a
 * stretch that ends in a full stop does, and one in "?" or "!" unless a speaker and a cue follow.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): readonly Sentence[] {
  const dateline = endOfDateline(tokens)
  const sentences: Sentence[] = dateline > 0 ? [{ from: 0, to: dateline }] : []
  let start = dateline
  for (let at = dateline; at < tokens.length; at++) {
    if (at + 1 < tokens.length && !endsSentence(text, tokens, at, stretches)) continue
    sentences.push({ from: start, to: at + 1 })
    start = at + 1
  }
  return sentences
}

/**
 * "VANCOUVER (Coast Wire) —", "ST. JOHN'S, N.L. —": the place a story comes from stands by itself. Returns the index
 * after its dash, 0 without a dateline.
 */
function endOfDateline(tokens: readonly Token[]): number {
  const first = tokenAt(tokens, 0)
  if (first.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0
  let depth = 0
  let words = 0
  for (let at = 0; at < 14; at++) {
    const { kind, text, capital } = tokenAt(tokens, at)
    if (kind === 'word') {
      if (depth === 0 && !capital && words > 0 && !/^(?:de|la|sur|of|and|the)$/.test(text)) return 0
      if (depth === 0 && words === 0 && /\d/.test(text)) return 0
      words++
    } else if (text === '(') depth++
    else if (text === ')') depth--
    else if (depth === 0 && /^(?:[—–]|-{1,2})$/.test(text)) {
      return words > 1 || first.text.length > 4 ? at + 1 : 0
    } else if (kind !== 'punctuation' || !',./'.includes(text)) return 0
  }
  return 0
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  stretches: readonly Stretch[],
): boolean {
  const token = tokenAt(tokens, at)
  const next = tokenAt(tokens, at + 1)
  if (next.kind === 'punctuation' && !'([–—-'.includes(next.text.charAt(0))) return false
  switch (token.kind) {
    case 'none':
      return false
    case 'punctuation':
      if (!'.!?…'.includes(token.text.charAt(0))) return false
      return next.kind === 'marked' || !startsLower(next)
    case 'word':
      if (!token.text.endsWith('.')) return false
      if (token.lower === 'no.') return !/^\d/.test(next.text) && !startsLower(next)
      if (beforeNames.has(token.lower) || token.text.length === 2) return false
      // "at 1:12 a.m. “My cat can …”": a whole sentence in marks begins one.
      if (next.kind === 'marked') return opensCapital(text, tokens, at + 1, stretches[next.stretch])
      return next.capital && opensSentences.has(next.lower)
    case 'marked': {
      const stretch = stretches[token.stretch]
      if (stretch === undefined) return false
      const last = lastLetter(text, stretch)
      if (!'.!?…'.includes(last) || startsLower(next) || next.kind === 'punctuation') return false
      if (last === '.') return true
      return !speakerAndCueFollow(tokens, at + 1)
    }
  }
}

/** "He spoke in Dundalk, Ont. “There is one thing.”": a sentence in marks after an abbreviation. */
function opensCapital(
  text: string,
  tokens: readonly Token[],
  marked: number,
  stretch: Stretch | undefined,
): boolean {
  if (stretch === undefined || !isCapital(text, stretch.innerStart)) return false
  const last = lastLetter(text, stretch)
  if (stretch.innerEnd - stretch.innerStart >= 20 || '.!?'.includes(last)) return true
  return last === ',' && speakerAndCueFollow(tokens, marked + 1)
}

function startsLower(token: Token): boolean {
  if (token.kind !== 'word') return false
  const first = token.text.charAt(0)
  return first !== first.toUpperCase()
}

function lastLetter(text: string, stretch: Stretch): string {
  let at = stretch.innerEnd
  while (at > stretch.innerStart && ' ’”\'"'.includes(text.charAt(at - 1))) at--
  return text.charAt(at - 1)
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokenAt(tokens, at).text === ',') return true
  return false
}

/** "Why?" Ruth Adeyemi said: the next word is no new sentence when a cue comes within six words. */
function speakerAndCueFollow(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 14; at++) {
    const token = tokenAt(tokens, at)
    // "“Enough!” Desh, the board's eldest, wrote"
    if (token.text === ',' && at > from) continue
    if (token.kind !== 'word') return false
    if (at >= from + 7 && !hasComma(tokens, from, at)) return false
    const cue = cueOf(token.lower)
    if (cue === undefined || at === from) continue
    const after = tokenAt(tokens, at + 1)
    return after.kind !== 'word' || !(after.lower === 'that' || after.capital || after.lower === 'the')
  }
  return false
}
