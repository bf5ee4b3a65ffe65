import { type StoryReading, readChange, readStory } from '#core/quotes/read-story'
import { processorMs, wordsIn } from './speed.ts'

/** How long a story of so many words takes to be read again after a letter is typed; in ms of the processor. */
export type EditTimes = {
  readonly words: number
  readonly whole: number
  readonly median: number
  readonly slowest: number
}

const edits = 200

/** Types letters all over a story of 50,000 words made of the texts, and times how it is read again after each. */
export function measureEdits(texts: readonly string[]): EditTimes {
  const story: string[] = []
  for (let words = 0, at = 0; words < 50_000; at++) {
    const text = texts[at % texts.length] ?? ''
    story.push(text)
    words += wordsIn(text)
  }
  const text = story.join('\n\n')
  readStory(text)
  const began = processorMs()
  let reading = readStory(text)
  const whole = processorMs() - began
  const times: number[] = []
  for (let edit = 0; edit < edits * 2; edit++) {
    const start = Math.floor((((edit * 7919) % 1000) / 1000) * reading.text.length)
    const { ms, after } = timed(reading, start)
    // The first half is a warm-up.
    if (edit >= edits) times.push(ms)
    reading = after
  }
  times.sort((a, b) => a - b)
  return {
    words: wordsIn(text),
    whole,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}

function timed(reading: StoryReading, start: number): { readonly ms: number; readonly after: StoryReading } {
  const began = processorMs()
  const after = readChange(reading, { start, end: start, text: 'e' })
  return { ms: processorMs() - began, after }
}
