import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { pack } from './storage/envelope.ts'
import { storyFile } from './storage/file-kinds.ts'
import { FaultyFiles } from './testing/faulty-files.ts'
import { folderWith, opened, pathOf, storyOf } from './testing/library-of-stories.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

async function savedWords(folder: string, id: string): Promise<string> {
  return readFile(pathOf(folder, id), 'utf8')
}

describe('the first opening', () => {
  it('makes the folder and puts in a sample story with its speakers, open', async () => {
    const folder = path.join(await temporaryFolder(), 'new', 'library')
    const library = await opened(folder)
    const [row] = library.list()
    expect(row).toMatchObject({ slug: 'sample-lido', status: 'edit', quotes: 7, toCome: 2, offRecord: 1 })
    expect(row?.words).toBeGreaterThan(350)
    expect([
      library.firstRun,
      library.speakers().length,
      library.session().openStoryId,
      library.warnings(),
    ]).toEqual([true, 5, row?.id, []])
    await library.close()
    const again = await opened(folder)
    expect([again.firstRun, again.list()]).toEqual([false, [row]])
  })
})

describe('a story', () => {
  it('is made, saved, duplicated, moved on, spiked and restored', async () => {
    const folder = await folderWith()
    const library = await opened(folder)
    const made = await library.createStory()
    if (!made.ok) throw new Error(made.failure.sentence)
    const { id } = made.value.story
    await library.saveStory({ ...made.value.story, slug: 'school-roof', body: [paragraph('It leaks.')] })
    await library.setStatus(id, 'check')
    const copy = await library.duplicateStory(id)
    await library.spikeStory(id)
    expect(library.list().map(({ slug, status, spiked }) => [slug, status, spiked !== null])).toEqual([
      ['school-roof', 'check', true],
      ['school-roof-copy', 'check', false],
    ])
    await library.restoreStory(id)
    await library.close()
    const again = await opened(folder)
    const story = await again.openStory(id)
    expect(story.ok && [story.value.story.spiked, story.value.story.body, story.value.readOnly]).toEqual([
      null,
      [paragraph('It leaks.')],
      false,
    ])
    expect(copy.ok && copy.value.story.id).not.toBe(id)
  })

  it('keeps the newest words when many saves and a change of status come at once', async () => {
    const library = await opened(await folderWith(storyOf('a', 'roof')))
    const saves = Array.from({ length: 10 }, (_, index) =>
      library.saveStory(storyOf('a', 'roof', `Draft ${index}`)),
    )
    const status = library.setStatus('a', 'ready')
    await Promise.all([...saves, status])
    const story = await library.openStory('a')
    expect(story.ok && [story.value.story.status, story.value.story.body]).toEqual([
      'ready',
      [paragraph('Draft 9')],
    ])
  })

  it('that is not there is named as not found', async () => {
    const library = await opened(await folderWith())
    expect(await library.openStory('nobody')).toEqual({
      ok: false,
      failure: {
        code: 'not-found',
        sentence: 'The story “nobody” is not in the library. Its file may have been moved away.',
      },
    })
  })

  it('that cannot be saved is named, with the reason and the way out, and its words stay', async () => {
    const files = new FaultyFiles()
    const folder = await folderWith(storyOf('a', 'school-roof', 'Old.'))
    const library = await opened(folder, { files })
    files.arm({ at: 1, code: 'ENOSPC', forGood: true })
    const saved = await library.saveStory(storyOf('a', 'school-roof', 'New.'))
    files.arm()
    expect(saved).toEqual({
      ok: false,
      failure: {
        code: 'not-saved',
        sentence:
          'The story “school-roof” could not be saved: the disk is full. Free some space; Copydesk keeps trying.',
        detail: 'ENOSPC',
      },
    })
    const story = await library.openStory('a')
    expect(story.ok && story.value.story.body).toEqual([paragraph('New.')])
  })
})

