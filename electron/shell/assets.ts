import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { protocol } from 'electron'

/** The window's own scheme and page. Nothing else is ever loaded. */
export const APP_ORIGIN = 'app://copydesk'
export const APP_PAGE = `${APP_ORIGIN}/index.html`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/**
 * Serves the built window from a map of the files that are there when the app starts: what is not in the map does
 * not exist, so no path can lead out of the folder.
 */
export function serveAssets(folder: string): void {
  const assets = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file)]),
  )
  protocol.handle('app', (request) => {
    const url = new URL(request.url)
    const bytes = url.host === 'copydesk' && request.method === 'GET' ? assets.get(url.pathname) : undefined
    if (bytes === undefined) return new Response('Not found', { status: 404 })
    const nonce = randomBytes(18).toString('base64')
    const type = types[path.extname(url.pathname)] ?? 'application/octet-stream'
    const isPage = url.pathname.endsWith('.html')
    return new Response(
      isPage ? bytes.toString('utf8').replaceAll('%NONCE%', nonce) : Uint8Array.from(bytes),
      {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        },
      },
    )
  })
}

/** Everything is refused but our own files. The nonce is for the style sheets React Aria writes. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types copydesk-worker',
  ].join('; ')
}
