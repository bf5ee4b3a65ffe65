import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventPayload } from '#bridge/contract'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import type { Library } from './library.ts'
import { pack, unpack } from './storage/envelope.ts'
import { speakersFile } from './storage/file-kinds.ts'
import { FaultyFiles } from './testing/faulty-files.ts'
import { folderWith, opened } from './testing/library-of-stories.ts'

const speaker = (name: string, more: Partial<Speaker> = {}) =>
  speakerSchema.parse({ id: name.toLowerCase().replaceAll(' ', '-'), name, ...more })

const ruth = speaker('Ruth Adeyemi', { contacts: '07700 900123' })
const maria = speaker('Maria Hollis', { unnamed: { description: 'a council officer', reason: 'Her job.' } })
const five = [
  ruth,
  maria,
  ...['Odile Farrant', 'Colin Prewett', 'Ann Bell'].map((name) => speaker(name, { notes: `Ring ${name}.` })),
]
const newcomer = speaker('New One')
const stranger = speaker('From Elsewhere')

const fileOf = (folder: string) => path.join(folder, 'speakers.json')
const namesOf = (speakers: readonly Speaker[]) => speakers.map(({ name }) => name)

/** Writes the list as another program does: a new file in the place of the old one. */
async function writeOutside(folder: string, list: readonly Speaker[]): Promise<void> {
  await rm(fileOf(folder))
  await writeFile(fileOf(folder), pack(speakersFile, list))
}

async function onDisk(file: string): Promise<readonly Speaker[]> {
  const unpacked = unpack(speakersFile, await readFile(file))
  if (!unpacked.ok) throw new Error(`${file} is ${unpacked.why}`)
  return unpacked.value
}

/** What is in `older/`, list by list. */
async function olderLists(folder: string): Promise<readonly (readonly Speaker[])[]> {
  const names: string[] = await readdir(path.join(folder, 'older')).catch(() => [])
  return Promise.all(names.toSorted().map((name) => onDisk(path.join(folder, 'older', name))))
}

/** An open library with these speakers, and what its window hears. */
async function library(list: readonly Speaker[] = five, files = new FaultyFiles()) {
  const folder = await folderWith()
  await writeFile(fileOf(folder), pack(speakersFile, list))
  const open = await opened(folder, { files })
  const heard: EventPayload<'speakers:listed'>[] = []
  const warned: string[] = []
  open.onSpeakersListed((listed) => heard.push(listed))
  open.onWarned(({ sentence }) => warned.push(sentence))
  return { folder, open, heard, warned, files }
}

async function save(open: Library, one: Speaker): Promise<void> {
  const saved = await open.saveSpeaker(one)
  if (!saved.ok) throw new Error(saved.failure.sentence)
}

