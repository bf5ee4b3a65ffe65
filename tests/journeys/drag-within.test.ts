import { Desk } from './pages/desk.ts'
import { Outside } from './pages/outside.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { PIA, SECRET, openStory, prepareLibrary, secretStory } from './support/prepared-library.ts'

test('words that are dragged within the story move in one step of undo, with the spaces they need', async ({
  openLibrary,
  folder,
}) => {
  const words = 'Alpha beta gamma delta epsilon.'
  prepareLibrary(folder, { stories: [openStory('spaces', words, 'The second stands alone.')], speakers: [] })
  const { page } = await openLibrary()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  const before = `${words}\nThe second stands alone.`
  const moves: readonly (readonly [drag: string, to: string, result: string])[] = [
    ['beta ', 'epsilon', 'Alpha gamma delta beta epsilon.\nThe second stands alone.'],
    ['beta', ' delta', 'Alpha gamma beta delta epsilon.\nThe second stands alone.'],
    ['beta', 'delta', 'Alpha gamma beta delta epsilon.\nThe second stands alone.'],
    [' epsilon', 'beta', 'Alpha epsilon beta gamma delta.\nThe second stands alone.'],
    ['Alpha', ' second', 'beta gamma delta epsilon.\nThe Alpha second stands alone.'],
    ['gamma delta', 'stands', 'Alpha beta epsilon.\nThe second gamma delta stands alone.'],
    // A part of a word takes no spaces along.
    ['ma', 'beta', 'Alpha mabeta gam delta epsilon.\nThe second stands alone.'],
  ]
  for (const [dragged, to, result] of moves) {
    const middle = await outside.selectByMouse('.story', dragged)
    await outside.dragInside(middle, await outside.placeBefore('.story', to))
    expect(await story.text(), `“${dragged}” before “${to}”`).toBe(result)
    await page.keyboard.press('Control+Z')
    expect(await story.text(), `“${dragged}” before “${to}”, undone`).toBe(before)
  }
})

test('words off the record keep their mark when they are dragged within the story', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('dragged')], speakers: [PIA] })
  const { page } = await openLibrary()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  const before = await story.text()
  const middle = await outside.selectByMouse('.story', 'already resigned')
  await outside.dragInside(middle, await outside.placeBefore('.story', 'gamma'))
  expect(await story.text()).toBe(
    [
      'Alpha beta already resigned gamma delta epsilon.',
      'The ministry was silent. “The minister has over the harbour money,” an aide said. Nobody else would speak.',
      'The harbour is shut until noon.',
    ].join('\n'),
  )
  const off = page.locator('.story .quote[data-record="off"]')
  await expect(off.first()).toHaveText(/already resigned/)
  await expect(off).toHaveCount(2)
  await page.keyboard.press('Control+Z')
  expect(await story.text()).toBe(before)
})

test('what is dropped on the text from another program is read as a paste is, and a field takes plain words', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [openStory('dropped', 'Alpha beta gamma.')], speakers: [] })
  const { page } = await openLibrary()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  await page.evaluate(() => {
    const at = document.querySelector('[aria-label="Body"] p')?.getBoundingClientRect()
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<p onclick="x()">One <b style="color:red">bold</b></p><script>alert(1)</script><p>Two</p>',
    )
    data.setData('text/plain', 'One bold\nTwo')
    const body = document.querySelector('[aria-label="Body"]')
    body?.dispatchEvent(
      new DragEvent('drop', {
        dataTransfer: data,
        bubbles: true,
        cancelable: true,
        clientX: (at?.right ?? 0) - 1,
        clientY: (at?.top ?? 0) + 5,
      }),
    )
  })
  await page.waitForTimeout(200)
  expect(await story.text()).toContain('One bold\nTwo')
  await expect(story.body.locator('strong')).toHaveText('bold')
  await expect(story.body.locator('[style*="red"], script, [onclick]')).toHaveCount(0)

  await test.step('words of the text dropped on the headline are a copy', async () => {
    await story.headline.fill('')
    const middle = await outside.selectByMouse('.story', 'Alpha')
    const box = await story.headline.boundingBox()
    if (box === null) throw new Error('there is no headline')
    await outside.dragInside(middle, { x: box.x + 20, y: box.y + box.height / 2 })
    await expect(story.headline).toHaveValue('Alpha')
    expect(await story.text()).toContain('Alpha beta gamma.')
  })
})

