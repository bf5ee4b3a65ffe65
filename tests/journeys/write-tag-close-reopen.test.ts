import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('an editor writes, says who said it, closes, reopens: all is there, the caret too', async ({
  freshApp,
  folder,
}) => {
  const first = await freshApp({ folder })
  let [desk, story, quotes] = [new Desk(first.page), new Story(first.page), new Quotes(first.page)]
  await desk.ready()
  await story.begin('ferry-late', 'The ferry will be late')
  await story.write('The ferry will not sail before June. ')
  await story.write('"We have no crew," said Ines Okafor, who runs it. "We have no boat either."')
  await story.standIn('We have no crew')
  await quotes.assignNewSpeaker('Ines Okafor')
  await expect(story.quotes('IO').first()).toBeVisible()

  // Bold, then the caret left in the middle of a word.
  await story.select('before June')
  await first.page.keyboard.press('Control+B')
  await first.page.keyboard.press('ArrowLeft')
  await first.page.waitForTimeout(200)
  await desk.saved()
  await first.close()

  const second = await freshApp({ folder })
  ;[desk, story, quotes] = [new Desk(second.page), new Story(second.page), new Quotes(second.page)]
  await desk.ready()
  await expect(story.headline).toHaveValue('The ferry will be late')
  expect(await story.text()).toBe(
    'The ferry will not sail before June. “We have no crew,” said Ines Okafor, who runs it. “We have no boat either.”',
  )
  await expect(story.body.locator('strong')).toHaveText('before June')
  expect((await quotes.rows())[0]).toMatchObject({ who: 'Ines Okafor' })
  await second.page.waitForTimeout(300)
  await second.page.keyboard.type('X')
  await expect(story.body).toContainText('not sail Xbefore June')
})
