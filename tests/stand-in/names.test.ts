import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as standIn from './electron.ts'
import { electronForPreload } from './in-page/electron.ts'

const room = path.resolve(import.meta.dirname, '..', '..', 'electron')

describe('the names the app imports from electron', () => {
  it('are all there for main', () => {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'preload.ts')
      .map((file) => path.join(room, file))
    const wanted = new Set(files.flatMap(importedFromElectron))
    expect(wanted).toContain('BrowserWindow')
    expect([...wanted].filter((name) => !(name in standIn))).toEqual([])
  })

  it('are all there for the preload', () => {
    const wanted = importedFromElectron(path.join(room, 'preload.ts'))
    const offered = Object.keys(electronForPreload(() => new Promise(() => {})))
    expect(wanted).toContain('ipcRenderer')
    expect(wanted.filter((name) => !offered.includes(name))).toEqual([])
  })
})

describe('importedFromElectron', () => {
  it('leaves out types and aliases', () => {
    expect(
      namesIn(
        "import { type App, app, shell as outside } from 'electron'\nimport type { Menu } from 'electron'",
      ),
    ).toEqual(['app', 'shell'])
  })
})

function importedFromElectron(file: string): readonly string[] {
  return namesIn(readFileSync(file, 'utf8'))
}

/** The names of values, not types, that a source imports from electron. */
function namesIn(source: string): readonly string[] {
  return Array.from(
    source.matchAll(/import\s+\{([^}]*)\}\s+from\s+'electron(?:\/\w+)?'/g),
    ([, names]) => names ?? '',
  )
    .flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/\s+as\s+\w+$/, ''))
}
