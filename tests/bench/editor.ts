import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Page, chromium } from '@playwright/test'
import { pack } from '#services/storage/envelope'
import { speakersFile, storyFile } from '#services/storage/file-kinds'
import { startApp } from '../journeys/support/start-app.ts'
import { barePage } from './editor/bare-page.ts'
import { longStory, people } from './editor/long-story.ts'
import { type Cost, type Watched, costOf, typing, watch } from './editor/typing.ts'
import { median, ratioLine } from './library/rounds.ts'

const sizes = [
  { words: 1_000, quotes: 10 },
  { words: 10_000, quotes: 100 },
  { words: 50_000, quotes: 500 },
]
const ROUNDS = 3
const LETTERS = 30

type Kept = { readonly costs: Cost[]; readonly rest: number[]; readonly open: number[] }

/**
 * `npm run bench:editor`: what a key press costs in the shipped window, beside a bare editable with the same words in
 * the same browser. `chromiumPath` is that browser.
 */
export async function benchEditor(chromiumPath: string, write: (text: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-bench-'))
  const stories = path.join(folder, 'library', 'stories')
  mkdirSync(stories, { recursive: true })
  for (const { words, quotes } of sizes)
    writeFileSync(
      path.join(stories, `words-${words}.json`),
      pack(storyFile, longStory(`words-${words}`, words, quotes)),
    )
  writeFileSync(path.join(folder, 'library', 'speakers.json'), pack(speakersFile, people))
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  const app = await startApp({ folder })
  try {
    const bare = await watch(await browser.newPage({ viewport: { width: 1280, height: 800 } }))
    const ours = await watch(app.page)
    write(
      `CPU ms of the main thread a key, ${LETTERS} keys a round, ${ROUNDS} rounds that take turns. ${app.engine}.\n`,
    )
    const small = new Map<string, number>()
    for (const { words, quotes } of sizes) {
      const story = longStory(`words-${words}`, words, quotes)
      const kept = { bare: empty(), chunks: empty(), ours: empty() }
      for (let round = 0; round < ROUNDS; round += 1) {
        await oneRound(bare, kept.bare, () => bare.page.setContent(barePage(story, false)))
        await oneRound(bare, kept.chunks, () => bare.page.setContent(barePage(story, true)))
        await oneRound(ours, kept.ours, () => open(app.page, `words-${words}`))
        // Another story in between, so that the next round opens this one anew.
        await open(app.page, words === 1_000 ? 'words-10000' : 'words-1000')
      }
      write(`\n${words} words, ${quotes} tied quotes\n`)
      for (const [name, one] of Object.entries(kept)) {
        const { p50, p95, script } = figures(one)
        write(
          `  ${name.padEnd(8)} p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  script ${script.toFixed(1)}  after a pause ${median(one.rest).toFixed(0)}  open ${median(one.open).toFixed(0)}\n`,
        )
        if (words === 1_000) small.set(name, p50)
      }
      const [plain, limit, mine] = [figures(kept.bare), figures(kept.chunks), figures(kept.ours)]
      write(ratioLine('p95, over a bare editable (the bar is for 50,000 words)', mine.p95 / plain.p95, 0.8))
      write(`  p95, over a bare editable in chunks: ${(mine.p95 / limit.p95).toFixed(3)}\n`)
      write(ratioLine('p50, over that at 1,000 words', mine.p50 / (small.get('ours') ?? 0), 1.5))
    }
  } finally {
    await browser.close()
    await app.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function empty(): Kept {
  return { costs: [], rest: [], open: [] }
}

/** Opens, stands in the middle, types, and lets what follows a pause follow. */
async function oneRound(watched: Watched, kept: Kept, opened: () => Promise<unknown>): Promise<void> {
  const { page } = watched
  kept.open.push((await costOf(watched, opened, 300)).task)
  await standInTheMiddle(page)
  await page.waitForTimeout(1500)
  await typing(watched, 5)
  kept.costs.push(...(await typing(watched, LETTERS)))
  kept.rest.push((await costOf(watched, () => Promise.resolve(), 1500)).task)
}

async function open(page: Page, slug: string): Promise<void> {
  await page
    .getByRole('option')
    .filter({ has: page.getByText(slug, { exact: true }) })
    .click()
  await page.locator('.titlebar__name').getByText(slug, { exact: true }).waitFor()
  await page.locator('.story p').first().waitFor()
}

async function standInTheMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = document.querySelectorAll('[contenteditable="true"] p, [contenteditable=""] p')
    all[Math.floor(all.length / 2)]?.scrollIntoView({ block: 'center' })
  })
  await page.waitForTimeout(300)
  const place = await page.evaluate(() => {
    const all = document.querySelectorAll('[contenteditable="true"] p, [contenteditable=""] p')
    const box = all[Math.floor(all.length / 2)]?.getBoundingClientRect()
    return { x: (box?.left ?? 0) + 120, y: (box?.top ?? 0) + 12 }
  })
  await page.mouse.click(place.x, place.y)
}

function figures({ costs }: Kept): { p50: number; p95: number; script: number } {
  const tasks = costs.map(({ task }) => task).toSorted((a, b) => a - b)
  return {
    p50: tasks[Math.floor(tasks.length / 2)] ?? 0,
    p95: tasks[Math.floor(tasks.length * 0.95)] ?? 0,
    script: median(costs.map(({ script }) => script)),
  }
}
