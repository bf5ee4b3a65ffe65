import { describe, expect, it } from 'vitest'
import { refuseWeak, sandboxEverything } from './strict-preferences.ts'

const strict = {
  nodeIntegration: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
}

describe('a window on the stand-in', () => {
  it('is refused before everything is sandboxed', () => {
    expect(() => refuseWeak(strict)).toThrow('app.enableSandbox()')
    sandboxEverything()
  })

  it('opens with the strict preferences, a preload and other harmless ones', () => {
    expect(() => refuseWeak({ ...strict, preload: '/preload.cjs', spellcheck: false })).not.toThrow()
  })

  it('is refused without preferences', () => {
    expect(() => refuseWeak()).toThrow('webPreferences.nodeIntegration: false')
  })

  it.each(Object.entries(strict))('is refused when %s is not %s, or left to a default', (name, value) => {
    expect(() => refuseWeak({ ...strict, [name]: !value })).toThrow(`webPreferences.${name}: ${value}`)
    expect(() => refuseWeak({ ...strict, [name]: undefined })).toThrow(`webPreferences.${name}: ${value}`)
  })

  it.each([
    ['nodeIntegrationInWorker', true],
    ['nodeIntegrationInSubFrames', true],
    ['allowRunningInsecureContent', true],
    ['experimentalFeatures', true],
    ['enableBlinkFeatures', 'CSSVariables'],
    ['additionalArguments', ['--library=/somewhere']],
  ])('is refused when %s is set at all', (name, value) => {
    expect(() => refuseWeak({ ...strict, [name]: value })).toThrow(`webPreferences.${name}`)
  })
})
