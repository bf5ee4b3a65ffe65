import path from 'node:path'
import type { Handlers } from '#bridge/bridge'
import type { Settings } from '#bridge/settings'
import { type Answer, failure, success } from '#bridge/failure'
import { importFile } from '#core/importers/import-file'
import { BatchExport } from './batch-export/batch-export.ts'
import { choosePicture } from './choose-picture.ts'
import { createExports } from './exporting/exports.ts'
import { refuseFolder } from './exporting/target.ts'
import { notWritten } from './exporting/write-export.ts'
import { type Importer, importStory, readImportable } from './importing.ts'
import { backUp, restore } from './backup/by-hand.ts'
import type { Libraries } from './libraries/libraries.ts'
import type { Library } from './library.ts'
import { openableLink } from './openable-link.ts'
import { saveElsewhere } from './rescue/save-elsewhere.ts'
import { readHousePage } from './settings/house-page.ts'
import { shownSettings, withPreset, withoutPreset } from './settings/presets.ts'
import type { KeptSettings } from './storage/settings-kind.ts'
import type { Shell } from './shell-parts.ts'
import { type Files, diskFiles } from './storage/files.ts'

export type HandlerParts = {
  readonly library: Library
  readonly libraries: Libraries
  readonly shell: Shell
  /** Where imports are read and exports written; the disk unless told otherwise. */
  readonly files?: Files
  /** What reads a file that is brought in. */
  readonly importer?: Importer
}

