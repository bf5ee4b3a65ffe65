import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Story } from '#core/story/story'
import type { AtTheDesk } from '../../journeys/pages/at-the-desk.ts'
import { SaveState } from '../../journeys/pages/save-state.ts'
import { bridge } from '../../journeys/support/camera-jpeg.ts'
import { storyOnDisk } from '../../journeys/support/library.ts'
import type { RunningApp } from '../../journeys/support/start-app.ts'
import { type Attempt, placeFor, places } from './attempts.ts'

/** What an attempt showed. Times in ms, from the last key or click. */
export type Seen = {
  /** False when its way does not offer the action now: nothing was done. */
  readonly isOffered: boolean
  readonly isChanged: boolean
  /** True when the change comes of the key itself, so that the times say something. */
  readonly isTimed: boolean
  /** When the window stopped saying “Saved”, and when it said so again; null when it did not. */
  readonly leftAfter: number | null
  readonly savedAfter: number | null
  /** The window said “Saved”, and what was in it was not in the file: the parts of the story that differ. */
  readonly falseSaved: readonly string[]
}

/** An action may take so long, in ms, before what it changes counts as not said. */
const RESTS = 600
/** The same where main reads and writes files first. */
const BY_MAIN = 2500
/** By then, in ms, the file equals the editor. */
const ON_DISK = 1000

/** Main changes the file itself, and the window shows what main answered: nothing is unsaved at any time. */
const madeByMain = /^(?:spike-story|restore-story|restore-version|duplicate-story|new-story)$/

/** Main asks for a file and the window reads it before anything changes: no time counts from the key. */
const begunLater = /^put-in-picture$/

/** Performs attempts in one window, each in the story of its name. */
export class Performer {
  readonly #app: RunningApp
  readonly #at: AtTheDesk
  readonly #saving: SaveState

  constructor(app: RunningApp, at: AtTheDesk) {
    this.#app = app
    this.#at = at
    this.#saving = new SaveState(app.page)
  }

  /** Call it once before the first attempt. */
  async prepare(): Promise<void> {
    await this.#saving.watch()
  }

  /** Opens the story, performs the action and compares the editor with the file. Leaves nothing open. */
  async perform({ action, tab, way }: Attempt, slug: string): Promise<Seen> {
    const { desk, commands } = this.#at
    await commands.chooseStory(slug)
    await desk.named(slug)
    await this.#goTo(placeFor(action.name), action.name)
    const before = await this.#written(slug)
    await desk.show(tab)
    if (action.name === 'put-in-picture') this.#app.answer({ dialog: 'open', path: bridge })
    await this.#saving.forget()
    const isOffered = await commands.tryTo(action, way)
    if (isOffered) await this.#end(action.name)
    const isTimed = !begunLater.test(action.name)
    await this.#rest(madeByMain.test(action.name) || !isTimed ? BY_MAIN : RESTS)
    const [leftAfter, savedAfter] = [
      await this.#saving.leftSavedAfter(),
      await this.#saving.savedAgainAfter(),
    ]
    const [saysSaved, kept] = [await this.#saving.isSaved(), storyOnDisk(this.#app.library, slug)]
    await this.#close()
    const isOpen = await this.#isOpen(slug)
    // Another story is open: this one’s editor has gone, and its file has all that there is of it.
    const after = isOpen ? await this.#written(slug) : kept
    await this.#tidy(action.name)
    const isMadeByMain = madeByMain.test(action.name)
    const changed = differing(before, after)
    return {
      isOffered,
      isChanged: changed.length > 0,
      isTimed,
      leftAfter,
      savedAfter,
      falseSaved: saysSaved
        ? [
            ...differing(kept, after),
            ...(changed.length > 0 && leftAfter === null && !isMadeByMain ? ['not said'] : []),
          ]
        : ['not saved within a second'],
    }
  }

  /** Puts the caret where the action needs it, and does what it takes back, or goes back to. */
  async #goTo(place: keyof typeof places, name: string): Promise<void> {
    const { story, commands } = this.#at
    const { keyboard } = this.#app.page
    if (/^(?:put-back|restore-version|copy-old-words|next-change|previous-change)$/.test(name)) {
      await commands.run('keep-version', 'key')
      await this.#at.desk.toast.waitFor()
    }
    if (place === 'guess') await story.guesses().filter({ hasText: places.guess }).first().waitFor()
    if (place === 'plain') await story.select(places.plain)
    else await story.standIn(places[place])
    if (/^(?:undo|redo|put-back|restore-version)$/.test(name)) await keyboard.type('Other words')
    if (name === 'redo') await keyboard.press('Control+Z')
  }

