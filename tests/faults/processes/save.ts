import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { openLibrary } from '#services/library'
import { brokenFiles, flawsNamed } from '../support/broken-files.ts'
import { say, startSignal } from '../support/say.ts'

/**
 * Run as a process, `save.mjs FLAWS FOLDER ROUNDS [wait]`: opens the library, says what it found, then saves its first
 * story and its first speaker in turn, each time under the next number, and says so once the save was answered.
 */
async function saveWithoutPause(flaws: string, folder: string, rounds: number): Promise<void> {
  const library = await openLibrary(folder, { files: brokenFiles(flawsNamed(flaws)) })
  const opened = await library.openStory(library.list()[0]?.id ?? '')
  const [speaker] = library.speakers()
  const temps = await Promise.all(
    ['', 'stories', 'quarantine'].map((one) => readdir(path.join(folder, one)).catch(() => [])),
  )
  say('found', {
    story: opened.ok ? Number(opened.value.story.headline) : null,
    speaker: speaker === undefined ? null : Number(speaker.notes),
    temps: temps.flat().filter((name) => /^\.|tmp$|turn$/.test(name)),
    warnings: library.warnings(),
  })
  if (!opened.ok || speaker === undefined) throw new Error('the library has lost its story or its speaker')
  const first = Math.max(Number(opened.value.story.headline), Number(speaker.notes)) + 1
  for (let number = first; number < first + rounds; number += 1) {
    say('saving', number)
    const saved = await library.saveStory({ ...opened.value.story, headline: String(number) })
    if (!saved.ok) throw new Error(saved.failure.sentence)
    say('story', number)
    const kept = await library.saveSpeaker({ ...speaker, notes: String(number) })
    if (!kept.ok) throw new Error(kept.failure.sentence)
    say('speaker', number)
  }
  await library.close()
  say('closed', first + rounds - 1)
}

const [flaws = '', folder = '', rounds = '0', waits] = process.argv.slice(2)
if (waits === 'wait') await startSignal()
await saveWithoutPause(flaws, folder, Number(rounds))