/** One function for each call of the bridge, over the library and the window's surroundings. */
export function createHandlers({
  library,
  libraries,
  shell,
  files = diskFiles,
  importer = importFile,
}: HandlerParts): Handlers {
  /** The files last chosen to be brought in, by key. Paths stay in main. */
  const chosen = new Map<string, string>()
  const exports = createExports({ library, shell, files })
  const batch = new BatchExport({ library, shell, files })
  const settle = async (settings: KeptSettings): Promise<Answer<Settings>> => {
    const kept = await library.keepSettings(settings)
    return kept.ok ? success(shownSettings(settings)) : kept
  }
  return {
    'library:open': async () =>
      success({
        folder: library.folder,
        engine: shell.engine,
        stories: [...library.list()],
        speakers: [...library.speakers()],
        session: library.session(),
        isReadOnly: library.readOnly !== null,
        warnings: [...library.warnings()],
      }),
    'library:find': async ({ query }) => success([...(await library.find(query))]),
    'library:read': async ({ goesOn }) => {
      library.readForSearch(goesOn)
      return success(null)
    },
    'session:keep': (session) => library.keepSession(session),

    'story:create': () => library.createStory(),
    'story:open': ({ id }) => library.openStory(id),
    'story:save': ({ story }) => library.saveStory(story),
    'story:save-elsewhere': ({ story }) => saveElsewhere({ files, shell, library }, story),
    'story:duplicate': ({ id }) => library.duplicateStory(id),
    'story:spike': ({ id }) => library.spikeStory(id),
    'story:restore': ({ id }) => library.restoreStory(id),
    'story:set-status': ({ id, status }) => library.setStatus(id, status),

    'import:given': (importable) => importStory(library, importer, importable),
    'import:choose': async () => {
      const paths = await shell.chooseFiles()
      chosen.clear()
      return success(
        paths.map((filePath) => {
          const key = library.newId()
          chosen.set(key, filePath)
          return { key, name: path.basename(filePath) }
        }),
      )
    },
    'import:chosen': async ({ key }) => {
      const filePath = chosen.get(key)
      if (filePath === undefined) return failure('not-found', 'That file was not chosen. Choose it again.')
      const read = await readImportable(files, filePath)
      return read.ok ? importStory(library, importer, read.value) : read
    },

    'library:recent': async () => success([...(await libraries.recent())]),
    'library:switch': async ({ folder }) => libraries.switchTo(folder),
    'library:choose': async () => {
      const folder = await shell.chooseFolder('Open the library in this folder')
      if (folder === null) return success(false)
      const switched = await libraries.switchTo(folder)
      return switched.ok ? success(true) : switched
    },
    'library:move': async () => {
      const folder = await shell.chooseFolder('Move the library into this empty folder')
      if (folder === null) return success(null)
      const from = library.folder
      const moved = await libraries.moveTo(folder)
      return moved.ok ? success({ from }) : moved
    },
    'backup:make': () => backUp({ library, shell, files }),
    'backup:restore': () => restore({ shell, files, libraries }),

    'rescue:list': async () => success([...(await library.rescue.list())]),
    'rescue:settle': ({ key, choice }) => library.rescue.settle(key, choice),
    'conflict:settle': (settled) => library.settleConflict(settled),
    'version:list': async ({ id }) => success([...(await library.history.list(id))]),
    'version:read': ({ id, number }) => library.history.read(id, number),
    'version:keep': ({ id }) => library.history.keep(id),
    'version:restore': ({ id, number }) => library.history.restore(id, number),

    'picture:choose': () => choosePicture(files, shell),
    'picture:keep': async ({ bytes }) => {
      const kept = await library.keepPicture(bytes)
      return kept.ok ? success({ picture: kept.value }) : kept
    },
    'picture:look': async ({ picture }) => {
      const read = await library.readPicture(picture)
      return success(read === null ? null : { width: read.width, height: read.height })
    },

    'speaker:save': ({ speaker }) => library.saveSpeaker(speaker),

    'export:preview': (input) => exports.preview(input),
    'export:copy': (leaving) => exports.copy(leaving),
    'export:copy-words': ({ story }) => exports.copyWords(story),
    'export:save': (input) => exports.save(input),
    'export:again': (leaving) => exports.again(leaving),
    'export:preset': (input) => exports.byPreset(input),
    'export:pdf': (input) => exports.pdf(input),
    'export:begin': (order) => batch.begin(order),
    'export:add': async ({ id }) => {
      const sent = await batch.add(id)
      return sent.ok ? success({ ...sent.value, leftOut: [...sent.value.leftOut] }) : sent
    },
    'export:end': ({ keeps }) => batch.end(keeps),

    'settings:read': async () => success(shownSettings(library.settings())),
    'settings:choose-page': async () => {
      const filePath = await shell.chooseHousePage()
      if (filePath === null) return success(null)
      const page = await readHousePage(files, filePath)
      return page.ok ? settle({ ...library.settings(), housePage: page.value }) : page
    },
    'settings:drop-page': () => settle({ ...library.settings(), housePage: null }),
    'settings:choose-paper': ({ paper }) => settle({ ...library.settings(), paper }),
    'settings:keep-preset': (draft) => settle(withPreset(library.settings(), draft)),
    'settings:choose-folder': async ({ id }) => {
      const folder = await shell.chooseFolder('The folder of this preset')
      if (folder === null) return success(null)
      const outside = await folderForExports(files, library, folder)
      if (!outside.ok) return outside
      const { presets } = library.settings()
      return settle({
        ...library.settings(),
        presets: presets.map((preset) => (preset.id === id ? { ...preset, folder } : preset)),
      })
    },
    'settings:drop-preset': ({ id }) => settle(withoutPreset(library.settings(), id)),

    'link:open': ({ href }) => openLink(shell, href),
    'window:may-close': async ({ isSaved }) => {
      if (!isSaved && !(await shell.askToCloseUnsaved(library.rescue.holdsCopies()))) return success(null)
      await library.flush()
      shell.closeWindow()
      return success(null)
    },
  }
}

/** Refuses a folder in which exports are not written, so that a preset is not settled in vain. */
async function folderForExports(files: Files, library: Library, folder: string): Promise<Answer<null>> {
  const name = path.basename(folder)
  try {
    const refusal = await refuseFolder(files, folder, { libraries: [library.folder] })
    if (refusal === null) return success(null)
    return failure('refused', `“${name}” cannot be the folder of a preset: ${refusal}`)
  } catch (error) {
    return notWritten(name, error)
  }
}

async function openLink(shell: Shell, href: string): Promise<Answer<boolean>> {
  const url = openableLink(href)
  if (url === null) {
    return failure('refused', 'This link was not opened: Copydesk opens web pages and mail addresses only.')
  }
  return success(await shell.askToOpenLink(url))
}
