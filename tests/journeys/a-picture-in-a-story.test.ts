import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { fromCamera, told } from './support/camera-jpeg.ts'
import { expect, test } from './support/journey.ts'

/** What of `told` can be read in some bytes, as they are or out of base64. */
function leaksIn(bytes: Buffer): readonly string[] {
  const embedded = Array.from(
    bytes.toString('latin1').matchAll(/base64,([A-Za-z0-9+/=]+)/g),
    ([, data = '']) => Buffer.from(data, 'base64').toString('latin1'),
  )
  const all = [bytes.toString('latin1'), ...embedded].join('\n')
  return [...told, 'Exif', 'xmpmeta', 'Photoshop'].filter((words) => all.includes(words))
}

/** Gives the body a picture of a few pixels as the clipboard or a hand that drops it does. */
async function give(page: Page, how: 'paste' | 'drop'): Promise<void> {
  await page.evaluate(async (type) => {
    const canvas = new OffscreenCanvas(40, 20)
    canvas.getContext('2d')?.fillRect(type === 'paste' ? 0 : 20, 0, 20, 20)
    const blob = await canvas.convertToBlob()
    const data = new DataTransfer()
    data.items.add(new File([blob], 'image.png', { type: 'image/png' }))
    const options = { bubbles: true, cancelable: true, composed: true }
    const body = document.querySelector('.story')
    if (type === 'paste')
      body?.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }))
    else
      document
        .querySelector('.window')
        ?.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: data }))
  }, how)
}

test('an editor puts a photograph into a story by the keyboard, and nothing of its file gets out', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  const figures = page.locator('.figure')
  const photograph = path.join(folder, 'IMG_4711.jpg')
  writeFileSync(photograph, fromCamera())
  expect(leaksIn(readFileSync(photograph))).toHaveLength(told.length + 3)
  await desk.ready()

  await test.step('a key asks for the file; the picture stands upright as the camera held it', async () => {
    await story.begin('bridge-reopens', 'The bridge reopens')
    await story.write('The bridge opened on Monday.')
    app.answer({ dialog: 'open', path: photograph })
    await page.keyboard.press('Control+Alt+P')
    await expect(desk.toast).toContainText('its file tells no place, camera or author')
    const size = await figures
      .locator('img')
      .evaluate((img: HTMLImageElement) => img.decode().then(() => [img.naturalWidth, img.naturalHeight]))
    expect(size).toEqual([750, 1200])
  })

  await test.step('caption, credit and alt text are typed, Tab going from one to the next', async () => {
    await page.keyboard.type('The bridge at dusk.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ann Lee')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Iron arches and two boats')
    await page.keyboard.press('Escape')
    await page.keyboard.type(' It is old.')
    await expect(figures.locator('figcaption')).toHaveText('The bridge at dusk. It is old.')
    await expect(page.getByLabel('Credit')).toHaveValue('Ann Lee')
    await expect(page.getByLabel('Alt text')).toHaveValue('Iron arches and two boats')
    await page.keyboard.press('Enter')
    await page.keyboard.type('It is iron.')
  })

  await test.step('the library holds one file, in which nothing of the photograph’s own is left', async () => {
    const [kept = '', ...others] = readdirSync(path.join(app.library, 'pictures'))
    expect(others).toEqual([])
    expect(leaksIn(readFileSync(path.join(app.library, 'pictures', kept)))).toEqual([])
  })

  await test.step('the picture is moved, copied, taken out, and brought back', async () => {
    await story.standIn('It is old')
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('.figure__picture')).toBeFocused()
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expect(story.body.locator('> *').first().locator('img')).toBeVisible()
    await expect(page.locator('.figure__picture')).toBeFocused()
    await page.keyboard.press('Control+c')
    await story.standIn('It is iron.')
    await page.keyboard.press('End')
    await page.keyboard.press('Control+v')
    await expect(figures).toHaveCount(2)
    await expect(figures.last().locator('figcaption')).toHaveText('The bridge at dusk. It is old.')
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('.figure__picture').last()).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(figures).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(figures).toHaveCount(2)
    await page.keyboard.press('Control+Shift+z')
    await expect(figures).toHaveCount(1)
  })

  await test.step('a picture comes in by paste and by drop too', async () => {
    await story.standIn('It is iron.')
    await give(page, 'paste')
    await expect(figures).toHaveCount(2)
    await give(page, 'drop')
    await expect(figures).toHaveCount(3)
    expect(await desk.row('bridge-reopens').count()).toBe(1)
  })

  await test.step('it leaves in the page, and nothing of the photograph with it', async () => {
    const exported = path.join(folder, 'bridge.html')
    app.answer({ dialog: 'save', path: exported })
    await page.keyboard.press('Control+E')
    await expect(desk.toast).toContainText('Exported to bridge.html.')
    const html = readFileSync(exported)
    expect(html.toString()).toContain('alt="Iron arches and two boats" width="750" height="1200"')
    expect(html.toString()).toContain('It is old. <span class="credit">Ann Lee</span>')
    expect(leaksIn(html)).toEqual([])
    for (const name of readdirSync(path.join(app.library, 'pictures'))) {
      expect(html.toString()).not.toContain(name.slice(0, 64))
    }
  })

  await test.step('when its file goes, its place and its words stay, and the story waits', async () => {
    rmSync(path.join(app.library, 'pictures'), { recursive: true })
    await desk.row('sample-lido').click()
    await desk.row('bridge-reopens').click()
    await expect(figures.first()).toContainText('The picture’s file is missing or damaged.')
    await expect(figures.first().locator('figcaption')).toHaveText('The bridge at dusk. It is old.')
    await page.keyboard.press('Alt+4')
    await expect(page.getByText('A picture’s file is not in the library.').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Export/ }).first()).toBeDisabled()
  })
})
