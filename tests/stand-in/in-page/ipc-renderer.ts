import type { IpcRenderer, IpcRendererEvent } from 'electron'
import { loud } from '../loud.ts'
import { pack, unpack } from '../parcel.ts'
import type { Ask } from '../prepare-page.ts'

type Listener = Parameters<IpcRenderer['on']>[1]
type Verbs = Pick<IpcRenderer, 'invoke' | 'on' | 'once' | 'off' | 'removeListener'>

/** `ipcRenderer` over the binding to main. Events are fetched one by one, and heard in the order they were sent. */
export function createIpcRenderer(ask: Ask): Verbs {
  const listeners = new Map<string, Set<Listener>>()
  const ipcRenderer: Verbs = loud('ipcRenderer', {
    async invoke(channel: string, ...args: readonly unknown[]) {
      const answered = await ask('invoke', pack([channel, ...args]))
      if ('error' in answered) throw new Error(`Error invoking remote method '${channel}': ${answered.error}`)
      return unpack(answered.parcel)
    },
    on(channel: string, listener: Listener) {
      const set = listeners.get(channel) ?? new Set()
      listeners.set(channel, set.add(listener))
      return whole()
    },
    once(channel: string, listener: Listener) {
      const heard: Listener = (event, ...args) => {
        ipcRenderer.off(channel, heard)
        listener(event, ...args)
      }
      return ipcRenderer.on(channel, heard)
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
      return whole()
    },
    removeListener(channel: string, listener: Listener) {
      return ipcRenderer.off(channel, listener)
    },
  })

  function whole(): IpcRenderer {
    return ipcRenderer as IpcRenderer // Electron's own type; what is not here throws
  }

  async function listen(): Promise<void> {
    for (;;) {
      const answered = await ask('next', { json: 'null' })
      if ('error' in answered) return
      const [channel, ...args] = unpack(answered.parcel) as [string, ...unknown[]] // packed by webContents.send
      const event = loud('ipcRendererEvent', { sender: ipcRenderer, ports: [] })
      for (const listener of listeners.get(channel) ?? [])
        hear(listener, event as unknown as IpcRendererEvent, args) // as above
    }
  }

  void listen()
  return ipcRenderer
}

/** One listener's fault is not another's. */
function hear(listener: Listener, event: IpcRendererEvent, args: unknown[]): void {
  try {
    listener(event, ...args)
  } catch (error) {
    reportError(error)
  }
}