describe('a file that cannot be read', () => {
  it('is copied byte for byte to the quarantine, and the library opens without it', async () => {
    const folder = await folderWith(storyOf('good', 'roof'))
    const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x22])
    await writeFile(pathOf(folder, 'bad'), bytes)
    const library = await opened(folder)
    const [copy = ''] = await readdir(path.join(folder, 'quarantine'))
    expect(library.list().map(({ id }) => id)).toEqual(['good'])
    expect(library.warnings()).toEqual([
      `A story’s file (stories/bad.json) could not be read: it is not UTF-8 text. A copy is now in quarantine/${copy}.`,
    ])
    expect([
      await readFile(path.join(folder, 'quarantine', copy)),
      await readFile(pathOf(folder, 'bad')),
    ]).toEqual([bytes, bytes])
  })

  it('is kept in the quarantine when something is saved in its place', async () => {
    const folder = await folderWith()
    await writeFile(path.join(folder, 'speakers.json'), '[{"name":"Ruth"')
    const library = await opened(folder)
    const speaker = speakerSchema.parse({ id: 's', name: 'Ruth Adeyemi' })
    expect(await library.saveSpeaker(speaker)).toEqual({ ok: true, value: speaker })
    const [copy = ''] = await readdir(path.join(folder, 'quarantine'))
    expect(await readFile(path.join(folder, 'quarantine', copy), 'utf8')).toBe('[{"name":"Ruth"')
  })

  it('is left alone when it is a newer Copydesk’s, and opens read-only where it can', async () => {
    const folder = await folderWith(storyOf('a', 'roof'))
    const newer = (await savedWords(folder, 'a')).replaceAll('"schemaVersion": 1', '"schemaVersion": 2')
    await writeFile(pathOf(folder, 'a'), newer)
    const library = await opened(folder)
    const story = await library.openStory('a')
    expect(story.ok && [story.value.readOnly, story.value.story.slug]).toEqual([true, 'roof'])
    const answers = [await library.saveStory(storyOf('a', 'mine')), await library.spikeStory('a')]
    expect(answers.map((answer) => !answer.ok && answer.failure.code)).toEqual(['read-only', 'read-only'])
    expect(await savedWords(folder, 'a')).toBe(newer)
  })
})

describe('a change from outside', () => {
  it('mended by hand is taken over with a notice', async () => {
    const folder = await folderWith(storyOf('a', 'roof'))
    await writeFile(pathOf(folder, 'a'), (await savedWords(folder, 'a')).replace('"roof"', '"hall"'))
    const library = await opened(folder)
    expect([library.list().map(({ slug }) => slug), library.warnings()]).toEqual([
      ['hall'],
      ['The story “hall” was changed by another program; that version was taken over.'],
    ])
  })

  it('under an open story keeps both sides', async () => {
    const folder = await folderWith(storyOf('a', 'roof', 'Before.'))
    const library = await opened(folder)
    await library.openStory('a')
    await writeFile(pathOf(folder, 'a'), pack(storyFile, storyOf('a', 'roof', 'Theirs.')))
    await library.saveStory(storyOf('a', 'roof', 'Ours.'))
    const texts = await Promise.all(
      library.list().map(async ({ id, slug }): Promise<unknown> => {
        const story = await library.openStory(id)
        return [slug, story.ok && story.value.story.body]
      }),
    )
    expect(texts).toEqual([
      ['roof', [paragraph('Ours.')]],
      ['roof-other-copy', [paragraph('Theirs.')]],
    ])
  })
})

describe('two at once', () => {
  it('the second opens read-only and says so', async () => {
    const folder = await folderWith(storyOf('a', 'roof'))
    const first = await opened(folder)
    const second = await opened(folder)
    const sentence =
      'Another Copydesk has this library open, so this one can only read. Close the other one, then start again.'
    expect([second.warnings(), second.list()]).toEqual([[sentence], first.list()])
    const story = await second.openStory('a')
    expect([story.ok && story.value.readOnly, await second.saveStory(storyOf('a', 'mine'))]).toEqual([
      true,
      { ok: false, failure: { code: 'read-only', sentence } },
    ])
  })
})
