import { type FilingFinding, checkForFiling } from '#core/story/filing'
import { type Desk, desk } from '../desk/state.ts'
import { knownPictures, missingOf } from '../pictures/known-pictures.ts'
import { wholeStory } from '../story/whole-story.ts'
import { useFiling } from './filing-state.ts'

/** What the check before filing says of the open story now. */
export function findingsNow(): readonly FilingFinding[] {
  const { open, speakers, entries } = desk()
  const leftOut = useFiling.getState().leftOut[open?.rest.id ?? ''] ?? new Set()
  return findingsOf(open, speakers, entries, leftOut, missingOf(knownPictures()))
}

/** The same, of a state that is given. Somebody's words in marks with no speaker are a stop; other guesses are not. */
export function findingsOf(
  open: Desk['open'],
  speakers: Desk['speakers'],
  entries: Desk['entries'],
  leftOut: ReadonlySet<string>,
  missing: ReadonlySet<string>,
): readonly FilingFinding[] {
  if (open === null) return []
  const guesses = entries.filter(({ type }) => type === 'guess')
  const nobodys = guesses.filter(({ who, kind }) => who.type === 'nobody' && kind === 'direct')
  const withSpeaker = guesses.filter(({ who }) => who.type !== 'nobody').length
  return checkForFiling(wholeStory(open), speakers, { withSpeaker, nobodys }, Array.from(leftOut), missing)
}
