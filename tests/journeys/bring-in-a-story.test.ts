import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sharedFolder } from '../shared-folder.ts'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

type Creator = { readonly name: string }
type NewsArticle = {
  readonly '@type': string
  readonly hasPart: readonly { readonly '@type': string; readonly creator: Creator }[]
}

test('a real story off the web: left-overs removed, guesses accepted, one corrected, one refused, exported', async ({
  freshApp,
  folder,
}) => {
  test.setTimeout(120_000)
  const shared = sharedFolder()
  test.skip(shared === null, 'passed over: the shared folder with the real story is not here')
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()

  await test.step('it comes in whole, and what the page left over is offered for removal', async () => {
    app.answer({ dialog: 'open', path: path.join(shared ?? '', 'stories', '000_366ef19d99952263.txt') })
    await page.keyboard.press('Control+O')
    await expect(story.headline).toHaveValue(/^O.Neill Tells NYPD/)
    await expect(page.locator('.over')).toHaveCount(3)
    await expect(story.body).toContainText('We and our partners use cookies')
    await page.getByRole('button', { name: /^Remove these 3/ }).click()
    await expect(story.body).not.toContainText('cookies')
    await expect(story.body).toContainText('defiance comes at a cost')
  })

  await test.step('the five in marks are guessed right; all are accepted one by one', async () => {
    for (const [words, name] of [
      ['The NYPD does not conduct', 'James O’Neill'],
      ['The order is finalized', 'Sean Spicer'],
      ['The mayor and the NYPD', 'Eric Phillips'],
      ['not fair to the cops', 'Manny Gomez'],
      ['The city of New York does not', 'Manny Gomez'],
    ] as const) {
      await quotes.reviewGuess(words)
      await expect(quotes.review.locator('.review__who')).toHaveText(new RegExp(name.replace('’', "['’]")))
      await page.keyboard.press('Enter')
      await expect(quotes.row(words).locator('.quote-row__who')).not.toContainText('?')
    }
    await page.keyboard.press('Escape')
  })

  await test.step('an indirect one is corrected, another refused and does not come back', async () => {
    await quotes.reviewGuess('the city police will not change')
    await page.getByRole('option', { name: /Somebody else/ }).click()
    await quotes.picker.waitFor()
    await page.keyboard.type('Phil')
    await quotes.picker.getByRole('option', { name: /Eric Phillips/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect(quotes.row('the city police will not change').locator('.quote-row__who')).toHaveText(
      'Eric Phillips',
    )
    const before = await quotes.pane.locator('.quote-row').count()
    await quotes.reviewGuess('defiance will come at a price')
    await page.keyboard.press('n')
    await expect(quotes.pane.locator('.quote-row')).toHaveCount(before - 1)
    await page.keyboard.press('Escape')
    await expect(quotes.row('defiance will come at a price')).toHaveCount(0)
  })

  await test.step('the export names the right people, and nothing of the page is in it', async () => {
    const out = path.join(folder, 'nypd.html')
    app.answer({ dialog: 'save', path: out })
    await page.keyboard.press('Control+E')
    await expect(desk.toast).toContainText('nypd.html')
    const html = readFileSync(out, 'utf8')
    const article: NewsArticle = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '',
    )
    expect(article['@type']).toBe('NewsArticle')
    expect(article.hasPart.map((part) => part.creator.name.replace('’', "'"))).toEqual([
      "James O'Neill",
      'Sean Spicer',
      'Eric Phillips',
      'Manny Gomez',
      'Manny Gomez',
    ])
    expect(html).not.toMatch(/cookies|Read more/)
  })
})

test('a saved page of our own comes in clean, and what was taken out is told', async ({ freshApp }) => {
  const app = await freshApp()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  app.answer({ dialog: 'open', path: path.resolve(import.meta.dirname, '../samples/saved-page.html') })
  await page.keyboard.press('Control+O')
  await expect(story.headline).toHaveValue('Bakery wins right to wake the street')
  await expect(page.getByText('lines hidden on the page')).toBeVisible()
  await expect(story.body.locator('a')).toHaveCount(4)
  await expect(story.body.locator('a:not([href^="http"]):not([href^="mailto:"])')).toHaveCount(0)
  await expect(page.locator('.over')).toHaveCount(5)
  await page.locator('.over').first().getByRole('checkbox').press('Space')
  await page.getByRole('button', { name: /^Remove these 4/ }).press('Enter')
  await expect(story.body).toContainText('Facebook')
  await expect(story.body).not.toContainText('newsletter')
  await page.keyboard.press('Control+Z')
  await expect(story.body).toContainText('newsletter')
})
