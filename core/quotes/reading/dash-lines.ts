import { cueOf } from './cue-lexicon.ts'
import type { Stretch } from './stretches.ts'

/** A line of dialogue in the manner of much of Europe: a dash, then words that begin with a capital letter. */
const OPENING = /^[—–―]\s?(?=[¿¡]?\p{Lu})/u
/** Where what is said may end: after a stop or a comma, or before another dash. */
const ENDS = /([,.?!…])\s+(?=\S)|\s+[—–―]\s+(?=\S)/g
/** Somebody before a verb: a pronoun, or a name of one to three words. */
const SOMEBODY = /^(?:he|she|they|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2})\s+(?=\p{Ll})/u
const WORD = /^\p{Ll}+/u

/**
 * The words of a line of dialogue that opens with a dash: up to the cue ("— Only their shoes, said Solís."), and where
 * the cue stands between dashes, on from there. None where nobody is said to speak, as in a list.
 */
export function findDashStretches(text: string): readonly Stretch[] {
  const opening = OPENING.exec(text)?.[0].length ?? 0
  if (opening === 0) return []
  for (const { index, 0: whole, 1: stop } of text.matchAll(ENDS)) {
    if (index <= opening || !isCueClause(text.slice(index + whole.length))) continue
    const first = stretch(0, opening, stop === undefined ? index : index + stop.length)
    if (stop !== undefined) return [first]
    const again = /\s+[—–―]\s+(?=\S)/.exec(text.slice(index + whole.length))
    if (again === null) return [first]
    const on = index + whole.length + again.index + again[0].length
    return [first, stretch(on, on, text.length)]
  }
  return []
}

function stretch(start: number, innerStart: number, end: number): Stretch {
  return { start, innerStart, innerEnd: end, end, style: 'dash', closed: true }
}

/** Whether a verb of saying comes first, or right after somebody: "said Solís", "she asked". */
function isCueClause(rest: string): boolean {
  const after = rest.slice(SOMEBODY.exec(rest)?.[0].length ?? 0)
  const cue = cueOf(WORD.exec(after)?.[0] ?? '')
  return cue !== undefined && !cue.cue.names && (cue.form === 'past' || cue.form === 's')
}
