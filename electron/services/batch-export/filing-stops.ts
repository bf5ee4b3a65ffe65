import { suggestQuotations } from '#core/quotes/suggestions'
import { type FilingFinding, checkForFiling } from '#core/story/filing'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'

/**
 * What stops a story that nobody has open from being filed, gravest first: the same as its File page would say, of
 * which pictures are missing left to the export. Words in marks that nobody is tied to or guessed for are a stop.
 */
export function stopsOf(story: Story, speakers: readonly Speaker[]): readonly FilingFinding[] {
  const guesses = suggestQuotations(story, speakers)
  const nobodys = guesses.filter(({ speaker, kind }) => speaker === null && kind === 'direct')
  const withSpeaker = guesses.filter(({ speaker }) => speaker !== null).length
  const findings = checkForFiling(story, speakers, { withSpeaker, nobodys })
  return findings.filter(({ level }) => level === 'stop')
}
