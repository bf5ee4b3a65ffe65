import '#core/story/parse-without-eval'
import { followChange, followNothing } from '#core/quotes/follow-story'
import type { FinderAnswer, FinderQuestion } from './finder.ts'

let followed = followNothing()

/** Follows the open story away from the keyboard: what is asked and answered is what has changed. */
self.addEventListener('message', ({ data }: MessageEvent<FinderQuestion>) => {
  const step = followChange(followed, data.blocks, data.known)
  followed = step.followed
  const answer: FinderAnswer = { number: data.number, change: step.change }
  self.postMessage(answer)
})
