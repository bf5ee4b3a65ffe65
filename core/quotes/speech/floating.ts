import { type Names, nameAt } from '../people/names.ts'
import { groupHeads, personHeads } from '../people/people-words.ts'
import { type Phrase, phraseAfter } from '../people/phrases.ts'
import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import type { Statement } from './statement.ts'
import { isFullQuote, mayFloat } from './stretch-shape.ts'

/**
 * The marked stretches of a sentence that no cue claims and that are speech all the same: a sentence of their
 * own, one after a colon, one signed with a dash and a name. `isClaimed` tells the offsets taken by statements,
 * `carriesOn` whether the paragraph before left its marks open.
 */
export function statementsWithoutCue(
  reading: Reading,
  names: Names,
  index: number,
  carriesOn: boolean,
  isClaimed: (offset: number) => boolean,
): readonly Statement[] {
  const sentence = reading.sentences[index]
  if (sentence === undefined) return []
  const statements: Statement[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokenAt(reading.tokens, at)
    if (token.kind !== 'marked' || isClaimed(token.start)) continue
    const before = tokenAt(reading.tokens, at - 1)
    const opens = at === sentence.from
    const colon = !opens && before.text === ':'
    const aloneOrAfterComma = opens && standsAlone(reading, at, sentence.to)
    const carries = opens && carriesOn && token.start === 0
    const label = colon ? labelBefore(reading, names, sentence.from, at - 1) : null
    const isLabelled = label !== null && label.from === sentence.from && label.to === at - 1
    if (!carries && !(isLabelled ? isFullQuote(reading, at) : mayFloat(reading, at))) continue
    if (!colon && !aloneOrAfterComma && !carries) continue
    const signature = opens ? signatureAfter(reading, names, at, sentence.to) : null
    statements.push({
      frame: signature !== null ? 'signed' : colon ? 'colon' : carries ? 'goes on' : 'floating',
      runs: [{ start: token.start, end: token.end, type: 'direct' }],
      cue: null,
      lemma: '',
      subject: signature ?? label,
      shared: false,
      sentence: index,
      doubtful: false,
    })
  }
  return statements
}

/** Nothing but marks, punctuation and a signature stand in the rest of the sentence. */
function standsAlone(reading: Reading, at: number, to: number): boolean {
  const next = tokenAt(reading.tokens, at + 1)
  if (at + 1 >= to) return true
  if (next.kind === 'marked') return true
  if (next.kind !== 'punctuation') return false
  return at + 2 >= to || ['—', '–', '-', '--'].includes(next.text)
}

function signatureAfter(reading: Reading, names: Names, at: number, to: number): Phrase | null {
  if (!['—', '–', '-', '--'].includes(tokenAt(reading.tokens, at + 1).text)) return null
  const phrase = phraseAfter(reading, names, at + 2, to)
  return phrase !== null && phrase.type === 'name' ? phrase : null
}

/** "Adeyemi: "No."" and "Her answer was short: "No."": the name or pronoun that opens the sentence. */
function labelBefore(reading: Reading, names: Names, from: number, to: number): Phrase | null {
  const first = phraseAfter(reading, names, from, to)
  if (first !== null && (first.type === 'name' || first.type === 'pronoun')) return first
  // "Police: ‘No threat’"
  const noun = first === null ? '' : tokenAt(reading.tokens, first.head).lower
  if (first !== null && first.to === to && (personHeads.has(noun) || groupHeads.has(noun))) return first
  for (let at = from; at < to && at < from + 25; at++) {
    const name = nameAt(names, at)
    if (name !== undefined && name.kind === 'person' && name.titleFrom === at) {
      return { type: 'name', from: at, to: name.to, head: name.to - 1, name }
    }
  }
  return null
}
