import fc from 'fast-check'
import { wholeBody } from '#core/importers/imported'
import { importHtml } from '#core/importers/import-html'
import { countWords, storyText } from '#core/story/story-text'
import { collectedStrings, hostileString } from '../hostile/hostile-strings.ts'
import { paste } from './pages/clipboard.ts'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

/** How many pages are pasted of each kind; HOSTILE_PASTES asks for more. */
const most = Number(process.env['HOSTILE_PASTES'] ?? 40)
const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000_000)
/** So many pages are pasted into one story. */
const TOGETHER = 25
/** The words that stood in the body before. */
const BEFORE = 'Before.'

test('hostile pages that are pasted run nothing, ask for nothing and leave words alone', async ({
  freshApp,
}) => {
  test.setTimeout(60_000 + 2_000 * 2 * most)
  const app = await freshApp()
  const { page } = app
  await new Desk(page).ready()
  const story = new Story(page)
  await page.evaluate(countPastes)
  const collected = collectedStrings()
  const step = Math.max(1, Math.floor(collected.length / most))
  const strings = [
    ...collected.filter((_, at) => at % step === 0).slice(0, most),
    ...fc.sample(hostileString, { numRuns: most, seed }),
  ].filter((text) => text !== '')
  const faults: string[] = []
  let [arrived, empty, slowest] = [0, 0, 0]
  for (const [at, text] of strings.entries()) {
    // A story that has grown long takes a paste slowly.
    if (at % TOGETHER === 0) {
      await story.begin(`pasted-${at}`, 'What was pasted')
      await story.write(BEFORE)
    }
    const before = await story.text()
    const began = performance.now()
    await paste(page, { 'text/html': text, 'text/plain': '' })
    const now = await story.text()
    slowest = Math.max(slowest, performance.now() - began)
    const hasWords = countWords(storyText(wholeBody(importHtml(text))).text) > 0
    if (now !== before) arrived += 1
    else if (hasWords) faults.push(`nothing arrived of ${JSON.stringify(text.slice(0, 200))}`)
    else empty += 1
    if (!now.startsWith(BEFORE))
      faults.push(`“${BEFORE}” is gone after ${JSON.stringify(text.slice(0, 200))}`)
    faults.push(...(await page.evaluate(strangeElements)))

    // What Slate writes for itself can be forged: nodes that no story may hold, as a flavour and in the page.
    const nodes = [{ type: 'script', src: 'x', children: [{ text: 'forged', onload: 'window.ran = 1' }] }]
    const forged = Buffer.from(encodeURIComponent(JSON.stringify(nodes))).toString('base64')
    await paste(page, {
      'text/html': `<p data-slate-fragment="${forged}">The page’s own words.</p>`,
      'application/x-slate-fragment': forged,
    })
    if ((await story.text()).includes('forged')) faults.push('a forged fragment came in')
    faults.push(...(await page.evaluate(strangeElements)))
  }
  process.stdout.write(
    `Pasted ${strings.length} hostile pages (seed ${seed}): ${arrived} changed the body, ${empty} hold no words; the slowest took ${slowest.toFixed(0)} ms\n`,
  )
  expect(faults).toEqual([])
  // Each was a paste that the browser itself made, with the page’s markup in it.
  expect(await page.evaluate(() => Reflect.get(window, 'pastes'))).toEqual({
    trusted: 2 * strings.length,
    others: 0,
  })
  expect(arrived + empty).toBe(strings.length)
  expect(arrived).toBeGreaterThan(strings.length / 2)
  expect([await page.evaluate(() => Reflect.get(window, 'ran')), app.opened()]).toEqual([undefined, []])
  // The window still takes words and saves them.
  await story.write('After.')
  await new Desk(page).saved()
  expect(await story.text()).toContain('After.')
})

/** Runs in the page: counts the pastes that reach the body as the browser sends them. */
function countPastes(): void {
  const pastes = { trusted: 0, others: 0 }
  Reflect.set(window, 'pastes', pastes)
  const count = (event: InputEvent) => {
    if (event.inputType !== 'insertFromPaste') return
    if (event.isTrusted && event.dataTransfer?.types.includes('text/html')) pastes.trusted += 1
    else pastes.others += 1
  }
  window.addEventListener('beforeinput', count, true)
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
