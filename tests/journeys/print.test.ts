import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { textOfPdf } from '#services/exporting/pdf-text'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('a story goes out as a PDF, and as a proof whose lines are numbered', async ({
  openLibrary,
  folder,
}) => {
  const app = await openLibrary()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('night-bus', 'The last bus goes at ten')
  const sentence = 'The council said on Monday that nobody rides the late bus through the harbour any more. '
  await story.write(sentence.repeat(12).trim())
  await page.keyboard.press('Enter')
  await page.keyboard.type('It ends in May.')
  await desk.saved()

  await test.step('the PDF holds the words, and tells of itself only the headline, not the slug', async () => {
    const file = path.join(folder, 'night-bus.pdf')
    app.answer({ dialog: 'save', path: file })
    await page.keyboard.press('Control+P')
    await expect(desk.toast).toContainText('Exported to night-bus.pdf.')
    const { words, title, parts } = await read(file)
    expect(words).toContain('The last bus goes at ten')
    expect(words).toContain(sentence.repeat(12).trim())
    expect(words).toContain('It ends in May.')
    expect(words).not.toContain('Marrowby')
    expect(title).toBe('The last bus goes at ten')
    expect(parts, 'who hears the pages is told which part is which').toMatch(/"H1".*"P"/)
    expect(words).not.toContain('night-bus')
  })

  await test.step('the proof has a number at every line, from the first to the last', async () => {
    const file = path.join(folder, 'night-bus-proof.pdf')
    app.answer({ dialog: 'save', path: file })
    await desk.byPalette('numbered lines')
    await expect(desk.toast).toContainText('Exported to night-bus-proof.pdf.')
    const { lines } = await read(file)
    const numbered = lines.flatMap((line) => /^(\d+) (.+)$/.exec(line)?.slice(1, 3) ?? [])
    const numbers = numbered.filter((_, at) => at % 2 === 0).map(Number)
    expect(numbers.length).toBeGreaterThan(12)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    const words = numbered.filter((_, at) => at % 2 === 1)
    expect(words[0]).toBe('The last bus goes at ten')
    expect(words.slice(1, -1).join(' ')).toBe(sentence.repeat(12).trim())
    expect(words.at(-1)).toBe('It ends in May.')
  })

  await test.step('the window is as it was', async () => {
    await expect(page.locator('.printed')).toHaveCount(0)
    expect(await page.title()).not.toBe('The last bus goes at ten')
    expect(await story.text()).toContain('It ends in May.')
  })
})

test('headings, lists, block quotes and many pages: every word is printed, each line once', async ({
  openLibrary,
  folder,
}) => {
  const app = await openLibrary()
  const { page } = app
  const desk = new Desk(page)
  await desk.ready()
  const paragraph =
    'Nobody could say on *Monday* who had closed the pool, and **nobody** asked, since it was raining hard in Marrowby. '
  const source = [
    '# A long night at the lido',
    '*Nobody was asked, and nobody said.*',
    ...Array.from({ length: 9 }, (_, part) =>
      [
        `## Part ${part + 1}`,
        paragraph.repeat(4).trim(),
        '> The pool is shut.\n>\n> — a sign on the gate',
        '- One thing that is left to be done before the summer comes and the gates are opened again to all\n- Another',
        paragraph.repeat(3).trim(),
      ].join('\n\n'),
    ),
  ].join('\n\n')
  const file = path.join(folder, 'lido.md')
  writeFileSync(file, source)
  app.answer({ dialog: 'open', path: file })
  await page.keyboard.press('Control+O')
  await expect(page.locator('.titlebar__name')).toContainText('long-night')
  await new Story(page).body.focus()
  const proof = path.join(folder, 'lido-proof.pdf')
  app.answer({ dialog: 'save', path: proof })
  await page.keyboard.press('Control+Shift+P')
  await expect(desk.toast).toContainText('Exported to lido-proof.pdf.')
  const { lines, pages } = await read(proof)
  expect(pages).toBeGreaterThan(3)
  const numbered = lines.flatMap((line) => /^(\d+) (.+)$/.exec(line)?.slice(1, 3) ?? [])
  const numbers = numbered.filter((_, at) => at % 2 === 0).map(Number)
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  const words = numbered.filter((_, at) => at % 2 === 1).join(' ')
  const plain = paragraph.replace(/[*]/g, '')
  expect(words.split(plain.repeat(4).trim())).toHaveLength(10)
  expect(words.split('Another')).toHaveLength(10)
})

