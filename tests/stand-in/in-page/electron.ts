import { loud } from '../loud.ts'
import type { Ask } from '../prepare-page.ts'
import { createContextBridge } from './context-bridge.ts'
import { createIpcRenderer } from './ipc-renderer.ts'

/** What `require('electron')` gives a preload on the stand-in. */
export function electronForPreload(ask: Ask): object {
  return loud('electron', { contextBridge: createContextBridge(), ipcRenderer: createIpcRenderer(ask) })
}
