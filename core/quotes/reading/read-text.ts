import { type Sentence, splitSentences } from './sentences.ts'
import { type Stretch, findStretches } from './stretches.ts'
import type { Token } from './token.ts'
import { splitTokens } from './tokens.ts'

/**
 * One paragraph as the finder sees it. Sentences hold token indexes, everything else UTF-16 offsets in `text`, which
 * are the paragraph's own: wherever it comes to stand in a story, its reading is the same.
 */
export type Reading = {
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Reads one paragraph: the stretches in quotation marks, and outside them tokens and sentences. */
export function readText(text: string): Reading {
  const stretches = findStretches(text)
  const tokens = splitTokens(text, stretches)
  return { text, stretches, tokens, sentences: splitSentences(text, tokens, stretches) }
}
