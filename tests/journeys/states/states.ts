import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fillLibrary } from '../../many-stories.ts'
import { Desk } from '../pages/desk.ts'
import { Quotes } from '../pages/quotes.ts'
import { Story } from '../pages/story.ts'
import { bridge } from '../support/camera-jpeg.ts'
import { type SmallDisk, smallDisk } from '../support/small-disk.ts'
import type { RunningApp } from '../support/start-app.ts'

/** A state of the window that a person can meet: its name, what the library is like before, how one gets there. */
export type State = {
  readonly name: string
  /** Changes the files of a library that was opened and closed once; may open and end an app on it. */
  readonly before?: (library: string, open: () => Promise<RunningApp>) => void | Promise<void>
  /** Puts away what `before` brought, such as a disk. */
  readonly after?: (library: string) => void
  /** It leaves the library as no other state would want it. */
  readonly spoils?: true
  readonly arrange: (app: RunningApp) => Promise<void>
}

const samples = path.resolve(import.meta.dirname, '..', '..', 'samples')

/** The small disks under the libraries that have one. */
const disks = new Map<string, SmallDisk>()

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
    name: 'picker-guess',
    arrange: async ({ page }) => {
      const words = await new Story(page).guesses().first().innerText()
      await new Story(page).standIn(words.slice(0, 20))
      await press(page, 'Control+Shift+Q', '.picker')
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
    name: 'picture',
    arrange: async (app) => {
      await withPicture(app)
      await app.page.keyboard.press('Shift+Tab')
      await app.page.locator('.figure__picture:focus').waitFor()
    },
  },
  {
    name: 'picture-missing',
    spoils: true,
    arrange: async (app) => {
      await withPicture(app)
      await app.page.getByText('Saved').first().waitFor()
      rmSync(path.join(app.library, 'pictures'), { recursive: true })
      const desk = new Desk(app.page)
      await desk.row('sample-lido').click()
      await desk.row('bridge-reopens').click()
      await app.page.locator('.figure__missing').waitFor()
    },
  },
  {
    name: 'filing-picture',
    arrange: async (app) => {
      await withPicture(app)
      await press(app.page, 'Alt+4', '.proof img')
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
    // So many that it is still reading when somebody can press a button.
    before: (library) => fillLibrary(path.join(library, 'stories'), 3000, 120),
    arrange: async ({ page }) => {
      const desk = new Desk(page)
      await Promise.all([page.getByRole('button', { name: 'Stop' }).click(), desk.filterField.focus()])
      await page.getByText('Read so far').waitFor()
      await desk.filter('harbour')
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
    before: (library) => void disks.set(library, smallDisk(library)),
    arrange: async ({ page, library }) => {
      disks.get(library)?.fill()
      await new Story(page).write('More.')
      await page.getByText('Not saved since').first().waitFor()
    },
    after: removeDisk,
  },
  {
    name: 'rescue',
    before: async (library, open) => {
      const disk = smallDisk(library)
      disks.set(library, disk)
      const app = await open()
      await new Desk(app.page).ready()
      disk.fill()
      await new Story(app.page).write(' The town wants the pool by June. TK says the council.')
      await app.page.getByText('in a rescue copy').waitFor()
      await app.page.waitForTimeout(1500)
      await app.kill()
      disk.free()
    },
    arrange: ({ page }) => page.locator('.rescued').waitFor(),
    after: removeDisk,
  },
  {
    name: 'conflict',
    spoils: true,
    arrange: async ({ page, library }) => {
      const [name = ''] = readdirSync(path.join(library, 'stories'))
      const file = path.join(library, 'stories', name)
      const story = readFileSync(file, 'utf8')
      writeFileSync(file, story.replace('a second summer', 'a third summer').replace('nine to', 'eight to'))
      await new Story(page).write(' The pool stays shut.')
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'backed-up',
    arrange: async (app) => {
      app.answer({ dialog: 'save', path: path.join(app.rehearsal, 'backup.zip') })
      await new Desk(app.page).byPalette('back up')
      await app.page.locator('.toast').waitFor()
    },
  },
  {
    name: 'settings',
    spoils: true,
    arrange: async (app) => {
      await app.page.keyboard.press('Control+,')
      const dialog = app.page.getByRole('dialog', { name: 'Settings' })
      await dialog.getByRole('button', { name: 'New preset' }).click()
      app.answer({ dialog: 'open', path: app.rehearsal })
      await dialog.getByRole('button', { name: 'Choose its folder' }).click()
      await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Web desk')
      app.answer({ dialog: 'open', path: path.join(samples, 'ferry-terminal.txt') })
      await dialog.getByRole('button', { name: 'Choose a file' }).click()
      await dialog.getByRole('alert').waitFor()
    },
  },
  {
    name: 'presets',
    arrange: async ({ page }) => {
      await page.keyboard.press('Alt+4')
      await page.getByRole('button', { name: 'Presets' }).click()
      await page.getByRole('menu', { name: 'Presets' }).waitFor()
    },
  },
  {
    name: 'exported-several',
    before: (library) => fillLibrary(path.join(library, 'stories'), 6, 120),
    arrange: async (app) => {
      app.answer({ dialog: 'save', path: path.join(app.rehearsal, 'stories.zip') })
      await new Desk(app.page).byPalette('stories as a zip')
      await app.page.getByRole('heading', { name: 'Exported' }).waitFor()
    },
  },
  {
    name: 'libraries',
    arrange: async ({ page }) => {
      await new Desk(page).byPalette('libraries')
      await page.getByRole('dialog', { name: 'Libraries' }).waitFor()
    },
  },
  {
    name: 'read-only-disk',
    before: (library) => {
      const disk = smallDisk(library)
      disks.set(library, disk)
      disk.makeReadOnly()
    },
    arrange: ({ page }) => page.locator('.banner').first().waitFor(),
    after: removeDisk,
  },
  {
    name: 'read-only',
    before: (library) => {
      const [name = ''] = readdirSync(path.join(library, 'stories'))
      const file = path.join(library, 'stories', name)
      const story = readFileSync(file, 'utf8')
      writeFileSync(file, story.replace(/"schemaVersion": \d+/, '"schemaVersion": 99'))
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

function removeDisk(library: string): void {
  disks.get(library)?.remove()
  disks.delete(library)
}

/** A story with a picture, the caret at the end of its caption. */
async function withPicture(app: RunningApp): Promise<void> {
  const story = new Story(app.page)
  await story.begin('bridge-reopens', 'The bridge reopens at dusk')
  await story.write('The swing bridge opened again on Monday, fourteen weeks after it was shut.')
  app.answer({ dialog: 'open', path: bridge })
  await app.page.keyboard.press('Control+Alt+P')
  await app.page.locator('.figure img').waitFor()
  await app.page.keyboard.type(
    'The bridge at dusk, seen from the east bank. "It is beautiful," said Ines Okafor.',
  )
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.type('Ann Lee')
  await app.page.keyboard.press('Escape')
}

async function press(page: RunningApp['page'], keys: string, shows: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.locator(shows).first().waitFor()
}
