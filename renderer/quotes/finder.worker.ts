import '#core/story/parse-without-eval'
import { suggestQuotations } from '#core/quotes/suggestions'
import type { FinderAnswer, FinderQuestion } from './finder.ts'

/** Reads a whole story away from the keyboard. */
self.addEventListener('message', ({ data }: MessageEvent<FinderQuestion>) => {
  const answer: FinderAnswer = {
    number: data.number,
    suggestions: suggestQuotations(data.story, data.speakers),
  }
  self.postMessage(answer)
})
