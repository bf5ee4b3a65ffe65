import fc from 'fast-check'
import { collectedStrings, hostileString } from '../hostile/hostile-strings.ts'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

/** How many pages are pasted of each kind; HOSTILE_PASTES asks for more. */
const most = Number(process.env['HOSTILE_PASTES'] ?? 40)
const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000_000)

test('hostile pages that are pasted run nothing, ask for nothing and leave words alone', async ({
  freshApp,
}) => {
  test.setTimeout(180_000)
  process.stdout.write(`Pasted hostile pages, seed ${seed}\n`)
  const app = await freshApp()
  const { page } = app
  await new Desk(page).ready()
  const story = new Story(page)
  await story.begin('pasted', 'What was pasted')
  await story.write('Before.')
  const collected = collectedStrings()
  const step = Math.max(1, Math.floor(collected.length / most))
  const strings = [
    ...collected.filter((_, at) => at % step === 0).slice(0, most),
    ...fc.sample(hostileString, { numRuns: most, seed }),
  ]
  let pasted = 0
  for (const text of strings) {
    if (await page.evaluate(paste, { type: 'text/html', text })) pasted += 1
    // What Slate writes for itself can be forged: nodes that no story may hold.
    const nodes = [{ type: 'script', src: 'x', children: [{ text, onload: 'window.ran = 1' }] }]
    const forged = Buffer.from(encodeURIComponent(JSON.stringify(nodes).toWellFormed())).toString('base64')
    expect(await page.evaluate(paste, { type: 'application/x-slate-fragment', text: forged })).toBe(false)
  }
  process.stdout.write(`${pasted} of ${strings.length} pages put something into the body\n`)
  // Many of them hold no word at all.
  expect(pasted).toBeGreaterThan(strings.length / 4)
  const strange = await page.evaluate(strangeElements)
  const ran = await page.evaluate(() => Reflect.get(window, 'ran'))
  expect([strange, ran, app.opened()]).toEqual([[], undefined, []])
  // The window still takes words and saves them.
  await story.write('After.')
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
  expect(await story.text()).toContain('After.')
})

/**
 * Runs in the page: pastes into the body. The editor takes a paste from the event that Chromium sends before it would
 * change the text, not from the one of the clipboard. Returns whether the body is another one afterwards.
 */
async function paste({ type, text }: { type: string; text: string }): Promise<boolean> {
  const data = new DataTransfer()
  data.setData(type, text)
  const body = document.querySelector('[aria-label="Body"]')
  const before = body?.textContent
  body?.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertFromPaste',
      dataTransfer: data,
      bubbles: true,
      cancelable: true,
    }),
  )
  await new Promise((resolve) => setTimeout(resolve, 0))
  return body?.textContent !== before
}

/** Runs in the page: elements of the body that could run or load something, or bear a handler. */
function strangeElements(): readonly string[] {
  const all = Array.from(document.querySelectorAll('[aria-label="Body"] *'))
  return all
    .filter(
      (element) =>
        [
          'SCRIPT',
          'IFRAME',
          'OBJECT',
          'EMBED',
          'LINK',
          'STYLE',
          'META',
          'BASE',
          'FORM',
          'SVG',
          'MATH',
          'VIDEO',
        ].includes(element.tagName.toUpperCase()) ||
        element.getAttributeNames().some((name) => name.startsWith('on')) ||
        /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
    )
    .map((element) => element.outerHTML.slice(0, 200))
}
