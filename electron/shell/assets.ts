import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { protocol } from 'electron'
import { type Assets, answerAsset } from './answer-asset.ts'

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Where the window finds a picture: `app://copydesk/pictures/` and its name. */
const PICTURES = '/pictures/'

/**
 * Serves the built window, as it lies in `folder` when the app starts. Pictures are asked for by name of `readPicture`,
 * which knows those of the library and answers null for any other word.
 */
export function serveAssets(folder: string, readPicture: (name: string) => Promise<Uint8Array | null>): void {
  const assets: Assets = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file)]),
  )
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith(PICTURES)) return answerAsset(assets, request)
    const bytes = await readPicture(pathname.slice(PICTURES.length))
    return answerAsset(new Map(bytes === null ? [] : [[pathname, Buffer.from(bytes)]]), request)
  })
}