test('words off the record are not dropped on a field, which could not keep their mark', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('fields')], speakers: [PIA] })
  const { page } = await openLibrary()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  const before = await story.text()
  const middle = await outside.selectByMouse('.story', 'already resigned')
  const box = await story.headline.boundingBox()
  if (box === null) throw new Error('there is no headline')
  await outside.dragInside(middle, { x: box.x + 20, y: box.y + box.height / 2 })
  await expect(story.headline).toHaveValue('Questions over the ministry')
  await expect(desk.toast).toContainText('keep their mark')
  expect(await story.text()).toBe(before)
})

test('what is pasted into the middle of a quote off the record is part of it', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, {
    stories: [secretStory('middle'), openStory('source', 'First foreign words.', 'Second foreign words.')],
    speakers: [PIA],
  })
  const { page } = await openLibrary()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  const off = page.locator('.story .quote[data-record="off"]')
  const marked = async () => (await off.allInnerTexts()).join('').replace(/\s+/g, ' ')
  const pastes: readonly (readonly [name: string, html: string | null, plain: string])[] = [
    ['a word', null, 'foreign'],
    ['two paragraphs of plain text', null, 'foreign one\n\nforeign two'],
    ['paragraphs of a page', '<p>foreign one</p><p>foreign <b>two</b></p>', 'x'],
    ['a list', '<ul><li>foreign one</li><li>foreign two</li></ul>', 'x'],
  ]
  for (const [name, html, plain] of pastes) {
    await outside.fillClipboard(plain, html)
    const before = await story.text()
    const at = await outside.placeBefore('.story', 'resigned')
    await page.mouse.click(at.x, at.y)
    await page.waitForTimeout(200)
    await page.keyboard.press('Control+V')
    await page.waitForTimeout(200)
    expect(await marked(), name).toMatch(/already.*foreign.*resigned/)
    // Nothing foreign is outside of the mark.
    const all = (await story.text()).split('foreign').length
    expect((await marked()).split('foreign'), name).toHaveLength(all)
    await page.keyboard.press('Control+Z')
    expect(await story.text(), `${name}, undone`).toBe(before)
  }
  expect(await story.text()).toContain(SECRET)
})

test('what is pasted into the middle of a tied quote is the speaker’s, and after its closing mark it is not', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, {
    stories: [openStory('tied', '“No crew at all,” said Ines Okafor.')],
    speakers: [],
  })
  const { page } = await openLibrary()
  const [desk, story, quotes, outside] = [
    new Desk(page),
    new Story(page),
    new Quotes(page),
    new Outside(page),
  ]
  await desk.ready()
  await story.standIn('No crew')
  await quotes.assignNewSpeaker('Ines Okafor')
  await outside.fillClipboard('foreign one\n\nforeign two')
  const at = await outside.placeBefore('.story', 'crew')
  await page.mouse.click(at.x, at.y)
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+V')
  await expect(story.quotes('IO').first()).toContainText('No foreign one')
  await expect(story.quotes('IO').last()).toContainText('foreign twocrew at all,”')
  await page.keyboard.press('Control+Z')
  expect(await story.text()).toBe('“No crew at all,” said Ines Okafor.')
  await outside.fillClipboard('foreign')
  const end = await outside.placeBefore('.story', ' said')
  await page.mouse.click(end.x, end.y)
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+V')
  expect(await story.text()).toBe('“No crew at all,”foreign said Ines Okafor.')
  await expect(story.quotes('IO')).toHaveText(/^\s*“No crew at all,”$/)
})
