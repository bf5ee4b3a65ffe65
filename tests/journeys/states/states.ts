import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fillLibrary } from '../../many-stories.ts'
import { Desk } from '../pages/desk.ts'
import { Quotes } from '../pages/quotes.ts'
import { Story } from '../pages/story.ts'
import type { RunningApp } from '../support/start-app.ts'

/** A state of the window that a person can meet: its name, what the library is like before, how one gets there. */
export type State = {
  readonly name: string
  /** Changes the files of a library that was opened and closed once. */
  readonly before?: (library: string) => void
  /** It leaves the library as no other state would want it. */
  readonly spoils?: true
  readonly arrange: (app: RunningApp) => Promise<void>
}

const samples = path.resolve(import.meta.dirname, '..', '..', 'samples')

/** Every state that is photographed and examined. A new one goes here. */
export const states: readonly State[] = [
  {
    name: 'story',
    arrange: async ({ page }) => {
      await new Story(page).guesses().first().waitFor()
      await new Story(page).standIn('We can have a cheap pool')
    },
  },
  { name: 'review', arrange: ({ page }) => press(page, 'F7', '.review') },
  {
    name: 'picker',
    arrange: async ({ page }) => {
      await new Story(page).standIn('We can have a cheap pool')
      await press(page, 'Control+Shift+Q', '.picker')
      await page.keyboard.type('e')
    },
  },
  {
    name: 'by-speaker',
    arrange: async ({ page }) => {
      await page.getByRole('radio', { name: 'By speaker' }).click()
      await page.locator('.speaker-head').first().waitFor()
    },
  },
  {
    name: 'palette',
    arrange: async ({ page }) => {
      await press(page, 'Control+K', '.palette')
      await page.keyboard.type('ch')
    },
  },
  {
    name: 'menu',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Quotes', exact: true }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'speaker-card',
    arrange: async ({ page }) => {
      await new Story(page).standIn('We can have a cheap pool')
      await new Desk(page).byPalette('speaker’s card')
      await page.locator('.card').waitFor()
    },
  },
  {
    name: 'link',
    arrange: async ({ page }) => {
      await new Story(page).select('open-air pool')
      await press(page, 'Control+Shift+K', '.form-stack')
    },
  },
  {
    name: 'compare',
    spoils: true,
    arrange: async ({ page }) => {
      const story = new Story(page)
      await story.write(' The old bath is shut.')
      await new Desk(page).saved()
      await page.keyboard.press('Control+Shift+S')
      await page.locator('.toast').waitFor()
      await story.select('We can have a cheap pool')
      await page.keyboard.type('We could have a cheap pool')
      await story.headline.fill('A safe pool or a cheap one')
      await new Desk(page).saved()
      await press(page, 'Alt+3', '.pair[data-changed]')
      await press(page, 'F3', '.pair[data-now]')
    },
  },
  { name: 'filing-stopped', arrange: ({ page }) => press(page, 'Alt+4', '.finding') },
  {
    name: 'filing-free',
    arrange: async ({ page }) => {
      const [story, quotes] = [new Story(page), new Quotes(page)]
      await story.begin('ferry-late', 'The ferry will be late')
      await story.write('"We have no crew," said Ines Okafor, who runs it. "We have no boat."')
      await quotes.reviewGuess('We have no crew')
      await page.keyboard.press('Enter')
      await story.quotes('IO').first().waitFor()
      await press(page, 'Alt+4', '.proof h1')
    },
  },
  {
    name: 'filing-format',
    arrange: async ({ page }) => {
      await press(page, 'Alt+4', '.finding')
      await page.getByRole('button', { name: /^Format:/ }).click()
      await page.getByRole('menuitemradio', { name: 'NITF 3.6' }).waitFor()
    },
  },
  {
    name: 'filing-nitf',
    arrange: async (app) => {
      const { page } = app
      await new Desk(page).byPalette('export as nitf')
      const [story, quotes] = [new Story(page), new Quotes(page)]
      await story.begin('bridge-shut', 'The bridge will be shut')
      await story.write('"We have no crew," said Ines Okafor, who runs it. "We have no boat."')
      await quotes.reviewGuess('We have no crew')
      await page.keyboard.press('Enter')
      await story.quotes('IO').first().waitFor()
      await press(page, 'Alt+4', '.proof h1')
      await page.getByRole('radio', { name: 'NITF 3.6' }).click()
      await page.locator('.proof--bytes').waitFor()
    },
  },
  {
    name: 'new-story',
    arrange: async ({ page }) => {
      await page.keyboard.press('Control+N')
      await page.locator('[data-field="slug"]:focus').waitFor()
    },
  },
  {
    name: 'paste-report',
    arrange: async (app) => {
      app.answer({ dialog: 'open', path: path.join(samples, 'saved-page.html') })
      await press(app.page, 'Control+O', '.over')
    },
  },
  {
    name: 'nothing-found',
    arrange: async ({ page }) => {
      await new Desk(page).filter('zeppelin')
      await page.getByText('No story holds').waitFor()
    },
  },
  {
    name: 'still-reading',
    before: (library) => fillLibrary(path.join(library, 'stories'), 3000, 60),
    arrange: async ({ page }) => {
      await new Desk(page).filterField.focus()
      await page.getByRole('button', { name: 'Stop' }).click()
      await page.getByText('Read so far').waitFor()
      await new Desk(page).filter('harbour')
    },
  },
  {
    name: 'spiked',
    spoils: true,
    arrange: async ({ page }) => {
      await page.getByRole('listbox', { name: 'Stories' }).press('Delete')
      await page.locator('.toast').waitFor()
    },
  },
  {
    name: 'welcome',
    before: (library) => writeFileSync(path.join(library, 'session.json'), ''),
    arrange: ({ page }) => page.locator('.welcome').waitFor(),
  },
  {
    name: 'not-saved',
    spoils: true,
    arrange: async ({ page, library }) => {
      // The disk goes away under the app: the folder of the stories is no folder any more.
      renameSync(path.join(library, 'stories'), path.join(library, 'stories-away'))
      writeFileSync(path.join(library, 'stories'), '')
      await new Story(page).write('More.')
      await page.getByText('Not saved since').first().waitFor()
    },
  },
  {
    name: 'read-only',
    before: (library) => {
      const [name = ''] = readdirSync(path.join(library, 'stories'))
      const file = path.join(library, 'stories', name)
      const story = readFileSync(file, 'utf8')
      writeFileSync(file, story.replace('"schemaVersion": 1', '"schemaVersion": 99'))
    },
    arrange: ({ page }) => page.locator('.banner').first().waitFor(),
  },
  {
    name: 'unreadable-file',
    before: (library) =>
      writeFileSync(path.join(library, 'stories', 'broken.json'), '{"copydesk": "story", '),
    arrange: ({ page }) => page.locator('.banner').first().waitFor(),
  },
]

async function press(page: RunningApp['page'], keys: string, shows: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.locator(shows).first().waitFor()
}
