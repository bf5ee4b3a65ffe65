import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
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
    expect([library.speakers().length, library.session().openStoryId, library.warnings()]).toEqual([
      5,
      row?.id,
      [],
    ])
    await library.close()
    const again = await opened(folder)
    expect(again.list()).toEqual([row])
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
        sentence:
          'The story is not in the library any more. Its file (stories/nobody.json) may have been moved away.',
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
    const newer = (await savedWords(folder, 'a')).replaceAll('"schemaVersion": 2', '"schemaVersion": 3')
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
    const heard: unknown[] = []
    library.onWarned(({ sentence, stories }) => heard.push([sentence, stories.map(({ slug }) => slug)]))
    await library.saveStory(storyOf('a', 'roof', 'Ours.'))
    expect(heard).toEqual([
      [
        'The story “roof” had been changed by another program while it was open here. Both versions were kept; the other one is “roof-other-copy”.',
        ['roof', 'roof-other-copy'],
      ],
    ])
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

describe('a library whose folder of stories is missing', () => {
  const missing =
    'The folder of the stories was missing, so an empty one was made. The speakers were kept. Stories of your backup that you put into the folder “stories” are taken up at the next start.'
  const ruth = speakerSchema.parse({ id: 's', name: 'Ruth Adeyemi', notes: 'Rings back after six.' })

  it.each([
    ['both are there', []],
    ['the index is gone too', ['index.json']],
  ])('keeps its speakers, and is no first run: %s', async (_, gone) => {
    const folder = await folderWith(storyOf('a', 'roof'))
    const before = await opened(folder)
    await before.saveSpeaker(ruth)
    await before.close()
    const bytes = await readFile(path.join(folder, 'speakers.json'), 'utf8')
    const backup = await savedWords(folder, 'a')
    for (const name of ['stories', ...gone]) await rm(path.join(folder, name), { recursive: true })
    const library = await opened(folder)
    expect([library.list(), library.speakers(), library.warnings()]).toEqual([[], [ruth], [missing]])
    expect(await readFile(path.join(folder, 'speakers.json'), 'utf8')).toBe(bytes)
    await library.close()
    await writeFile(pathOf(folder, 'a'), backup)
    const again = await opened(folder)
    expect([again.list().map(({ slug }) => slug), again.warnings()]).toEqual([['roof'], []])
  })

  it('is not taken for a new one by its index alone', async () => {
    const folder = await folderWith(storyOf('a', 'roof'))
    await (await opened(folder)).close()
    await rm(path.join(folder, 'stories'), { recursive: true })
    const library = await opened(folder)
    expect([library.list(), library.warnings()]).toEqual([[], [missing]])
  })
})

describe('what is said of files', () => {
  const ruth = speakerSchema.parse({ id: 's', name: 'Ruth Adeyemi' })
  const speakersOf = (folder: string) => path.join(folder, 'speakers.json')

  it('names a field that Copydesk does not know, in a story that is called by its file', async () => {
    const folder = await folderWith(storyOf('a', 'roof'))
    const text = await savedWords(folder, 'a')
    await writeFile(pathOf(folder, 'a'), text.replace('"slug"', '"mood": "dark",\n"slug"'))
    const library = await opened(folder)
    const detail = 'could not be read: it holds a field “mood” that Copydesk does not know.'
    const answer = await library.openStory('a')
    expect([library.warnings(), !answer.ok && answer.failure.sentence]).toEqual([
      [expect.stringMatching(new RegExp(`^A story’s file \\(stories/a.json\\) ${detail} A copy is now in`))],
      `The story in stories/a.json ${detail} A copy of its file is in the quarantine folder.`,
    ])
  })

  it('says that the list of speakers is a newer Copydesk’s, not the speaker', async () => {
    const folder = await folderWith()
    await writeFile(speakersOf(folder), '{"copydesk":"speakers","schemaVersion":2,"speakers":[]}')
    const library = await opened(folder)
    const answer = await library.saveSpeaker(ruth)
    expect(!answer.ok && answer.failure.sentence).toBe(
      'The speaker “Ruth Adeyemi” could not be saved, because the list of speakers (speakers.json) was saved by a newer Copydesk and was left as it is. Open the library with the newer version.',
    )
  })

  it('tells once of damaged speakers that are then saved over', async () => {
    const folder = await folderWith()
    await writeFile(speakersOf(folder), 'null')
    const library = await opened(folder)
    await library.saveSpeaker(ruth)
    expect(library.warnings()).toEqual([
      expect.stringMatching(
        /^The list of speakers \(speakers\.json\) could not be read: it is no speakers file\. A copy is now in quarantine\/speakers-[0-9a-f]{12}\.json\.$/,
      ),
    ])
  })

  it('tells of a file that is damaged while the library is open, once, and not of what was told upon opening', async () => {
    const folder = await folderWith(storyOf('a', 'roof'))
    await writeFile(pathOf(folder, 'bad'), 'null')
    const library = await opened(folder)
    const heard: string[] = []
    library.onWarned(({ sentence }) => heard.push(sentence))
    const upon = library.warnings()
    await library.openStory('bad')
    await library.saveSpeaker(ruth)
    for (const name of ['Ruth', 'Judith']) {
      await writeFile(speakersOf(folder), 'null')
      await library.saveSpeaker({ ...ruth, name })
    }
    expect([upon.length, heard]).toEqual([
      1,
      [
        expect.stringMatching(
          /^The list of speakers \(speakers\.json\) had been damaged from outside\. That version is now quarantine\//,
        ),
      ],
    ])
    expect(library.warnings()).toEqual([...upon, ...heard])
  })

  it('tells of speakers that were mended by hand', async () => {
    const folder = await folderWith()
    const before = await opened(folder)
    await before.saveSpeaker(ruth)
    await before.close()
    const mended = (await readFile(speakersOf(folder), 'utf8')).replace('Ruth', 'Judith')
    await writeFile(speakersOf(folder), mended)
    const library = await opened(folder)
    expect([library.speakers().map(({ name }) => name), library.warnings()]).toEqual([
      ['Judith Adeyemi'],
      ['The list of speakers (speakers.json) was changed by another program; that version was taken over.'],
    ])
  })
})
