import path from 'node:path'
import type { Handlers } from '#bridge/bridge'
import type { Settings } from '#bridge/settings'
import { type Answer, failure, success } from '#bridge/failure'
import { formats } from '#core/exporters/formats'
import { importFile } from '#core/importers/import-file'
import { type MadeExport, isOutside, makeCopy, makeExport, writeExport } from './exporting.ts'
import { choosePicture } from './choose-picture.ts'
import { type Importer, importStory, readImportable } from './importing.ts'
import { backUp, restore } from './backup/by-hand.ts'
import type { Libraries } from './libraries/libraries.ts'
import type { Library } from './library.ts'
import { openableLink } from './openable-link.ts'
import { saveElsewhere } from './rescue/save-elsewhere.ts'
import { makePdf } from './printing.ts'
import { SeveralOut } from './several/export-several.ts'
import { readHousePage } from './settings/house-page.ts'
import { placeByPreset, shownSettings, withPreset, withoutPreset } from './settings/presets.ts'
import { placeOf, withPlace } from './settings/settings-file.ts'
import type { KeptSettings, Place } from './storage/settings-kind.ts'
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
  const several = new SeveralOut({ library, shell, files })
  const write = async (id: string, place: Place, { made, leftOut, proof }: MadeExport) => {
    const written = await writeExport(files, library.folder, place.filePath, made)
    if (!written.ok) return written
    // A library that can only be read forgets where its stories went.
    await library.keepSettings(withPlace(library.settings(), id, place))
    library.history.note(id, 'export')
    return success({ file: written.value, format: place.format, leftOut: [...leftOut], proof })
  }
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

    'export:preview': async ({ format, ...leaving }) => {
      const made = await makeExport(library, format, leaving)
      if (!made.ok) return made
      const { shown, proof } = made.value
      return success({ text: shown, proof })
    },
    'export:copy': async (leaving) => {
      const made = await makeCopy(library, leaving)
      if (!made.ok) return made
      const { html, text, leftOut, proof } = made.value
      await shell.writeClipboard({ html, text })
      return success({ leftOut: [...leftOut], proof })
    },
    'export:save': async ({ format, ...leaving }) => {
      const made = await makeExport(library, format, leaving)
      if (!made.ok) return made
      const filePath = await shell.chooseSavePath(made.value.suggestedName, formats[format])
      return filePath === null ? success(null) : write(leaving.id, { filePath, format }, made.value)
    },
    'export:again': async (leaving) => {
      const place = placeOf(library.settings(), leaving.id)
      if (place === null) return success(null)
      const made = await makeExport(library, place.format, leaving)
      return made.ok ? write(leaving.id, place, made.value) : made
    },

    'export:preset': async ({ preset, ...leaving }) => {
      const opened = await library.openStory(leaving.id)
      if (!opened.ok) return opened
      const place = await placeByPreset({ library, files }, preset, opened.value.story)
      if (!place.ok) return place
      const made = await makeExport(library, place.value.format, leaving)
      return made.ok ? write(leaving.id, place.value, made.value) : made
    },
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
      const outside = await isOutside(files, library.folder, folder)
      if (!outside.ok) return outside
      const { presets } = library.settings()
      return settle({
        ...library.settings(),
        presets: presets.map((preset) => (preset.id === id ? { ...preset, folder } : preset)),
      })
    },
    'settings:drop-preset': ({ id }) => settle(withoutPreset(library.settings(), id)),

    'export:pdf': async ({ paper, ...leaving }) => {
      const made = await makePdf({ library, shell }, leaving, paper)
      if (!made.ok) return made
      const { bytes, leftOut, suggestedName, proof } = made.value
      const filePath = await shell.chooseSavePath(suggestedName, { name: 'PDF', extension: 'pdf' })
      if (filePath === null) return success(null)
      const written = await writeExport(files, library.folder, filePath, bytes)
      if (!written.ok) return written
      library.history.note(leaving.id, 'export')
      return success({ file: written.value, leftOut: [...leftOut], proof })
    },
    'export:begin': (order) => several.begin(order),
    'export:add': async ({ id }) => {
      const sent = await several.add(id)
      return sent.ok ? success({ ...sent.value, leftOut: [...sent.value.leftOut] }) : sent
    },
    'export:end': ({ keeps }) => several.end(keeps),

    'link:open': ({ href }) => openLink(shell, href),
    'clipboard:write': async ({ text }) => {
      await shell.writeClipboard({ html: '', text })
      return success(null)
    },
    'window:may-close': async ({ isSaved }) => {
      if (!isSaved && !(await shell.askToCloseUnsaved(library.rescue.holdsCopies()))) return success(null)
      await library.flush()
      shell.closeWindow()
      return success(null)
    },
  }
}

async function openLink(shell: Shell, href: string): Promise<Answer<boolean>> {
  const url = openableLink(href)
  if (url === null) {
    return failure('refused', 'This link was not opened: Copydesk opens web pages and mail addresses only.')
  }
  return success(await shell.askToOpenLink(url))
}
