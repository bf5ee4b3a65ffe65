import { setTimeout as wait } from 'node:timers/promises'
import buildFirst from '../journeys/support/build-first.ts'
import { type RunningApp, startApp } from '../journeys/support/start-app.ts'
import { Desk } from '../journeys/pages/desk.ts'
import { Story } from '../journeys/pages/story.ts'
import { chance } from './support/chance.ts'
import { withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'

/** At most so many milliseconds of typing may be unsaved. */
const UNSAVED = 1000

/** D3: somebody types in the whole app, waits for “Saved” or does not, and the app is killed. */
export const killedWhileTyping: Row = {
  id: 'D3',
  title: 'the whole app killed while somebody types, with “Saved” on the screen or not',
  full: 50,
  // The journey crash.test.ts is its small dose: it needs a window.
  small: null,
  run: ({ count, seed }) =>
    withFolder(async (folder) => {
      buildFirst()
      const random = chance(seed)
      const faults: string[] = []
      let [longest, afterSaved] = [0, 0]
      let app = await ready(await startApp({ folder }))
      await new Story(app.page).begin('crash', 'Typed until the end')
      for (let round = 1; round <= count; round += 1) {
        const story = new Story(app.page)
        await story.write(`Round ${round}. `)
        await new Desk(app.page).saved()
        const acknowledged = await story.text()
        const waits = random() < 0.5
        const typed = await type(app, random() * (waits ? 400 : 2500), random)
        if (waits) await new Desk(app.page).saved()
        const shown = waits ? await story.text() : acknowledged
        const killedAt = performance.now()
        await app.kill()
        app = await ready(await startApp({ folder }))
        const kept = await new Story(app.page).text()
        if (!kept.startsWith(shown))
          faults.push(`round ${round}: “${shown.slice(-20)}” was saved and is lost`)
        const letters = kept.split(`Round ${round}.`)[1]?.trim().length ?? 0
        const unsaved = typed.slice(letters)
        const since = unsaved[0] === undefined ? 0 : killedAt - unsaved[0]
        longest = Math.max(longest, since)
        if (since > UNSAVED) faults.push(`round ${round}: ${since.toFixed(0)} ms of typing were unsaved`)
        if (waits) afterSaved += 1
      }
      await app.close()
      return {
        measured: `${count} kills of the app (${app.engine}), ${afterSaved} of them on “Saved”: ${faults.length} that lost what was saved or more than 1 s of typing; at most ${longest.toFixed(0)} ms were unsaved`,
        fired: count,
        faults,
      }
    }),
}

async function ready(app: RunningApp): Promise<RunningApp> {
  await new Desk(app.page).ready()
  return app
}

/** Types for a while. Gives, for each letter, the moment after which it was in the text. */
async function type(app: RunningApp, milliseconds: number, random: () => number): Promise<readonly number[]> {
  const typed: number[] = []
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    await app.page.keyboard.type(String.fromCharCode(97 + Math.floor(random() * 26)))
    typed.push(performance.now())
    await wait(15)
  }
  return typed
}
