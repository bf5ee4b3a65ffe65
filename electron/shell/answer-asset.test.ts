import { describe, expect, it } from 'vitest'
import { type Assets, answerAsset } from './answer-asset.ts'

const assets: Assets = new Map([
  ['/index.html', Buffer.from('<meta nonce="%NONCE%"><style nonce="%NONCE%"></style>')],
  ['/assets/index.js', Buffer.from('0')],
])

const get = (url: string, method = 'GET') => answerAsset(assets, { url, method })

/** Ways out of a folder, as they were tried on other apps. */
const traversals = [
  '/',
  '',
  '/.',
  '/..',
  '/../index.html/',
  '/../../etc/passwd',
  '/../main/main.js',
  '/../../package.json',
  '/assets/../../main/main.js',
  '/assets/..%2f..%2fmain/main.js',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%2e%2e%2fetc%2fpasswd',
  '/..%2fmain%2fmain.js',
  '/..%5c..%5cmain%5cmain.js',
  '/%252e%252e%252fetc%252fpasswd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/%e0%80%ae%e0%80%ae/etc/passwd',
  '/..;/etc/passwd',
  '/....//....//etc/passwd',
  '/.%00./etc/passwd',
  '/index.html%00.png',
  '/index.html/',
  '/index.html/../../x',
  '/INDEX.HTML',
  '/index.html.',
  '/index.html%20',
  '/index%2ehtml',
  '//index.html',
  '//etc/passwd',
  '///etc/passwd',
  '/\\\\outside.invalid\\share',
  '/..\\..\\main\\main.js',
  '/C:/Windows/win.ini',
  '/file:///etc/passwd',
  '/proc/self/environ',
  '/assets',
  '/assets/',
  '/assets/index.js.map',
  '/assets/%69ndex.js',
  '/__proto__',
  '/constructor',
  '/toString',
]

describe('the window’s own scheme', () => {
  it.each(traversals)('answers 404 to %j', (path) => {
    expect(get(`app://copydesk${path}`).status).toBe(404)
  })

  it.each([
    'app://outside/index.html',
    'app://copydesk.outside/index.html',
    'app://copydesk:80/index.html',
    'app://user@outside/index.html',
    'file:///index.html',
    'https://copydesk/index.html',
  ])('does not answer for %s', (url) => {
    expect(get(url).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'get'])('answers no %s', (method) => {
    expect(get('app://copydesk/index.html', method).status).toBe(404)
  })

  it('gives each page a nonce of its own, in its bytes and in its policy', async () => {
    const pages = await Promise.all(
      [1, 2].map(async () => {
        const response = get('app://copydesk/index.html?x#y')
        const nonces = Array.from((await response.text()).matchAll(/nonce="([^"]*)"/g), ([, nonce]) => nonce)
        return { nonces, policy: response.headers.get('content-security-policy') ?? '' }
      }),
    )
    const [one, other] = pages
    expect(new Set(one?.nonces).size).toBe(1)
    expect(one?.policy).toContain(`style-src 'self' 'nonce-${one?.nonces[0]}'`)
    expect(one?.nonces).not.toEqual(other?.nonces)
  })

  it('sends the policy with every file, and it allows nothing from outside', () => {
    const { headers } = get('app://copydesk/assets/index.js')
    expect(headers.get('content-security-policy')?.replace(/'nonce-[^']+'/, "'nonce-…'")).toBe(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'nonce-…'",
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
      ].join('; '),
    )
    expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      'text/javascript; charset=utf-8',
      'nosniff',
    ])
  })
})
