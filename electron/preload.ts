import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, CALL_CHANNEL, EVENT_CHANNEL } from '#bridge/bridge'

/** The whole of what the window can reach: `window.copydesk`, two verbs over two channels. */
const bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on: (name, listener) => {
    const hear = (_event: unknown, heard: unknown, payload: Parameters<typeof listener>[0]) => {
      if (heard === name) listener(payload)
    }
    ipcRenderer.on(EVENT_CHANNEL, hear)
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, hear)
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('copydesk', bridge)
