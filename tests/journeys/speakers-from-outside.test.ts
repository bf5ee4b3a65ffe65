import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { speakerSchema } from '#core/story/speaker'
import { pack, unpack } from '#services/storage/envelope'
import { speakersFile } from '#services/storage/file-kinds'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('a list of speakers that another program replaced is united, and the window knows everybody', async ({
  freshApp,
  folder,
}) => {
  test.setTimeout(180_000)
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  const file = path.join(app.library, 'speakers.json')
  const names = () => {
    const unpacked = unpack(speakersFile, readFileSync(file))
    if (!unpacked.ok) throw new Error(unpacked.why)
    return unpacked.value.map(({ name }) => name)
  }
  const before = names()
  expect(before.length).toBeGreaterThan(1)

  // A sync tool puts the list of another machine there.
  rmSync(file)
  writeFileSync(file, pack(speakersFile, [speakerSchema.parse({ id: 'elsewhere', name: 'Thora Elsewhere' })]))

  await story.begin('ferry-late', 'The ferry will be late')
  await story.write('"We have no crew," said Ines Okafor.')
  await story.standIn('We have no crew')
  await quotes.assignNewSpeaker('Ines Okafor')
  await expect(story.quotes('IO').first()).toBeVisible()
  await expect(
    page.getByText(/Both lists were united\. One speaker came from the other list\./),
  ).toBeVisible()
  expect(names().toSorted()).toEqual([...before, 'Thora Elsewhere', 'Ines Okafor'].toSorted())

  await test.step('the picker offers who came from elsewhere', async () => {
    await story.standIn('We have no crew')
    await page.keyboard.press('Control+Shift+Q')
    await quotes.picker.waitFor()
    await page.keyboard.type('Thora')
    await expect(quotes.picker.getByRole('option', { name: /Thora Elsewhere/ }).first()).toBeVisible()
    await page.keyboard.press('Escape')
  })
})
