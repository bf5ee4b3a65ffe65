import { execFileSync } from 'node:child_process'
import { mkdir, readFile, readdir, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { paragraph } from '#core/story/body'
import { type Story, emptyStory } from '#core/story/story'
import { openLibrary } from '#services/library'
import { brokenFiles, flawsNamed } from '../support/broken-files.ts'
import { chance } from '../support/chance.ts'
import { say } from '../support/say.ts'

const MEGABYTE = 2 ** 20
/** Within this time, in ms, the editor must be told that a save failed. */
const TOLD = 2000

/**
 * Run as a process in a mount namespace of its own, `disk-full.mjs FLAWS FOLDER SEED ROUNDS`: on a disk of 1 MB a
 * library fills 60%, and a story of 70% is saved into it. Says what went wrong in each round, nothing when all held.
 */
async function fillTheDisk(flaws: string, folder: string, seed: number, rounds: number): Promise<void> {
  const random = chance(seed)
  for (let round = 0; round < rounds; round += 1) {
    const disk = path.join(folder, String(round))
    await mkdir(disk, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    const library = path.join(disk, 'library')
    say('round', await faultsOfOneSave(flaws, library, 0.6 + random() * 0.02, 0.7 + random() * 0.05))
    execFileSync('umount', [disk])
    await rm(disk, { recursive: true })
  }
}

async function faultsOfOneSave(flaws: string, folder: string, full: number, next: number): Promise<unknown> {
  const faults: string[] = []
  const library = await openLibrary(folder, { files: brokenFiles(flawsNamed(flaws)) })
  const story = storyOf('story', 20_000)
  const used = await usedBytes(folder)
  const ballast = storyOf('ballast', full * MEGABYTE - used - 24_000)
  for (const one of [story, ballast]) {
    const saved = await library.saveStory(one)
    if (!saved.ok) throw new Error(saved.failure.sentence)
  }
  await library.flush()
  const file = path.join(folder, 'stories', 'story.json')
  const [before, names] = [await readFile(file, 'utf8'), await everyName(folder)]

  const began = performance.now()
  const failed = await library.saveStory(storyOf('story', next * MEGABYTE))
  const told = performance.now() - began
  if (failed.ok) faults.push('the save was called saved')
  else if (!failed.failure.sentence.includes('the disk is full')) faults.push(failed.failure.sentence)
  if (told > TOLD) faults.push(`it was told after ${told} ms`)
  if ((await readFile(file, 'utf8')) !== before) faults.push('the old version is not whole')
  if ((await everyName(folder)).join() !== names.join()) faults.push('something was left behind')

  await rm(path.join(folder, 'stories', 'ballast.json'))
  const again = await library.saveStory(storyOf('story', next * MEGABYTE * 0.5))
  if (!again.ok) faults.push(`it did not work again: ${again.failure.sentence}`)
  await library.close()
  const reopened = await openLibrary(folder)
  const read = await reopened.openStory('story')
  if (!read.ok || read.value.story.notes.length < next * MEGABYTE * 0.4)
    faults.push('the story is not whole afterwards')
  faults.push(...reopened.warnings())
  await reopened.close()
  return { faults, told, full: failed.ok ? null : (failed.failure.detail ?? null) }
}

/** A story whose file has about so many bytes. */
function storyOf(id: string, bytes: number): Story {
  const text = 'Nobody knows how full the disk is until it is. '
  return {
    ...emptyStory(id, '2026-11-27T09:00:00.000Z'),
    slug: id,
    body: [paragraph(text)],
    notes: text.repeat(Math.ceil(bytes / text.length)),
  }
}

async function usedBytes(folder: string): Promise<number> {
  const { blocks, bfree, bsize } = await statfs(folder)
  return (blocks - bfree) * bsize
}

async function everyName(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).toSorted()
}

const [flaws = '', folder = '', seed, rounds] = process.argv.slice(2)
await fillTheDisk(flaws, folder, Number(seed), Number(rounds))
