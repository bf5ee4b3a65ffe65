import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import { folderWith, opened, pathOf, storyOf } from '../testing/library-of-stories.ts'

/** A library with one story and a steady clock that the test moves, in minutes. */
async function atWork(...stories: readonly Story[]) {
  const folder = await folderWith(...(stories.length > 0 ? stories : [storyOf('a', 'ferry', 'First words.')]))
  const clock = { minutes: 0 }
  const start = async () => opened(folder, { steady: () => clock.minutes * 60, freeBytes: async () => 1e12 })
  const library = await start()
  const write = async (text: string, id = 'a') => {
    const now = await library.openStory(id)
    if (!now.ok) throw new Error(now.failure.sentence)
    const saved = await library.saveStory({ ...now.value.story, body: [paragraph(text)] })
    expect(saved.ok).toBe(true)
  }
  const kept = async () => {
    await library.flush()
    const versions = await library.history.list('a')
    return Promise.all(
      versions.map(async ({ number, reason }) => {
        const read = await library.history.read('a', number)
        return `${number} ${reason}: ${read.ok ? textOf(read.value) : read.failure.sentence}`
      }),
    )
  }
  return { folder, clock, library, write, kept, start }
}

function textOf({ body }: Story): string {
  return JSON.stringify(body).replace(/.*"text":"(.*?)".*/, '$1')
}

describe('a story’s versions', () => {
  it('begin with what stood there before the day’s first change, and go on every ten minutes', async () => {
    const { clock, write, kept } = await atWork()
    await write('Second words.')
    await write('Third words.')
    expect(await kept()).toEqual(['1 writing: First words.'])
    clock.minutes = 9
    await write('Fourth words.')
    expect(await kept()).toHaveLength(1)
    clock.minutes = 11
    await write('Fifth words.')
    expect(await kept()).toEqual(['2 writing: Fourth words.', '1 writing: First words.'])
  })

  it('are kept when the status changes, and when asked for; the same state is not kept twice', async () => {
    const { library, kept } = await atWork()
    await library.setStatus('a', 'ready')
    expect((await library.history.list('a'))[0]).toMatchObject({
      reason: 'status',
      status: 'ready',
      words: 2,
    })
    expect(await library.history.keep('a')).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await kept()).toEqual(['1 status: First words.'])
  })

  it('go on counting after a restart, and know that the newest is already kept', async () => {
    const { library, write, start } = await atWork()
    await library.history.keep('a')
    await write('Second words.')
    await library.close()
    const again = await start()
    await again.openStory('a')
    await again.saveStory(storyOf('a', 'ferry', 'Third words.'))
    await again.history.keep('a')
    expect((await again.history.list('a')).map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'by-hand'],
      [2, 'writing'],
      [1, 'by-hand'],
    ])
  })

  it('keep what another program’s change replaced', async () => {
    const { folder, library, write, kept } = await atWork()
    await write('Mine.')
    await library.flush()
    const file = pathOf(folder, 'a')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Mine.', 'Theirs, longer.'))
    await library.openStory('a')
    expect(await kept()).toEqual(['2 outside: Mine.', '1 writing: First words.'])
  })

  it('are left to the process that may write', async () => {
    const { folder, library, write, start } = await atWork()
    const reader = await start()
    expect(reader.readOnly).not.toBe(null)
    await reader.openStory('a')
    await library.openStory('a')
    await library.saveStory({ ...storyOf('a', 'ferry', 'Changed, and longer.') })
    await library.flush()
    await rm(path.join(folder, 'versions'), { recursive: true })
    const seen = await reader.openStory('a')
    expect(seen.ok && textOf(seen.value.story)).toBe('Changed, and longer.')
    await reader.flush()
    expect(await readdir(folder)).not.toContain('versions')
    await write('And on.')
  })

  it('are brought back as a new state, after what stood there was kept', async () => {
    const { library, write, kept } = await atWork()
    await library.history.keep('a')
    await write('All new.')
    const back = await library.history.restore('a', 1)
    if (!back.ok) throw new Error(back.failure.sentence)
    expect(textOf(back.value.story)).toBe('First words.')
    expect(back.value.story.log.at(-1)?.what).toBe('Version 1 was brought back')
    expect(await kept()).toEqual(['2 restore: All new.', '1 by-hand: First words.'])
    // And back again.
    const undone = await library.history.restore('a', back.value.kept)
    expect(undone.ok && textOf(undone.value.story)).toBe('All new.')
  })

  it('do not bring back words off the record as words that may leave', async () => {
    const { library } = await atWork(storyOf('a', 'ferry', 'I would have shut it in March, she said.'))
    await library.history.keep('a')
    const secret = 'I would have shut it in March'
    await library.saveStory({
      ...storyOf('a', 'ferry'),
      body: [{ type: 'paragraph', children: [{ text: secret, quoteId: 'q' }, { text: ', she said.' }] }],
      quotes: { q: { kind: 'direct', record: 'off', note: '' } },
    })
    const back = await library.history.restore('a', 1)
    expect(back.ok && publicStory(back.value.story, []).ok).toBe(false)
  })

  it('leave a file that is not theirs alone, and name one that is damaged', async () => {
    const { folder, library, kept } = await atWork()
    await mkdir(path.join(folder, 'versions', 'a'), { recursive: true })
    await writeFile(path.join(folder, 'versions', 'a', 'notes.txt'), 'mine')
    await library.history.keep('a')
    const [name = ''] = (await readdir(path.join(folder, 'versions', 'a'))).filter((one) =>
      one.endsWith('.json'),
    )
    expect(name).toMatch(/^000001-2026112\dT\d{6}Z-0s-2w-draft-by-hand\.json$/)
    await writeFile(path.join(folder, 'versions', 'a', name), '{"copydesk":"story",')
    expect(await kept()).toEqual([
      `1 by-hand: This version could not be read. Its file is versions/a/${name}; it was left as it is.`,
    ])
    expect(await readdir(path.join(folder, 'versions', 'a'))).toContain('notes.txt')
  })

  it('cost a save nothing when they cannot be kept, and a restore is then refused', async () => {
    const { folder, library, write } = await atWork()
    await library.history.keep('a')
    await rm(path.join(folder, 'versions'), { recursive: true })
    await writeFile(path.join(folder, 'versions'), 'in the way')
    await write('Second words.')
    expect(await library.history.keep('a')).toMatchObject({
      ok: false,
      failure: {
        code: 'not-saved',
        sentence: expect.stringContaining('No version of the story “ferry” could be kept'),
      },
    })
  })
})
