import path from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { Rehearsal } from './rehearsal.ts'

/** The system's dialogs, each answered by the rehearsal where there is one. */
export type Dialogs = {
  /** Stories to bring in: their paths, none when cancelled. */
  chooseFiles(): Promise<readonly string[]>
  /** A backup to restore: its path, or null when cancelled. */
  chooseBackup(): Promise<string | null>
  /** The house's page around a story: its path, or null when cancelled. */
  chooseHousePage(): Promise<string | null>
  /** A folder, perhaps made in the dialog: its path, or null when cancelled. */
  chooseFolder(title: string): Promise<string | null>
  /** A picture to put in: its path, or null when cancelled. */
  choosePicture(): Promise<string | null>
  /** Where to write an export: a path, or null when cancelled. */
  chooseSavePath(
    suggestedName: string,
    format: { readonly name: string; readonly extension: string },
  ): Promise<string | null>
  /** Shows where a link leads and opens it outside when the editor agrees. True when it was opened. */
  askToOpenLink(url: URL): Promise<boolean>
  /** Says what is wrong and asks whether to close all the same. True when what is unsaved may be lost. */
  askToLose(why: string, isRescued?: boolean): Promise<boolean>
}

export function createDialogs(
  window: () => BrowserWindow | undefined,
  documents: string,
  rehearsal: Rehearsal | null,
): Dialogs {
  return {
    async chooseFiles() {
      if (rehearsal) return rehearsal.paths()
      return open('Bring in stories', ['openFile', 'multiSelections'], {
        name: 'Stories',
        extensions: ['txt', 'text', 'html', 'htm', 'xhtml', 'md', 'markdown', 'docx', 'xml', 'json'],
      })
    },
    async choosePicture() {
      if (rehearsal) return rehearsal.paths()[0] ?? null
      const kinds = { name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'gif', 'webp'] }
      return (await open('Put in a picture', ['openFile'], kinds))[0] ?? null
    },

    async chooseBackup() {
      if (rehearsal) return rehearsal.paths()[0] ?? null
      const { filePaths } = await dialog.showOpenDialog(ownerOf(window), {
        title: 'Restore a backup',
        properties: ['openFile'],
        filters: [{ name: 'Backups', extensions: ['zip'] }],
      })
      return filePaths[0] ?? null
    },

    async chooseHousePage() {
      if (rehearsal) return rehearsal.paths()[0] ?? null
      const kinds = { name: 'Pages', extensions: ['html', 'htm', 'xhtml', 'txt'] }
      return (await open('The house’s page', ['openFile'], kinds))[0] ?? null
    },

    async chooseFolder(title) {
      if (rehearsal) return rehearsal.paths()[0] ?? null
      const { filePaths } = await dialog.showOpenDialog(ownerOf(window), {
        title,
        defaultPath: documents,
        properties: ['openDirectory', 'createDirectory'],
      })
      return filePaths[0] ?? null
    },

    async chooseSavePath(suggestedName, { name, extension }) {
      if (rehearsal) return rehearsal.path('save', { suggested: suggestedName })
      const { canceled, filePath } = await dialog.showSaveDialog(ownerOf(window), {
        title: `Export: ${name}`,
        defaultPath: path.join(documents, suggestedName),
        filters: [{ name, extensions: [extension] }],
      })
      return canceled || filePath === '' ? null : filePath
    },

    async askToOpenLink(url) {
      const host = url.protocol === 'mailto:' ? url.pathname : url.host
      if (!(await ask(`Open ${host} outside Copydesk?`, url.href, 'Stay here', 'Open'))) return false
      if (rehearsal) rehearsal.log({ opened: url.href })
      else await shell.openExternal(url.href)
      return true
    },

    askToLose: (why, isRescued = false) =>
      isRescued
        ? ask(
            'Close, and leave it to the rescue?',
            `${why} A rescue copy was put aside on this computer; it is offered on the next start. Stay, and the text can be copied out.`,
            'Stay',
            'Close',
          )
        : ask(
            'Close, and lose what is not saved?',
            `${why} What was typed since the last “Saved” would be gone. Stay, and the text can be copied out.`,
            'Stay',
            'Close and lose it',
          ),
  }

  /** The files that were chosen, those of these kinds shown first. */
  async function open(
    title: string,
    properties: ('openFile' | 'multiSelections')[],
    kinds: { name: string; extensions: string[] },
  ): Promise<readonly string[]> {
    const filters = [kinds, { name: 'All files', extensions: ['*'] }]
    const { filePaths } = await dialog.showOpenDialog(ownerOf(window), { title, properties, filters })
    return filePaths
  }

  /** True when the second, graver button was pressed; the first is what Enter and Escape do. */
  async function ask(message: string, detail: string, safe: string, grave: string): Promise<boolean> {
    if (rehearsal) return rehearsal.button({ message, detail }) === 1
    const { response } = await dialog.showMessageBox(ownerOf(window), {
      type: 'question',
      message,
      detail,
      buttons: [safe, grave],
      defaultId: 0,
      cancelId: 0,
    })
    return response === 1
  }
}

/** Dialogs are only asked for by the window, so there is one. */
function ownerOf(window: () => BrowserWindow | undefined): BrowserWindow {
  const owner = window()
  if (owner === undefined) throw new Error('a dialog was asked for with no window open')
  return owner
}
