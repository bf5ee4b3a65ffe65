import { suggestQuotations } from '#core/quotes/suggestions'
import { type FilingFinding, checkForFiling } from '#core/story/filing'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'

/**
 * Why a story that nobody has open is not ready to be filed, gravest first, as its File page would say it: no headline,
 * TK, a quote without a speaker. What may not leave at all is decided before, by `makeRelease`. Missing pictures are
 * left to that too. Quoted words with neither a speaker nor a guess are a stop.
 */
export function filingStops(story: Story, speakers: readonly Speaker[]): readonly FilingFinding[] {
  const guesses = suggestQuotations(story, speakers)
  const nobodys = guesses.filter(({ speaker, kind }) => speaker === null && kind === 'direct')
  const withSpeaker = guesses.filter(({ speaker }) => speaker !== null).length
  const findings = checkForFiling(story, speakers, { withSpeaker, nobodys })
  return findings.filter(({ level }) => level === 'stop')
}
