import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('the keyboard alone: a story written, its quotes settled, checked and exported', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await page.mouse.move(0, 0)

  await story.begin('night-bus', 'The last bus goes at ten')
  // Enter walks the fields, the body comes last.
  for (const field of ['Standfirst', 'Byline', 'Dateline', 'Embargo']) {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: field })).toBeFocused()
    if (field === 'Byline') await page.keyboard.type('By Lena Hartwell')
  }
  await page.keyboard.press('Enter')
  await expect(story.body).toBeFocused()
  await page.keyboard.type('"Nobody rides it," said Tove Lindqvist, who plans the routes. ')
  await page.keyboard.type('"The driver does," said Amos Reid, a driver.')

  await test.step('guesses: one accepted, one given to somebody else', async () => {
    await quotes.reviewGuess('Nobody rides it')
    await page.keyboard.press('Enter')
    await expect(story.quotes('TL')).toHaveCount(1)
    await expect(quotes.review).toHaveAttribute('aria-label', /The driver does/)
    await page.keyboard.press('2')
    await quotes.picker.waitFor()
    await page.keyboard.type('Amos A. Reid')
    await page.keyboard.press('Control+Enter')
    await expect(story.quotes('AR')).toHaveCount(1)
    await expect(story.body).toBeFocused()
  })

  await test.step('the quotes pane by F6: arrows move, C checks, Escape goes back', async () => {
    await page.keyboard.press('F6')
    await expect(page.getByRole('listbox', { name: 'Quotes' })).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('C')
    await expect(quotes.row('Nobody rides it').getByText('Checked', { exact: true })).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(story.body).toBeFocused()
  })

  await test.step('by the palette to the check before filing, and out', async () => {
    const out = path.join(folder, 'night-bus.html')
    app.answer({ dialog: 'save', path: out })
    await desk.byPalette('check before')
    await expect(page.getByText('Nothing stops this story')).toBeVisible()
    // F6 walks the page's parts: the findings, the preview, round again.
    const isIn = (name: string) =>
      page.getByRole('region', { name }).evaluate((part) => part.contains(document.activeElement))
    for (let turn = 0; turn < 4 && !(await isIn('Check before filing')); turn += 1)
      await page.keyboard.press('F6')
    expect(await isIn('Check before filing')).toBe(true)
    await page.keyboard.press('F6')
    expect(await isIn('Preview')).toBe(true)
    await page.keyboard.press('Alt+4')
    await page.keyboard.press('Control+E')
    await expect(desk.toast).toContainText('night-bus.html')
    expect(speakersIn(readFileSync(out, 'utf8'))).toEqual(['Tove Lindqvist', 'Amos A. Reid'])
  })

  await test.step('the desk: spiked with Delete, taken back', async () => {
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('F6')
    await page.keyboard.press('F6')
    await expect(page.getByRole('listbox', { name: 'Stories' })).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(desk.row('night-bus')).toHaveCount(0)
    await desk.toast.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(desk.row('night-bus')).toHaveCount(1)
  })
})

function speakersIn(html: string): string[] {
  return Array.from(html.matchAll(/data-speaker="([^"]+)"/g), ([, name]) => name ?? '')
}
