import type { Bridge } from '#bridge/bridge'

declare global {
  interface Window {
    /** What preload puts there: the only way out of the window. */
    readonly copydesk: Bridge
  }
}

/** Main, as the window sees it. */
export const bridge: Bridge = {
  call: (name, input) => window.copydesk.call(name, input),
  on: (name, listener) => window.copydesk.on(name, listener),
}
