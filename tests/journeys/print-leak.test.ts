import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

/** The desk's own name of the story, with an fi and an ffi, a hyphen and blanks: it is private. */
const SECRET = 'first-office ledger of the well-kept harbour'
const filler = 'The council said that nobody rides the late bus. '

/** One thing more on the sheet, as a window would draw it whose exporter was altered. */
type Part = {
  readonly text?: string
  readonly style?: string
  readonly attributes?: Readonly<Record<string, string>>
}

const leaks: Readonly<Record<string, readonly Part[]>> = {
  'in plain sight': [{ text: SECRET }],
  'white, and too small to be seen': [{ text: SECRET, style: 'color: #fff; font-size: 1px' }],
  'broken over lines': [{ text: SECRET, style: 'width: 24mm' }],
  'broken over pages': [
    { text: 'first-office ledger of', style: 'break-after: page' },
    { text: 'the well-kept harbour' },
  ],
  'in the address of a link': [
    { text: 'here', attributes: { href: `https://example.org/?q=${encodeURIComponent(SECRET)}` } },
  ],
  'in what is told of a picture': [
    {
      style: 'display: block; width: 9mm; height: 9mm; background: #000',
      attributes: { role: 'img', 'aria-label': SECRET },
    },
  ],
}

test('a window that was altered to print what is private is stopped by what its pages hold', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin(SECRET, 'The last bus goes at ten')
  await story.write(filler.repeat(10).trim())
  await desk.saved()
  // Nobody is asked where to, as long as nothing may leave.
  const file = path.join(folder, 'leak.pdf')
  app.answer({ dialog: 'save', path: file })
  for (const [where, parts] of Object.entries(leaks)) {
    for (const keys of ['Control+P', 'Control+Shift+P']) {
      await test.step(`${where}, by ${keys}`, async () => {
        await alter(page, parts)
        await page.keyboard.press(keys)
        // Refused, the story stands on its File page.
        await expect.soft(page.getByRole('region', { name: 'Preview' })).toBeVisible()
        await expect.soft(desk.toast).toContainText('Private words would have been in it')
        expect.soft(existsSync(file), `${where}, by ${keys}`).toBe(false)
        await page.keyboard.press('Alt+1')
        await expect(story.body).toBeVisible()
      })
    }
  }
})

/** Puts `parts` at the end of the next sheet for the printer. */
async function alter(page: Page, parts: readonly Part[]): Promise<void> {
  await page.evaluate((wanted) => {
    const observer = new MutationObserver(() => {
      const sheet = document.querySelector('.printed')
      if (sheet === null) return
      observer.disconnect()
      for (const { text = '', style = '', attributes = {} } of wanted) {
        const part = document.createElement('href' in attributes ? 'a' : 'p')
        part.append(text)
        part.style.cssText = style
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value)
        sheet.append(part)
      }
    })
    observer.observe(document.body, { childList: true })
  }, parts)
}
