import type { Comparison } from './compare.ts'
import { share } from './figures.ts'
import { sameSpeaker } from './same-speaker.ts'

/** How sure a direct quotation must be to count as sure. */
export const sure = 0.9

const bands = 10

/** The guesses of one band of certainty, and how many were right: found where it stands, with the right speaker. */
export type Band = {
  readonly from: number
  readonly guesses: number
  readonly right: number
  /** The mean of what the finder said. */
  readonly said: number
}

type Guess = { readonly certainty: number; readonly isRight: boolean; readonly isDirect: boolean }

/** Ten bands of certainty, each beside the truth. */
export function bandsOf(comparisons: readonly Comparison[]): readonly Band[] {
  const guesses = comparisons.flatMap(guessesOf)
  return Array.from({ length: bands }, (_, index) => {
    const inside = guesses.filter(
      ({ certainty }) => Math.min(bands - 1, Math.floor(certainty * bands + 1e-9)) === index,
    )
    const sum = inside.reduce((total, { certainty }) => total + certainty, 0)
    return {
      from: index / bands,
      guesses: inside.length,
      right: inside.filter(({ isRight }) => isRight).length,
      said: share(sum, inside.length),
    }
  })
}

/**
 * What the finder is sure of among direct quotations: how many such guesses, how many of them right, and how many
 * direct quotations there are.
 */
export function sureOfDirect(comparisons: readonly Comparison[]): {
  readonly guesses: number
  readonly right: number
  readonly known: number
} {
  const guesses = comparisons
    .flatMap(guessesOf)
    .filter(({ certainty, isDirect }) => isDirect && certainty >= sure)
  return {
    guesses: guesses.length,
    right: guesses.filter(({ isRight }) => isRight).length,
    known: comparisons.flatMap(({ known }) => known).filter(({ type }) => type === 'direct').length,
  }
}

function guessesOf(comparison: Comparison): readonly Guess[] {
  const { found, pairs } = comparison
  const right = new Set(
    pairs
      .filter(({ known, found: guess }) => sameSpeaker(known.speaker, guess, comparison))
      .map((pair) => pair.found),
  )
  return found.map((guess) => ({
    certainty: guess.certainty ?? 0,
    isRight: right.has(guess),
    isDirect: guess.type === 'direct',
  }))
}
