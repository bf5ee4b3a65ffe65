import { loud } from '../loud.ts'
import type { Ask } from '../prepare-page.ts'
import { guardClosing } from './close-guard.ts'
import { electronForPreload } from './electron.ts'

/** What the page is told: the name of the binding to main, and the platform. */
export type Settings = { readonly binding: string; readonly platform: string }

/** A preload script as a CommonJS module. */
type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void

/**
 * Runs the preload in the app's own page, before any of its scripts. In a frame inside the page, or on a page that
 * is not the app's, it only takes the binding away.
 */
export function begin({ binding, platform }: Settings, preload: Preload): void {
  const ask = take(binding)
  if (ask === undefined || window.top !== window || !location.hostname.endsWith('.invalid')) return
  guardClosing(platform)
  const electron = electronForPreload(ask)
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name} (a sandboxed preload has only electron)`)
  }
  const module = { exports: {} }
  const process = loud('process', { platform, type: 'renderer', versions: {}, env: {}, argv: [] })
  preload(require, module, module.exports, process)
}

function take(binding: string): Ask | undefined {
  const found: unknown = Reflect.get(window, binding)
  Reflect.deleteProperty(window, binding)
  return typeof found === 'function' ? (found as Ask) : undefined // exposed by prepare-page.ts
}
