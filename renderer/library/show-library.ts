import { bridge } from '../bridge/bridge.ts'
import { setDesk, useDesk } from '../desk/state.ts'
import { loadRescued } from '../rescue/rescue-state.ts'
import { forgetEditors } from '../story/kept-editors.ts'
import { openStory } from '../story/open-story.ts'

/** Asks main for the open library and shows it as it was left: what was open is opened, what was rescued is told. */
export async function showLibrary(): Promise<void> {
  const answer = await bridge.call('library:open', null)
  if (!answer.ok) {
    setDesk({ warnings: [answer.failure.sentence] })
    return
  }
  const { stories, speakers, session, warnings, ...about } = answer.value
  setDesk({ about, stories, speakers, session, warnings })
  const wasOpen = stories.find(({ id }) => id === session.openStoryId)
  if (wasOpen !== undefined) await openStory(wasOpen.id)
  await loadRescued()
}

/** Shows another library in the place of this one: nothing of what the window showed before is left. */
export async function showOtherLibrary(): Promise<void> {
  forgetEditors()
  useDesk.setState(useDesk.getInitialState(), true)
  await showLibrary()
}

/** The name of a library: that of its folder. */
export function nameOfLibrary(folder: string): string {
  return folder.split(/[\\/]/).findLast((part) => part !== '') ?? folder
}
