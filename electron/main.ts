import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createHandlers } from '#services/handlers'
import { importInWorker } from '#services/import-in-worker'
import { openLibraries } from '#services/libraries/libraries'
import { RecentLibraries } from '#services/libraries/recent-libraries'
import { type Library, openLibrary } from '#services/library'
import { searchInWorker } from '#services/search/thread'
import { diskFiles } from '#services/storage/files'
import { runShell } from '#shell/run-shell'
import { isOurPage } from '#shell/wall'
import { createAnswer } from './answer.ts'

const out = path.resolve(import.meta.dirname, '..')
const importer = importInWorker(readFileSync(path.join(out, 'import', 'import-worker.cjs'), 'utf8'))

/** Assembles the app: the library, the services over it, the door, the shell. */
runShell({
  out,
  log,
  async prepare(shell, { documents, userData }) {
    const remembered = new RecentLibraries(diskFiles, path.join(userData, 'libraries.json'))
    const named = process.env['COPYDESK_LIBRARY']
    const libraries = await openLibraries(
      {
        files: diskFiles,
        remembered,
        open: (folder, notice) =>
          openLibrary(folder, {
            ...(notice === undefined ? {} : { notice }),
            rescue: path.join(userData, 'rescue'),
            looksLater: true,
            search: () => searchInWorker(path.join(import.meta.dirname, 'search.js')),
          }),
      },
      named === undefined ? await remembered.first(path.join(documents, 'Copydesk')) : { folder: named },
    )
    const answerOver = (library: Library) =>
      createAnswer(createHandlers({ library, libraries, shell, importer }), { isOurs: isOurPage, log })
    let answer = answerOver(libraries.current())
    libraries.onSwitched((library) => {
      answer = answerOver(library)
    })
    return {
      answer: (...asked) => answer(...asked),
      close: () => libraries.current().close(),
      readPicture: async (name) => (await libraries.current().readPicture(name))?.bytes ?? null,
      listen: (emit) => {
        const listen = (library: Library) => {
          library.onWarned((warned) => emit('library:warned', warned))
          library.onListed((listed) => emit('library:listed', listed))
          library.onSpeakersListed((listed) => emit('speakers:listed', listed))
          library.onReading((reading) => emit('library:reading', reading))
          library.onConflict((conflict) => emit('story:conflict', conflict))
        }
        listen(libraries.current())
        libraries.onSwitched(listen)
      },
    }
  },
})

/** Main's log is its stderr; it never holds story text. */
function log(line: string): void {
  process.stderr.write(`${line}\n`)
}
