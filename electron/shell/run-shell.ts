import path from 'node:path'
import { BrowserWindow, ClipboardItem, Menu, app, clipboard, ipcMain, session } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL, type Emit } from '#bridge/bridge'
import type { Shell } from '#services/shell-parts'
import { declareScheme, serveAssets } from './assets.ts'
import { createDialogs } from './dialogs.ts'
import { openRehearsal } from './rehearsal.ts'
import { printToPdf } from './print-to-pdf.ts'
import { type HearRefused, closeSession, isBeingDebugged, raiseWall } from './wall.ts'
import { type CopydeskWindow, openWindow } from './window.ts'

/** What stands behind the window: who answers its calls, and what to do when the app ends. */
export type Behind = {
  answer(
    sender: { readonly url: string; readonly isMainFrame: boolean },
    name: unknown,
    input: unknown,
  ): Promise<unknown>
  close(): Promise<void>
  /** A picture of the library by its name, null for any other name. */
  readPicture(name: string): Promise<Uint8Array | null>
  /** Gives what stands behind the way to tell the window something unasked. */
  listen(emit: Emit): void
}

export type ShellPlan = {
  /** The folder of the built app: main/, preload/, renderer/. */
  readonly out: string
  /** Called once Electron is ready. `documents` is the person's own folder, `userData` the app's. */
  readonly prepare: (
    shell: Shell,
    places: { readonly documents: string; readonly userData: string },
  ) => Promise<Behind>
  readonly log: (line: string) => void
}

/** Runs the app in Electron: the wall, the page, the door, the one window. */
export function runShell({ out, prepare, log }: ShellPlan): void {
  const rehearsal = openRehearsal(app.isPackaged, process.env['COPYDESK_REHEARSAL'])
  const hearRefused: HearRefused = (refused) => rehearsal?.log(refused)
  if (app.isPackaged && isBeingDebugged(app)) {
    log(
      'Copydesk does not start with a switch for remote debugging: by it other programs could read every story.',
    )
    app.exit(1)
    return
  }
  declareScheme()
  app.enableSandbox()
  raiseWall(app, hearRefused)
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error))
      app.exit(1)
    })

  async function start(): Promise<void> {
    closeSession(session.defaultSession, hearRefused)
    let pictures: Behind['readPicture'] = () => Promise.resolve(null)
    serveAssets(path.join(out, 'renderer'), (name) => pictures(name))
    let opened: CopydeskWindow | undefined
    const emit: Emit = (name, payload) => opened?.window.webContents.send(EVENT_CHANNEL, name, payload)
    const documents = app.getPath('documents')
    const dialogs = createDialogs(() => opened?.window, documents, rehearsal)
    const behind = await prepare(
      {
        ...dialogs,
        engine: process.versions['electron'] === undefined ? 'stand-in' : 'electron',
        version: app.getVersion(),
        platform: process.platform,
        writeClipboard: ({ html, text }) =>
          clipboard.write([
            new ClipboardItem(
              html === '' ? { 'text/plain': text } : { 'text/html': html, 'text/plain': text },
            ),
          ]),
        printToPdf: async (paper) =>
          opened === undefined ? null : printToPdf(opened.window.webContents, paper),
        closeWindow: () => opened?.close(),
        async askToCloseUnsaved(isRescued) {
          // The page has answered, so that nothing is to be given up for it.
          opened?.stay()
          return dialogs.askToLose('Something is not saved yet, and the disk does not take it.', isRescued)
        },
      },
      { documents, userData: app.getPath('userData') },
    )
    behind.listen(emit)
    pictures = (name) => behind.readPicture(name)
    ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
      const frame = event.senderFrame
      return behind.answer(
        { url: frame?.url ?? '', isMainFrame: frame === event.sender.mainFrame },
        name,
        input,
      )
    })
    const open = async () => {
      opened = await openWindow({
        preload: path.join(out, 'preload', 'preload.cjs'),
        askToClose: () => emit('window:closing', null),
        askToGiveUp: () => dialogs.askToLose('The window does not answer.'),
      })
      opened.window.on('closed', () => {
        opened = undefined
      })
    }
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) void open()
    })
    app.on('window-all-closed', () => {
      void behind.close().finally(() => app.quit())
    })
    await open()
  }
}
