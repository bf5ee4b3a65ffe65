/**
 * What `import … from 'electron'` means on the stand-in: main's half of Electron on plain Node, its window in an
 * installed Chromium. The README says what it proves and what it cannot.
 */
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { ClipboardItem, clipboard } from './clipboard.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { loud } from './loud.ts'
import { Menu } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { protocol } from './schemes.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'

export {
  BrowserWindow,
  ClipboardItem,
  Menu,
  app,
  clipboard,
  dialog,
  ipcMain,
  nativeTheme,
  protocol,
  session,
  shell,
}

/** The same for `require('electron')`. */
const electron: object = loud('electron', {
  BrowserWindow,
  ClipboardItem,
  Menu,
  app,
  clipboard,
  dialog,
  ipcMain,
  nativeTheme,
  protocol,
  session,
  shell,
})

export default electron