test('words longer than a line are broken within the paper, in the PDF and in the proof, and found over the break', async ({
  openLibrary,
  folder,
}) => {
  const app = await openLibrary()
  const { page } = app
  const desk = new Desk(page)
  await desk.ready()
  const address = `https://example.org/${'abcdefghij'.repeat(16)}`
  const hyphens = 'A well-kept harbour-side council-run swimming-pool-and-terrace stays shut. '
    .repeat(6)
    .trim()
  const file = path.join(folder, 'lido.md')
  writeFileSync(file, ['# Shut at the lido', hyphens, `See ${address} for more.`].join('\n\n'))
  app.answer({ dialog: 'open', path: file })
  await page.keyboard.press('Control+O')
  await expect(page.locator('.titlebar__name')).toContainText('shut')
  await new Story(page).body.focus()
  for (const [keys, name] of [
    ['Control+P', 'lido.pdf'],
    ['Control+Shift+P', 'lido-proof.pdf'],
  ] as const) {
    await test.step(name, async () => {
      const pdf = path.join(folder, name)
      app.answer({ dialog: 'save', path: pdf })
      await page.keyboard.press(keys)
      await expect(desk.toast).toContainText(`Exported to ${name}.`)
      const { lines, right, size, letters } = await read(pdf)
      // Were a line wider than the paper, the engine would shrink all pages.
      expect(letters).toContain(11.5)
      // The margin is 0.8 inches.
      expect(right).toBeLessThanOrEqual((size[0] ?? 0) - 0.8 * 72 + 1)
      const printed = lines.map((line) => line.replace(/^\d+ /, '')).join('')
      for (const words of [hyphens, address]) {
        expect(printed.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
      }
      expect(await textOfPdf(readFileSync(pdf))).toContain(address)
    })
  }
})

test('on Letter, as the settings say, the pages are as wide and the proof’s lines still its own', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('night-bus', 'The last bus goes at ten')
  const words = 'The council said on Monday that nobody rides the late bus through the harbour any more. '
    .repeat(12)
    .trim()
  await story.write(words)
  await desk.saved()
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('radio', { name: 'Letter' }).press('Space')
  await expect(settings.getByRole('radio', { name: 'Letter' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
  const proof = path.join(folder, 'proof.pdf')
  app.answer({ dialog: 'save', path: proof })
  await page.keyboard.press('Control+Shift+P')
  await expect(desk.toast).toContainText('Exported to proof.pdf.')
  const { lines, size } = await read(proof)
  expect(size).toEqual([612, 792])
  const numbered = lines.flatMap((line) => /^(\d+) (.+)$/.exec(line)?.slice(1, 3) ?? [])
  expect(numbered.filter((_, at) => at % 2 === 1).join(' ')).toBe(`The last bus goes at ten ${words}`)

  await test.step('after a restart too', async () => {
    await app.close()
    const later = await freshApp({ folder })
    await new Desk(later.page).ready()
    const file = path.join(folder, 'plain.pdf')
    later.answer({ dialog: 'save', path: file })
    await later.page.keyboard.press('Control+P')
    await expect(new Desk(later.page).toast).toContainText('Exported to plain.pdf.')
    expect((await read(file)).size).toEqual([612, 792])
  })
})

test('a story from right to left is printed, since its pages can be read back', async ({
  openLibrary,
  folder,
}) => {
  const app = await openLibrary()
  const [desk, story] = [new Desk(app.page), new Story(app.page)]
  await desk.ready()
  await story.begin('pool', 'المسبح مغلق')
  await story.write(
    'قال المجلس البلدي يوم الاثنين إن المسبح سيبقى مغلقا للصيف الثاني ولم يسأل أحد السكان عن رأيهم في القرار.',
  )
  await desk.saved()
  app.answer({ dialog: 'save', path: path.join(folder, 'pool.pdf') })
  await app.page.keyboard.press('Control+P')
  await expect(desk.toast).toContainText('Exported to pool.pdf.')
})

test('a story with words off the record is not printed', async ({ openLibrary, folder }) => {
  const app = await openLibrary()
  const desk = new Desk(app.page)
  await desk.ready()
  app.answer({ dialog: 'save', path: path.join(folder, 'lido.pdf') })
  await app.page.keyboard.press('Control+P')
  await expect(desk.toast).toContainText('was not exported')
})

async function read(file: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const { text } = await extractText(pdf)
  const { info } = await getMeta(pdf)
  const lines = text.join('\n').split('\n')
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  return {
    /** Where the line that reaches furthest ends, in points from the left. */
    right: Math.max(
      ...items.map((item) =>
        'width' in item && item.str.trim() !== '' ? Number(item.transform[4]) + item.width : 0,
      ),
    ),
    /** How tall its letters are set, in points. */
    letters: items.map((item) => ('str' in item ? Math.round(Number(item.transform[0]) * 10) / 10 : 0)),
    parts: JSON.stringify(await page.getStructTree()),
    pages: pdf.numPages,
    size: page.view.slice(2),
    lines,
    words: lines.join(' ').replace(/\s+/g, ' '),
    title: Reflect.get(info, 'Title'),
  }
}
