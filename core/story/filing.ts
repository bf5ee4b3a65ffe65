import { TO_COME, listQuotes } from './list-quotes.ts'
import { type Secret, publicStory } from './public-story.ts'
import type { Speaker } from './speaker.ts'
import { storyText } from './story-text.ts'
import type { Story } from './story.ts'

/** What the check before filing saw: how grave, what, where in the words, and what can be done. */
export type FilingFinding = {
  readonly level: 'stop' | 'warn'
  readonly rule: Secret['rule'] | 'to-come' | 'no-speaker' | 'guesses' | 'drifted' | 'unchecked'
  readonly says: string
  /** The words it is about, or none. */
  readonly words: string
  readonly quoteId?: string
}

/** What the finder left open, as the check needs it. */
export type OpenGuesses = {
  readonly withSpeaker: number
  readonly nobodys: readonly { readonly words: string }[]
}

/**
 * The check before filing. Stops come first: words that may not leave (these stop every export, whoever asks),
 * quotations without a speaker, and what is still to come. The rest is worth a look.
 */
export function checkForFiling(
  story: Story,
  speakers: readonly Speaker[],
  guesses: OpenGuesses,
  leaveOut: readonly string[] = [],
): readonly FilingFinding[] {
  const quotes = listQuotes(story)
  const result = publicStory(story, speakers, leaveOut)
  const secrets = result.ok ? [] : result.secrets
  const { text } = storyText(story.body)
  const stops: FilingFinding[] = [
    ...secrets.map(({ rule, says, words, quoteId }) => ({
      level: 'stop' as const,
      rule,
      says,
      words,
      quoteId,
    })),
    ...quotes
      .filter(({ speakerId }) => speakerId === undefined)
      .map(({ id, words }) => stop('no-speaker', 'A quote has no speaker.', words, id)),
    ...guesses.nobodys.map(({ words }) => stop('no-speaker', 'A quote has no speaker.', words)),
  ]
  const toCome = Array.from(text.matchAll(TO_COME))
  const [firstToCome] = toCome
  if (firstToCome !== undefined) {
    const places = toCome.length === 1 ? 'one place' : `${toCome.length} places`
    stops.push(stop('to-come', `TK is left in ${places}.`, wordsAround(text, firstToCome.index)))
  }
  return [...stops, ...warnings(quotes, guesses)]
}

function warnings(quotes: ReturnType<typeof listQuotes>, guesses: OpenGuesses): readonly FilingFinding[] {
  const found: FilingFinding[] = []
  if (guesses.withSpeaker > 0) {
    const many =
      guesses.withSpeaker === 1
        ? 'One speaker is still a guess.'
        : `${guesses.withSpeaker} speakers are still guesses.`
    found.push(warn('guesses', many, 'Until accepted, these quotes go out with no name tied to them.'))
  }
  for (const { id, words, check } of quotes) {
    if (check === 'drifted')
      found.push(warn('drifted', 'A quote has changed since it was checked.', words, id))
  }
  const unchecked = quotes.filter(({ check }) => check === 'unchecked').length
  if (unchecked > 0) {
    found.push(
      warn(
        'unchecked',
        unchecked === 1 ? 'One quote is not checked.' : `${unchecked} quotes are not checked.`,
        '',
      ),
    )
  }
  return found
}

function stop(rule: FilingFinding['rule'], says: string, words: string, quoteId?: string): FilingFinding {
  return quoteId === undefined
    ? { level: 'stop', rule, says, words }
    : { level: 'stop', rule, says, words, quoteId }
}

function warn(rule: FilingFinding['rule'], says: string, words: string, quoteId?: string): FilingFinding {
  return { ...stop(rule, says, words, quoteId), level: 'warn' }
}

/** Some words either side of a place, for showing where it is. */
function wordsAround(text: string, at: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, at - 30)) + 1
  const end = text.indexOf(' ', at + 24)
  return text
    .slice(start, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim()
}
