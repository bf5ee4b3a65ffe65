import { type Paragraph, splitParagraphs } from './paragraphs.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { type Stretch, findStretches } from './stretches.ts'
import { type Token } from './token.ts'
import { splitTokens } from './tokens.ts'

/** A text as the finder sees it. Sentences hold token indexes, everything else UTF-16 offsets in `text`. */
export type Reading = {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly stretches: readonly Stretch[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Reads a text: paragraphs, the stretches in quotation marks, and outside them tokens and sentences. */
export function readText(text: string): Reading {
  const paragraphs = splitParagraphs(text)
  const stretches: Stretch[] = []
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = findStretches(text, paragraph, index)
    const from = tokens.length
    for (const token of splitTokens(text, paragraph, found, stretches.length)) tokens.push(token)
    for (const stretch of found) stretches.push(stretch)
    for (const sentence of splitSentences(text, tokens, from, tokens.length, index, stretches)) {
      sentences.push(sentence)
    }
  }
  return { text, paragraphs, stretches, tokens, sentences }
}
