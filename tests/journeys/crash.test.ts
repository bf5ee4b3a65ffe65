import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('a crash in mid-typing loses nothing that was said to be saved, and at most a second of the rest', async ({
  freshApp,
  folder,
}) => {
  test.setTimeout(120_000)
  for (const round of [1, 2, 3]) {
    const app = await freshApp({ folder })
    const [desk, story] = [new Desk(app.page), new Story(app.page)]
    await desk.ready()
    if (round === 1) await story.begin('crash', 'Typed until the end')
    await story.write(`Round ${round} acknowledged. `)
    await desk.saved()
    const acknowledged = await story.text()
    const typing = app.page.keyboard
      .type('and then some more that may be lost', { delay: 15 })
      .catch(() => undefined)
    await app.page.waitForTimeout(60 * round)
    await app.kill()
    await typing

    const after = await freshApp({ folder })
    await new Desk(after.page).ready()
    const kept = await new Story(after.page).text()
    expect(kept.startsWith(acknowledged)).toBe(true)
    await after.close()
  }
})
