import { isDeepStrictEqual } from 'node:util'
import { type Block, leavesOf, paragraph, textBlocks } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import { type Story as StoryData, emptyStory } from '#core/story/story'
import { chance, pick } from '../faults/support/chance.ts'
import { type AtTheDesk, atTheDesk } from './pages/at-the-desk.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storiesOnDisk } from './support/library.ts'

/** COPYDESK_SEED is another; the seed is printed. */
const seed = Number(process.env['COPYDESK_SEED'] ?? 20_261_127)
/** So many things are done before all are undone; HISTORY_ACTS asks for more. */
const acts = Number(process.env['HISTORY_ACTS'] ?? 10)

const speakers = ['Ines Okafor', 'Tom Hale'].map((name) =>
  speakerSchema.parse({ id: name.split(' ')[0]?.toLowerCase(), name }),
)

/** What somebody does by keys. `words` are new each time, so that no two states are the same. */
type Act = { readonly name: string; readonly act: (at: AtTheDesk, words: string) => Promise<void> }

const everyAct: readonly Act[] = [
  { name: 'typing', act: ({ story }, words) => story.write(` ${words}.`) },
  {
    name: 'a new paragraph',
    act: async ({ story }, words) => {
      await story.write('')
      await story.page.keyboard.press('Enter')
      await story.page.keyboard.type(words)
    },
  },
  {
    name: 'bold',
    act: async ({ story, commands }) => {
      await story.select('plain words')
      await commands.run('bold', 'key')
    },
  },
  {
    name: 'a heading',
    act: async ({ story, commands }) => {
      await story.standIn('plain words')
      await commands.run('heading', 'key')
    },
  },
  { name: 'the headline', act: ({ story }, words) => typeAtEnd(story.headline, ` ${words}`) },
  { name: 'the slug', act: ({ story }, words) => typeAtEnd(story.slug, `-${words}`) },
  {
    name: 'a tie',
    act: async ({ story, quotes }) => {
      await story.standIn('Nobody asked us')
      await quotes.assignSpeaker('Tom')
    },
  },
  {
    name: 'another speaker',
    act: async ({ story, quotes }, words) => {
      await story.standIn('We keep the weir')
      await quotes.assignSpeaker(words.length % 2 === 0 ? 'Tom' : 'Ines')
    },
  },
  {
    name: 'a removed speaker',
    act: async ({ story, commands }) => {
      await story.standIn('We lose the weir')
      await commands.run('untie-quote', 'key')
    },
  },
  { name: 'a check', act: (at) => inTheList(at, 'check-quote') },
  { name: 'a record', act: (at) => inTheList(at, 'turn-record') },
  {
    name: 'off the record',
    act: async ({ story, commands }) => {
      await story.standIn('We keep the weir')
      await commands.run('off-the-record', 'key')
    },
  },
  { name: 'a status', act: ({ commands }) => commands.run('move-on', 'key') },
]

test('whatever was done by keys, undo leads back to the start and redo to the end', async ({
  openLibrary,
  folder,
}) => {
  test.setTimeout(300_000)
  process.stdout.write(`Undone and redone: ${acts} acts, seed ${seed}\n`)
  const random = chance(seed)
  await prepareLibrary(folder, { stories: [story], speakers })
  const app = await openLibrary()
  const at = await atTheDesk(app)
  const state = async () => {
    await app.page.waitForTimeout(300)
    await at.desk.saved()
    return stateOf(storiesOnDisk(app.library).find(({ id }) => id === story.id))
  }
  const start = await state()
  const done: string[] = []
  for (let turn = 0; turn < acts; turn += 1) {
    const { name, act } = pick(random, everyAct)
    await act(at, `word${turn}`)
    await app.page.waitForTimeout(300)
    done.push(name)
  }
  const end = await state()

  /** Presses a key until the story is as wanted, or changes no more. Agrees to whatever it is asked. */
  const pressUntil = async (keys: string, isThere: (now: State) => boolean) => {
    let [now, idle] = [await state(), 0]
    while (!isThere(now) && idle < 3) {
      await at.story.body.focus()
      const shown = app.shown().length
      app.answer({ dialog: 'ask', button: 1 })
      await app.page.keyboard.press(keys)
      await app.page.waitForTimeout(200)
      if (await at.desk.isAsking(app.shown().slice(shown))) await at.desk.agree()
      const next = await state()
      idle = isDeepStrictEqual(next, now) ? idle + 1 : 0
      now = next
    }
    return now
  }
  const said = `after ${done.join(', ')}`
  const undone = await pressUntil('Control+Z', (now) => isDeepStrictEqual(words(now), words(start)))
  expect(words(undone), `undone ${said}`).toEqual(words(start))
  const redone = await pressUntil('Control+Shift+Z', (now) => isDeepStrictEqual(now, end))
  expect(redone, `redone ${said}`).toEqual(end)
})

/** What of a story an editor changes. Records whose words are gone are no part of it, nor what is remembered of them. */
function stateOf(now: StoryData | undefined) {
  if (now === undefined) throw new Error('the story has no file')
  const tied = new Set(textBlocks(now.body).flatMap((block) => leavesOf(block).map(({ quoteId }) => quoteId)))
  const { slug, headline, status, body, refusals } = now
  const records = Object.entries(now.quotes)
    .filter(([id]) => tied.has(id))
    .map(([id, { record, kind, check }]) => ({ id, record, kind, checked: check?.words }))
  return { slug, headline, status, body, refusals, records }
}
type State = ReturnType<typeof stateOf>

/** The same but for protection, which undo need not lower. */
function words({ records, ...rest }: State) {
  return { ...rest, records: records.map(({ record: _protection, ...one }) => one) }
}

async function typeAtEnd(field: AtTheDesk['story']['slug'], words: string): Promise<void> {
  await field.click()
  await field.press('End')
  await field.page().keyboard.type(words)
}

/** The quote one stands on, by its letter in the list. */
async function inTheList({ story, commands }: AtTheDesk, action: string): Promise<void> {
  await story.standIn('We check the weir')
  await commands.run(action, 'key')
}

function tied(words: string, quoteId: string): Block {
  return {
    type: 'paragraph',
    children: [{ text: `“${words},”`, quoteId, speakerId: 'ines' }, { text: ' said Ines Okafor.' }],
  }
}

const story: StoryData = {
  ...emptyStory('weir', '2026-11-27T09:00:00.000Z'),
  slug: 'weir',
  headline: 'The weir',
  body: [
    paragraph('Some plain words.'),
    tied('We keep the weir', 'kept'),
    tied('We lose the weir', 'lost'),
    tied('We check the weir', 'checked'),
    paragraph('“Nobody asked us,” said Tom Hale.'),
    paragraph('The end.'),
  ],
  quotes: { kept: newRecord('direct'), lost: newRecord('direct'), checked: newRecord('direct') },
}
