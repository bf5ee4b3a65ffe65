import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('a window with words that could not be saved asks before it goes, and stays when told to', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp({ folder })
  const { page, library } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('storm', 'The storm')
  await desk.saved()

  // The disk goes away under the app.
  const [stories, away] = [path.join(library, 'stories'), path.join(library, 'stories-away')]
  renameSync(stories, away)
  writeFileSync(stories, '')
  await story.write('The harbour is shut.')
  await expect(page.getByText('Not saved since').first()).toBeVisible()

  await page.close({ runBeforeUnload: true })
  await expect
    .poll(() => app.shown().filter(({ dialog }) => dialog === 'ask'))
    .toEqual([
      {
        dialog: 'ask',
        message: 'Close, and leave it to the rescue?',
        detail:
          'Something is not saved yet, and the disk does not take it. A rescue copy was put aside on this computer; it is offered on the next start. Stay, and the text can be copied out.',
      },
    ])
  await expect(story.body).toContainText('The harbour is shut.')

  // It comes back, and the words are on it without a further key.
  rmSync(stories)
  renameSync(away, stories)
  await desk.saved()
  await app.close()

  const second = await freshApp({ folder })
  await new Desk(second.page).ready()
  await expect(new Story(second.page).body).toContainText('The harbour is shut.')
})
