import { shorten } from '#core/style/shorten'
import { sharedLength } from './compare.ts'
import type { QuoteMark } from './measured.ts'
import { sameSpeaker } from './same-speaker.ts'
import type { Measured } from './story-sets.ts'

const around = 70

/**
 * What went wrong in a story, for whoever mends the finder, in the order of the text: runs missed, found with other
 * ends, found where there is none, and given to the wrong speaker, each with the words around it.
 */
export function errorsOf({ story, comparison }: Measured): readonly string[] {
  const { known, found, pairs } = comparison
  const lost = new Set(known)
  const spare = new Set(found)
  const errors: { readonly at: number; readonly lines: readonly string[] }[] = []
  const tell = (kind: string, quote: QuoteMark, ...lines: readonly string[]): void =>
    void errors.push({
      at: quote.start,
      lines: [
        `${kind} ${quote.type}, ${story.id}: ${inContext(quote)}`,
        ...lines.map((line) => `    ${line}`),
      ],
    })
  const inContext = ({ start, end }: QuoteMark): string => {
    const before = story.text.slice(Math.max(0, start - around), start)
    return oneLine(`${before}[[${story.text.slice(start, end)}]]${story.text.slice(end, end + around)}`)
  }
  const words = ({ start, end }: QuoteMark): string => shorten(story.text.slice(start, end), around * 2)

  for (const pair of pairs) {
    lost.delete(pair.known)
    spare.delete(pair.found)
    if (!sameSpeaker(pair.known.speaker, pair.found, comparison))
      tell('SPEAKER', pair.known, `right: ${whoSaid(pair.known)}`, `found: ${whoSaid(pair.found)}`)
  }
  for (const quote of lost) {
    const near = [...spare].find((guess) => sharedLength(quote, guess) > 0)
    if (near === undefined) tell('MISSED', quote, whoSaid(quote))
    else {
      spare.delete(near)
      const wrong = sameSpeaker(quote.speaker, near, comparison) ? [] : [`right: ${whoSaid(quote)}`]
      tell('ENDS', quote, `found ${near.type}: ${words(near)}`, `found: ${whoSaid(near)}`, ...wrong)
    }
  }
  for (const guess of spare) tell('SPURIOUS', guess, whoSaid(guess))
  return errors.sort((a, b) => a.at - b.at).flatMap(({ lines }) => lines)
}

function whoSaid({ speaker, cue, certainty }: QuoteMark): string {
  const name = speaker === null ? 'nobody' : (speaker.canonical ?? speaker.text)
  const mention = speaker === null || speaker.start < 0 ? 'no mention' : `as “${speaker.text}”`
  const sure = certainty === undefined ? '' : `, ${certainty.toFixed(2)}`
  return `${name} (${mention}, ${cue ? `cue “${cue.text}”` : 'no cue'}${sure})`
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ¶ ')
}
