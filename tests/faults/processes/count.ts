import { setTimeout as wait } from 'node:timers/promises'
import { openLibrary } from '#services/library'
import { say } from '../support/say.ts'

/**
 * Run as a process, `count.mjs FOLDER ROUNDS DIES`: opens the library, adds one to the number of its first story,
 * closes it, and again, as often as it gets the writer's lock. Every DIES rounds it is killed with the lock in hand.
 */
async function countUp(folder: string, rounds: number, dies: number): Promise<void> {
  for (let round = 1; round <= rounds;) {
    const library = await openLibrary(folder)
    if (library.readOnly === null) {
      const opened = await library.openStory(library.list()[0]?.id ?? '')
      if (!opened.ok) throw new Error(opened.failure.sentence)
      const { story } = opened.value
      const saved = await library.saveStory({ ...story, headline: String(Number(story.headline) + 1) })
      if (!saved.ok) throw new Error(saved.failure.sentence)
      say('added', Number(story.headline) + 1)
      if (round % dies === 0) process.kill(process.pid, 'SIGKILL')
      round += 1
    } else {
      say('refused', library.readOnly.startsWith('Another Copydesk') ? null : library.readOnly)
    }
    await library.close()
    await wait(Math.random() * 5)
  }
}

const [folder = '', rounds, dies] = process.argv.slice(2)
await countUp(folder, Number(rounds), Number(dies))
