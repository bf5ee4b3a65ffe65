import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** The files of the window by their path under the scheme's host, such as "/index.html". */
export type Assets = ReadonlyMap<string, Buffer>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}

/**
 * Answers one request of the window from a map of known files: what is not in the map does not exist, so that no path
 * can lead out of the folder. Anything but a GET of such a file is a 404.
 */
export function answerAsset(
  assets: Assets,
  request: { readonly url: string; readonly method: string },
): Response {
  const url = new URL(request.url)
  const isAsked = url.protocol === 'app:' && url.host === 'copydesk' && request.method === 'GET'
  const bytes = isAsked ? assets.get(url.pathname) : undefined
  if (bytes === undefined) return new Response('Not found', { status: 404 })
  const nonce = randomBytes(18).toString('base64')
  const type = types[path.extname(url.pathname)] ?? 'application/octet-stream'
  const isPage = url.pathname.endsWith('.html')
  return new Response(isPage ? bytes.toString('utf8').replaceAll('%NONCE%', nonce) : Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
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
