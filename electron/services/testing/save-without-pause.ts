import { writeSync } from 'node:fs'
import { openLibrary } from '../library.ts'

/** Run as a process: saves the library's first story without pause and prints the number of each saved state. */
async function saveWithoutPause(folder: string): Promise<never> {
  const library = await openLibrary(folder)
  const opened = await library.openStory(library.list()[0]?.id ?? '')
  if (!opened.ok || library.readOnly !== null) throw new Error('the library cannot be written')
  for (let number = Number(opened.value.story.headline) + 1; ; number += 1) {
    const saved = await library.saveStory({ ...opened.value.story, headline: String(number) })
    if (!saved.ok) throw new Error(saved.failure.sentence)
    // Straight to the pipe: an answer that is still in this process would die with it.
    writeSync(1, `${number}\n`)
  }
}

await saveWithoutPause(process.argv[2] ?? '')
