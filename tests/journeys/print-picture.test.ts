import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { extractText, getDocumentProxy } from 'unpdf'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { fromCamera, told } from './support/camera-jpeg.ts'
import { expect, test } from './support/journey.ts'

test('a photograph is printed with its caption and credit, told of to those who do not see it, and its own file tells nothing', async ({
  openLibrary,
  folder,
}) => {
  const app = await openLibrary()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  const photograph = path.join(folder, 'IMG_4711.jpg')
  writeFileSync(photograph, fromCamera())
  await desk.ready()
  await story.begin('bridge-reopens', 'The bridge reopens')
  await story.write('The bridge opened on Monday.')
  app.answer({ dialog: 'open', path: photograph })
  await page.keyboard.press('Control+Alt+P')
  await expect(desk.toast).toContainText('its file tells no place, camera or author')
  await page.keyboard.type('The bridge at dusk.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ann Lee')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Iron arches and two boats')
  await page.keyboard.press('Escape')
  await desk.saved()

  for (const [keys, name] of [
    ['Control+P', 'bridge.pdf'],
    ['Control+Shift+P', 'bridge-proof.pdf'],
  ] as const) {
    await test.step(name, async () => {
      const file = path.join(folder, name)
      app.answer({ dialog: 'save', path: file })
      await page.keyboard.press(keys)
      await expect(desk.toast).toContainText(`Exported to ${name}.`)
      const bytes = readFileSync(file)
      const pdf = await getDocumentProxy(Uint8Array.from(bytes))
      const { text } = await extractText(pdf, { mergePages: true })
      expect(text).toMatch(/The bridge opened on Monday\.[^]*The bridge at dusk\. Ann Lee/)
      const parts: string[] = []
      for (let number = 1; number <= pdf.numPages; number += 1) {
        parts.push(JSON.stringify(await (await pdf.getPage(number)).getStructTree()))
      }
      expect(parts.join('\n')).toMatch(/"Figure".*"alt":"Iron arches and two boats".*"Caption"/)
      const all = [bytes, ...unpacked(bytes)].map((part) => part.toString('latin1')).join('\n')
      expect(all).toMatch(/\/Width 750\s+\/Height 1200/)
      expect(all, 'the streams were unpacked').toContain(' Tf')
      expect([...told, 'Exif', 'xmpmeta', 'Photoshop'].filter((words) => all.includes(words))).toEqual([])
      for (const place of [folder, 'bridge-reopens', 'IMG_4711']) expect(all).not.toContain(place)
    })
  }
})

/** The streams of a PDF that are packed by Flate, unpacked. */
function unpacked(bytes: Buffer): readonly Buffer[] {
  const streams: Buffer[] = []
  for (let at = bytes.indexOf('FlateDecode'); at !== -1; at = bytes.indexOf('FlateDecode', at + 1)) {
    const start = bytes.indexOf('stream\n', at) + 'stream\n'.length
    streams.push(inflateSync(bytes.subarray(start, bytes.indexOf('\nendstream', start))))
  }
  return streams
}
