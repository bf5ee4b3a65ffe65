import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { protocol } from 'electron'
import { type Assets, answerAsset } from './answer-asset.ts'

/** The window's own scheme and page. Nothing else is ever loaded. */
export const APP_ORIGIN = 'app://copydesk'
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the built window, as it lies in `folder` when the app starts. */
export function serveAssets(folder: string): void {
  const assets: Assets = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file)]),
  )
  protocol.handle('app', (request) => answerAsset(assets, request))
}
