import type { Namesake } from '#core/story/story'
import { say } from '../desk/state.ts'
import { changeStory } from '../story/change-story.ts'

/** Answers that a name in the text is another person's than the protected source's. The answer is for this place alone. */
export function answerAnotherPerson(namesake: Namesake): void {
  changeStory(({ namesakes }) => ({ namesakes: [...namesakes, namesake] }))
  say('Another person. This place no longer stops the story.', () => {
    changeStory(({ namesakes }) => ({
      namesakes: namesakes.filter(
        ({ speaker, around }) => speaker !== namesake.speaker || around !== namesake.around,
      ),
    }))
  })
}
