import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { speakerSchema } from '#core/story/speaker'
import type { QuoteRecord } from '#core/story/quotation'
import type { Story } from '#core/story/story'
import { createHandlers } from './handlers.ts'
import type { Library } from './library.ts'
import { pack } from './storage/envelope.ts'
import { speakersFile, storyFile } from './storage/file-kinds.ts'
import { folderWith, opened, pathOf, storyOf } from './testing/library-of-stories.ts'
import { onlyLibrary } from './testing/only-library.ts'
import { pretendShell } from './testing/pretend-shell.ts'

const SECRET = '“The minister has already resigned in secret,”'

/** The story as it was typed: the words stand there with no mark. */
const typed: Story = {
  ...storyOf('a', 'minister', `${SECRET} an aide said.`),
  headline: 'The ministry was silent',
}
/** The same once its words were tied to Maria, on these terms. */
function tied(record: QuoteRecord['record'], remembers = true): Story {
  return {
    ...typed,
    body: [
      {
        type: 'paragraph',
        children: [{ text: SECRET, quoteId: 'q', speakerId: 'maria' }, { text: ' an aide said.' }],
      },
    ],
    quotes: {
      q: {
        kind: 'direct',
        record,
        note: '',
        ...(record === 'off' && remembers ? { secretWords: SECRET } : {}),
      },
    },
  }
}

async function libraryOf(story: Story): Promise<Library> {
  const folder = await folderWith(story)
  const maria = speakerSchema.parse({ id: 'maria', name: 'Maria Hollis' })
  await writeFile(path.join(folder, 'speakers.json'), pack(speakersFile, [maria]))
  return opened(folder)
}

/** A sync tool puts this state of the story into the place of the one on the disk. */
async function putOutside(library: Library, story: Story): Promise<void> {
  await rm(pathOf(library.folder, 'a'))
  await writeFile(pathOf(library.folder, 'a'), pack(storyFile, story))
}

/** What the desk's export would hold of a story, or why it may not leave. */
async function exported(library: Library, id: string): Promise<string> {
  const { shell } = pretendShell()
  const handlers = createHandlers({ library, libraries: onlyLibrary(library), shell })
  const made = await handlers['export:preview']({ id, leaveOut: [], format: 'html' })
  return made.ok ? String(made.value.text) : made.failure.code
}

/** A conflict: `other` is put in the place of the story while it is written on here. */
async function conflict(ours: Story, other: Story) {
  const library = await libraryOf(ours)
  let otherId = ''
  library.onConflict((told) => (otherId = told.otherId))
  await library.openStory('a')
  await putOutside(library, other)
  const saved = await library.saveStory({ ...ours, standfirst: 'Typed meanwhile.' })
  expect([saved.ok, otherId]).toEqual([true, expect.stringMatching(/./)])
  return { library, otherId }
}

describe('the other side of a conflict', () => {
  it('is stopped by what was put off the record here, though it has the words with no mark', async () => {
    const { library, otherId } = await conflict(tied('off'), typed)
    expect([await exported(library, 'a'), await exported(library, otherId)]).toEqual(['blocked', 'blocked'])
  })

  it('is stopped where it has the quote on the record', async () => {
    const { library, otherId } = await conflict(tied('off'), tied('on'))
    expect(await exported(library, otherId)).toBe('blocked')
  })

  it('does not name who spoke on deep background here', async () => {
    const { library, otherId } = await conflict(tied('deep'), tied('on'))
    const html = await exported(library, otherId)
    expect([html.includes('resigned'), html.includes('Maria')]).toEqual([true, false])
  })

  it('keeps what it put off the record itself', async () => {
    const { library, otherId } = await conflict(tied('on'), tied('off'))
    expect(await exported(library, otherId)).toBe('blocked')
  })

  it.each(['yours', 'theirs'] as const)(
    'when it is settled for %s, nothing protected is free',
    async (goOn) => {
      for (const [ours, other] of [
        [tied('off'), typed],
        [tied('off'), tied('on')],
        [tied('on'), tied('off')],
        [typed, tied('off', false)],
      ] as const) {
        const { library, otherId } = await conflict(ours, other)
        const settled = await library.settleConflict({ id: 'a', otherId, goOn })
        expect(settled.ok).toBe(true)
        expect([await exported(library, 'a'), await exported(library, otherId)]).toEqual([
          'blocked',
          'blocked',
        ])
      }
    },
  )
})

describe('a file that another program put back while nothing waited to be saved', () => {
  it('is stopped by what was put off the record here, after a restart too', async () => {
    const library = await libraryOf(tied('off'))
    const warned: string[] = []
    library.onWarned(({ sentence }) => warned.push(sentence))
    await library.openStory('a')
    await putOutside(library, typed)
    expect(await exported(library, 'a')).toBe('blocked')
    expect(warned).toEqual([
      'The story “minister” was changed by another program. What was off the record or on background here is so in that version too.',
    ])
    await library.close()
    expect(await exported(await opened(library.folder), 'a')).toBe('blocked')
  })

  it('is taken over as it is, with no word said, where it takes no protection away', async () => {
    const library = await libraryOf(tied('off'))
    await library.openStory('a')
    const other = { ...tied('off'), headline: 'Another headline' }
    await putOutside(library, other)
    const bytes = await readFile(pathOf(library.folder, 'a'))
    const read = await library.openStory('a')
    expect([read.ok && read.value.story, library.warnings()]).toEqual([other, []])
    expect(await readFile(pathOf(library.folder, 'a'))).toEqual(bytes)
  })

  it('is among the versions when the window, which never saw it, saves over it', async () => {
    const library = await libraryOf(typed)
    await library.openStory('a')
    await putOutside(library, { ...typed, standfirst: 'Theirs.' })
    // An export looks at the file; the window shows what it had.
    await exported(library, 'a')
    await library.saveStory({ ...typed, standfirst: 'Ours.' })
    await library.flush()
    const versions = await library.history.list('a')
    const read = await Promise.all(versions.map(({ number }) => library.history.read('a', number)))
    expect(read.map((version) => version.ok && version.value.standfirst)).toContain('Theirs.')
  })
})

describe('a duplicate', () => {
  it('remembers what the story has put off the record', async () => {
    const library = await libraryOf({ ...typed, quotes: tied('off').quotes })
    const copy = await library.duplicateStory('a')
    expect(copy.ok && (await exported(library, copy.value.story.id))).toBe('blocked')
  })
})
