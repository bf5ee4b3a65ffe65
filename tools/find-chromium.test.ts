import { describe, expect, it } from 'vitest'
import { findChromium } from './find-chromium.mjs'

const there =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file)

describe('looking for a Chromium', () => {
  it('takes the one that is named, and no other', () => {
    const env = { COPYDESK_CHROMIUM: '/opt/chromium' }
    expect(findChromium(env, 'linux', there('/opt/chromium', '/usr/bin/chromium'))).toBe('/opt/chromium')
    expect(findChromium(env, 'linux', there('/usr/bin/chromium'))).toBe(null)
  })

  it('prefers Chromium to Chrome and Edge', () => {
    expect(findChromium({}, 'linux', there('/usr/bin/google-chrome', '/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    )
    expect(findChromium({}, 'linux', there('/usr/bin/microsoft-edge'))).toBe('/usr/bin/microsoft-edge')
  })

  it('knows the usual places of macOS and Windows', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium({ HOME: '/Users/x' }, 'darwin', there(chrome))).toBe(chrome)
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(findChromium({ 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32', there(edge))).toBe(edge)
  })

  it('finds none where there is none', () => {
    expect(findChromium({}, 'linux', there())).toBe(null)
  })
})