describe('a list of speakers that another program has replaced', () => {
  it('by a shorter one loses nobody, and takes in who is new', async () => {
    const { folder, open, heard, warned } = await library()
    await writeOutside(folder, [stranger])
    await save(open, newcomer)
    const all = [...namesOf(five), 'From Elsewhere', 'New One']
    expect([namesOf(await onDisk(fileOf(folder))), namesOf(open.speakers())]).toEqual([all, all])
    expect((await onDisk(fileOf(folder))).slice(0, 5)).toEqual(five)
    expect(heard.map(({ speakers }) => namesOf(speakers))).toEqual([all])
    expect(warned).toEqual([
      expect.stringMatching(
        /^The list of speakers \(speakers\.json\) was changed by another program\. Both lists were united\. One speaker came from the other list\. Five speakers not on it were kept\. The other list is now older\/speakers-[0-9a-f]{12}\.json\.$/,
      ),
    ])
    expect(await olderLists(folder)).toEqual([[stranger]])
    await open.close()
    expect(namesOf((await opened(folder)).speakers())).toEqual(all)
  })

  it('by an empty one loses nobody', async () => {
    const { folder, open } = await library()
    await writeOutside(folder, [])
    await save(open, newcomer)
    expect(await onDisk(fileOf(folder))).toEqual([...five, newcomer])
  })

  it('stands where it alone changed somebody, and ours as it was is kept', async () => {
    const { folder, open, warned } = await library()
    const mended = { ...ruth, title: 'harbour master' }
    await writeOutside(folder, [mended, ...five.slice(1)])
    await save(open, newcomer)
    expect((await onDisk(fileOf(folder)))[0]).toEqual(mended)
    expect(await olderLists(folder)).toEqual([five])
    expect(warned).toEqual([expect.stringContaining('One speaker changed there was taken over. The list as')])
  })

  it('gives way where both changed the same person, and is kept', async () => {
    const { folder, open, warned } = await library()
    const ours = { ...ruth, notes: 'Ours.' }
    await save(open, ours)
    const theirs = [{ ...ruth, notes: 'Theirs.' }, ...five.slice(1)]
    await writeOutside(folder, theirs)
    await save(open, newcomer)
    expect([(await onDisk(fileOf(folder)))[0], await olderLists(folder)]).toEqual([ours, [theirs]])
    expect(warned).toEqual([
      expect.stringContaining(
        'One speaker differed on both sides; yours was kept. The other list is now older/',
      ),
    ])
  })

  it('gives way to what is being saved', async () => {
    const { folder, open } = await library()
    const ours = { ...ruth, notes: 'Ours.' }
    await writeOutside(folder, [{ ...ruth, notes: 'Theirs.' }, ...five.slice(1)])
    await save(open, ours)
    expect((await onDisk(fileOf(folder)))[0]).toEqual(ours)
    expect((await olderLists(folder)).flat()).toContainEqual({ ...ruth, notes: 'Theirs.' })
  })

  it('does not bring back an earlier state of somebody', async () => {
    const { folder, open } = await library()
    const before = await readFile(fileOf(folder))
    await save(open, { ...ruth, contacts: '07700 900999' })
    await rm(fileOf(folder))
    await writeFile(fileOf(folder), before)
    await save(open, newcomer)
    const [saved] = await onDisk(fileOf(folder))
    expect([saved?.contacts, await olderLists(folder)]).toEqual(['07700 900999', [five]])
  })

  it('never takes the protection off a source who must not be named', async () => {
    const { folder, open } = await library()
    const { unnamed: _gone, ...bare } = maria
    await writeOutside(folder, [ruth, { ...bare, title: 'officer' }, ...five.slice(2)])
    await save(open, newcomer)
    expect((await onDisk(fileOf(folder)))[1]).toEqual(maria)
    expect((await olderLists(folder))[0]?.[1]).toMatchObject({ title: 'officer' })
  })

  it('in the middle of a save loses nobody either', async () => {
    const { folder, open, files, heard } = await library()
    let isReplaced = false
    files.meanwhile = async () => {
      if (isReplaced || files.log.at(-1) !== 'file.sync') return
      isReplaced = true
      await writeOutside(folder, [stranger])
    }
    files.arm()
    await save(open, newcomer)
    expect(isReplaced).toBe(true)
    const all = [...namesOf(five), 'New One', 'From Elsewhere']
    expect(namesOf(await onDisk(fileOf(folder)))).toEqual(all)
    expect([namesOf(open.speakers()), heard.length]).toEqual([all, 1])
  })

  it('is not written over while it cannot be kept, and is united at the next save', async () => {
    const { folder, open, files } = await library()
    await writeOutside(folder, [stranger])
    const theirs = await readFile(fileOf(folder))
    files.meanwhile = async () => {
      // Nothing can be made in older/.
      if (files.log.at(-1) === 'mkdir') throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    expect(await open.saveSpeaker(newcomer)).toMatchObject({ ok: false, failure: { detail: 'ENOSPC' } })
    expect(await readFile(fileOf(folder))).toEqual(theirs)
    files.meanwhile = () => Promise.resolve()
    await save(open, newcomer)
    expect(namesOf(await onDisk(fileOf(folder)))).toEqual([...namesOf(five), 'From Elsewhere', 'New One'])
  })

  it('by rubbish is quarantined, and the list in memory is written again', async () => {
    const { folder, open, warned, heard } = await library()
    await writeFile(fileOf(folder), '[{"name":"Ruth"')
    await save(open, newcomer)
    expect(await onDisk(fileOf(folder))).toEqual([...five, newcomer])
    expect(warned).toEqual([
      expect.stringMatching(/had been damaged from outside\. That version is now quarantine\//),
    ])
    const [copy = ''] = await readdir(path.join(folder, 'quarantine'))
    expect(await readFile(path.join(folder, 'quarantine', copy), 'utf8')).toBe('[{"name":"Ruth"')
    expect(heard).toEqual([])
  })

  it('by none is written again whole', async () => {
    const { folder, open } = await library()
    await rm(fileOf(folder))
    await save(open, newcomer)
    expect(await onDisk(fileOf(folder))).toEqual([...five, newcomer])
  })

  it('several times, while several speakers are saved at once, loses nobody', async () => {
    const { folder, open } = await library()
    const ours = Array.from({ length: 6 }, (_, number) => speaker(`Ours ${number}`))
    const theirs = Array.from({ length: 6 }, (_, number) => speaker(`Theirs ${number}`))
    for (const [number, other] of theirs.entries()) {
      const mine = ours[number]
      if (mine === undefined) throw new Error('as many of ours')
      const saving = save(open, mine)
      await writeFile(fileOf(folder), pack(speakersFile, [other]))
      await saving
    }
    await save(open, newcomer)
    const names = namesOf(await onDisk(fileOf(folder)))
    const kept = (await olderLists(folder)).flatMap(namesOf)
    expect(names).toEqual(expect.arrayContaining([...namesOf(five), ...namesOf(ours), 'New One']))
    expect([...names, ...kept]).toEqual(expect.arrayContaining(namesOf(theirs)))
  })
})

describe('a list of speakers that nobody else touched', () => {
  it('is saved with no word said and nothing kept', async () => {
    const { folder, open, warned, heard } = await library()
    await save(open, newcomer)
    await save(open, { ...newcomer, title: 'clerk' })
    expect([warned, heard, await olderLists(folder)]).toEqual([[], [], []])
    expect((await stat(fileOf(folder))).isFile()).toBe(true)
  })
})
