import type { Namesake } from '#core/story/story'
import { sayDone } from '../history/say-done.ts'
import { changeStory } from '../story/change-story.ts'

/** Answers that a name in the text is another person's than the protected source's. The answer is for this place alone. */
export function answerAnotherPerson(namesake: Namesake): void {
  changeStory(({ namesakes }) => ({ namesakes: [...namesakes, namesake] }), {
    label: 'answer about a name',
  })
  sayDone('Another person. This place no longer stops the story.')
}
