import { EventEmitter } from 'node:events'
import type { App, Session } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Refused, closeSession, isBeingDebugged, isOurPage, raiseWall } from './wall.ts'

/** The contents of a window as far as the wall knows them. */
class Contents extends EventEmitter {
  webRTC = ''
  open: ((details: { url: string }) => unknown) | undefined

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRTC = policy
  }

  setWindowOpenHandler(open: (details: { url: string }) => unknown): void {
    this.open = open
  }
}

/** Emits an event that can be prevented and tells whether it was. */
function isPrevented(contents: Contents, name: string, ...args: readonly unknown[]): boolean {
  let prevented = false
  contents.emit(name, { preventDefault: () => (prevented = true) }, ...args)
  return prevented
}

describe('the wall around a window', () => {
  let contents: Contents
  let heard: Refused[]
  beforeEach(() => {
    contents = new Contents()
    heard = []
    const app = new EventEmitter()
    // Of an app the wall uses only what an emitter has.
    raiseWall(app as unknown as App, (refused) => heard.push(refused))
    app.emit('web-contents-created', {}, contents)
  })

  it.each(['will-navigate', 'will-redirect'])('stops %s, to its own page too', (name) => {
    expect(isPrevented(contents, name, 'https://example.com/')).toBe(true)
    expect(isPrevented(contents, name, 'app://copydesk/index.html')).toBe(true)
    expect(heard.map(({ refused }) => refused)).toEqual(['navigation', 'navigation'])
  })

  it('stops every webview, whatever its preferences and wherever it leads', () => {
    const asks = [{ src: 'https://example.com/' }, { src: 'app://copydesk/index.html' }, {}]
    expect(asks.map((params) => isPrevented(contents, 'will-attach-webview', {}, params))).toEqual([
      true,
      true,
      true,
    ])
    expect(heard).toEqual([
      { refused: 'webview', url: 'https://example.com/' },
      { refused: 'webview', url: 'app://copydesk/index.html' },
      { refused: 'webview', url: '' },
    ])
  })

  it('opens no window', () => {
    expect(contents.open?.({ url: 'about:blank' })).toEqual({ action: 'deny' })
    expect(heard).toEqual([{ refused: 'window', url: 'about:blank' }])
  })

  it('lets peer connections send nothing without a proxy', () => {
    expect(contents.webRTC).toBe('disable_non_proxied_udp')
  })
})

describe('the session', () => {
  const told: Refused[] = []
  const asked = new Map<string, (...args: readonly unknown[]) => unknown>()
  const ask = (name: string, ...args: readonly unknown[]) => asked.get(name)?.(...args)
  let spelling = true
  const session = {
    setPermissionRequestHandler: (handler: () => void) => asked.set('request', handler),
    setPermissionCheckHandler: (handler: () => boolean) => asked.set('check', handler),
    setSpellCheckerEnabled: (is: boolean) => (spelling = is),
    webRequest: { onBeforeRequest: (handler: () => void) => asked.set('before', handler) },
  }
  // Of a session the wall uses these alone.
  closeSession(session as unknown as Session, (refused) => told.push(refused))

  it('grants no permission, asked for or looked up', () => {
    let granted: boolean | undefined
    ask('request', null, 'media', (is: boolean) => (granted = is))
    expect([granted, ask('check')]).toEqual([false, false])
    expect(told).toContainEqual({ refused: 'permission', url: 'media' })
  })

  it('downloads no dictionary', () => {
    expect(spelling).toBe(false)
  })

  it.each([
    ['app://copydesk/index.html', false],
    ['blob:app://copydesk/1', false],
    ['data:image/png;base64,AA', false],
    ['app://copydesk.example.com/', true],
    ['app://other/', true],
    ['https://example.com/', true],
    ['http://localhost:9222/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['blob:https://example.com/1', true],
    ['ftp://example.com/', true],
  ])('looks at %s: cancelled %s', (url, cancelled) => {
    let answer: { cancel?: boolean } = {}
    ask('before', { url }, (is: { cancel: boolean }) => (answer = is))
    expect(answer).toEqual({ cancel: cancelled })
  })
})

describe('what is ours', () => {
  it('is our page alone', () => {
    const pages = [
      'app://copydesk/index.html',
      'app://copydesk',
      'app://copydesk.example.com/',
      'https://copydesk/',
    ]
    expect(pages.map((page) => isOurPage(page))).toEqual([true, true, false, false])
  })

  it('is not being debugged', () => {
    const started = (name: string) => ({ commandLine: { hasSwitch: (asked: string) => asked === name } })
    const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags', 'lang']
    // Of an app the question uses the command line alone.
    expect(switches.map((name) => isBeingDebugged(started(name) as unknown as App))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
