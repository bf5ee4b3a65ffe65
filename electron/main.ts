import path from 'node:path'
import { createHandlers } from '#services/handlers'
import { openLibrary } from '#services/library'
import { searchInWorker } from '#services/search/thread'
import { runShell } from '#shell/run-shell'
import { isOurPage } from '#shell/wall'
import { createAnswer } from './answer.ts'

/** Assembles the app: the library, the services over it, the door, the shell. */
runShell({
  out: path.resolve(import.meta.dirname, '..'),
  log,
  async prepare(shell, { documents, userData }) {
    const folder = process.env['COPYDESK_LIBRARY'] ?? path.join(documents, 'Copydesk')
    const library = await openLibrary(folder, {
      rescue: path.join(userData, 'rescue'),
      search: () => searchInWorker(path.join(import.meta.dirname, 'search.js')),
    })
    const answer = createAnswer(createHandlers({ library, shell }), { isOurs: isOurPage, log })
    return {
      answer,
      close: () => library.close(),
      listen: (emit) => {
        library.onWarned((warned) => emit('library:warned', warned))
        library.onReading((reading) => emit('library:reading', reading))
        library.onConflict((conflict) => emit('story:conflict', conflict))
      },
    }
  },
})

/** Main's log is its stderr; it never holds story text. */
function log(line: string): void {
  process.stderr.write(`${line}\n`)
}
