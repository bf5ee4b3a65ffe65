import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('keys struck in a hurry go to the list they were meant for, never into the story', async ({ app }) => {
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('hurry', 'Hurry')
  await story.write('"We checked this," said Cat Dove.')
  await story.standIn('We checked')
  await quotes.assignNewSpeaker('Cat Dove')
  const words = await story.text()
  for (let turn = 0; turn < 12; turn += 1) {
    await page.keyboard.press('Escape')
    await expect(story.body).toBeFocused()
    for (const key of ['ArrowLeft', 'F6', 'Home', 'C', 'C', 'C']) await page.keyboard.press(key)
    expect(await story.text()).toBe(words)
  }
})
