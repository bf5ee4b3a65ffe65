import { useMemo } from 'react'
import { type FilingFinding, checkForFiling } from '#core/story/filing'
import { useDesk } from '../desk/state.ts'
import { wholeStory } from '../story/whole-story.ts'
import { useFiling } from './filing-state.ts'

const none: ReadonlySet<string> = new Set()

/** What the check before filing says of the open story now. */
export function useFindings(): readonly FilingFinding[] {
  const open = useDesk((state) => state.open)
  const speakers = useDesk((state) => state.speakers)
  // The entries are made anew after each change of the text, so they tell when to look again.
  const entries = useDesk((state) => state.entries)
  const leftOut = useFiling((state) => state.leftOut[open?.rest.id ?? ''] ?? none)
  return useMemo(() => {
    if (open === null) return []
    const guesses = entries.filter(({ type }) => type === 'guess')
    const nobodys = guesses.filter(({ who, kind }) => who.type === 'nobody' && kind === 'direct')
    const withSpeaker = guesses.filter(({ who }) => who.type !== 'nobody').length
    return checkForFiling(wholeStory(open), speakers, { withSpeaker, nobodys }, Array.from(leftOut))
  }, [open, speakers, entries, leftOut])
}