  /** What ends an action that asks for more. */
  async #end(name: string): Promise<void> {
    const { keyboard } = this.#app.page
    const { quotes } = this.#at
    if (name === 'who-said-it' || name === 'change-speaker') {
      if (!(await appears(quotes.picker))) return
      await keyboard.type('Tom Hale')
      await quotes.picker.getByRole('option').first().waitFor()
      await keyboard.press('Enter')
    } else if (name === 'next-guess') {
      if (await appears(quotes.review)) await keyboard.press('Enter')
    } else if (name === 'link') {
      if (!(await appears(this.#app.page.locator('.form-stack')))) return
      await keyboard.type('https://a.example/')
      await keyboard.press('Enter')
    }
  }

  /** Waits until the action has had its time, and the window its second to save. */
  async #rest(time: number): Promise<void> {
    await wait(time)
    const until = performance.now() + ON_DISK - RESTS
    while (performance.now() < until && !(await this.#saving.isSaved())) await wait(20)
  }

  /** The story as it is in the window: a letter in the embargo makes the window save all that it holds. */
  async #written(slug: string): Promise<Story | null> {
    const { desk } = this.#at
    const { page, library } = this.#app
    await desk.show('write')
    const embargo = page.locator('[data-field="embargo"]')
    await embargo.focus()
    await page.keyboard.press('End')
    await page.keyboard.type('x')
    const typed = await embargo.inputValue()
    await page.keyboard.press('Control+S')
    const until = performance.now() + 10_000
    for (;;) {
      const kept = storyOnDisk(library, slug)
      if (kept?.embargo === typed && (await this.#saving.isSaved())) return kept
      if (performance.now() > until) throw new Error(`${slug} was not saved when it was asked for`)
      await wait(20)
    }
  }

  async #isOpen(slug: string): Promise<boolean> {
    return (await this.#app.page.locator('.titlebar__name strong').innerText()) === slug
  }

  /** Closes what floats. */
  async #close(): Promise<void> {
    const { page } = this.#app
    const floats = page.locator('[role="dialog"], [role="menu"]')
    for (let turn = 0; turn < 4 && (await floats.count()) > 0; turn += 1) {
      await page.keyboard.press('Escape')
      await wait(100)
    }
  }

  /** Brings back what the window remembers over stories, and drops answers that no dialog asked for. */
  async #tidy(name: string): Promise<void> {
    if (/^(?:fold-desk|fold-quotes|show-spiked)$/.test(name)) await this.#at.commands.run(name, 'palette')
    writeFileSync(path.join(this.#app.rehearsal, 'answers.json'), '[]')
  }
}

async function appears(locator: { waitFor(options: { timeout: number }): Promise<void> }): Promise<boolean> {
  return locator.waitFor({ timeout: 1000 }).then(
    () => true,
    () => false,
  )
}

/** The parts of the two that differ, but for the time and the letters that made the window save. */
function differing(one: Story | null, other: Story | null): readonly string[] {
  if (one === null || other === null) return one === other ? [] : ['all of it']
  return Object.keys(one)
    .filter((key): key is keyof Story => key !== 'changed' && key !== 'embargo')
    .filter((key) => !isDeepStrictEqual(one[key], other[key]))
}
