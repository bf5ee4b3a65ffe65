import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultsOf } from './dist-contents.mjs'
import { readFuses } from './dist-fuses.mjs'
import { afterExtract, isStub, rehearsals } from './dist-guard.mjs'
import { makeStubDist } from './stub-dist.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-guard-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files under a folder of the test's own and returns it. */
function lay(name: string, files: Readonly<Record<string, string>>): string {
  const at = path.join(folder, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, file)), { recursive: true })
    writeFileSync(path.join(at, file), text)
  }
  return at
}

const manifest = { name: 'copydesk', version: '1.0.0', main: 'out/main/main.js', type: 'module' }
const project = {
  'package.json': JSON.stringify({ ...manifest, scripts: { start: 'node' }, devDependencies: {} }),
  'out/import/import-worker.cjs': 'import',
  'out/import/licences.md': 'licences',
  'out/main/main.js': 'main',
  'out/main/search.js': 'search',
  'out/main/licences.md': 'licences',
  'out/preload/preload.cjs': 'preload',
  'out/preload/licences.md': 'licences',
  'out/renderer/index.html': 'page',
  'out/renderer/assets/index-1.js': 'script',
  'out/renderer/licences.md': 'SIL Open Font License',
}
const packed = { ...project, 'package.json': JSON.stringify(manifest) }

/** What is wrong with a package of these files, made of `project`. */
async function faultsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const asar = path.join(folder, 'app.asar')
  await createPackage(lay('packed', files), asar)
  return faultsOf(asar, lay('project', project))
}

describe('the contents of a package', () => {
  it('are right when they are the build and a package.json that says only what is needed', async () => {
    expect(await faultsIn(packed)).toEqual([])
  })

  it('are wrong with a file missing, one too many, or one that is not the build', async () => {
    const { 'out/preload/preload.cjs': _missing, ...rest } = packed
    const files = { ...rest, 'out/main/main.js': 'older', 'node_modules/zod/index.js': '', 'core/a.ts': '' }
    expect(await faultsIn(files)).toEqual([
      'out/preload/preload.cjs is missing.',
      'core/a.ts does not belong in it.',
      'node_modules/zod/index.js does not belong in it.',
      'out/main/main.js is not the one that was built.',
    ])
  })

  it('are wrong when the package.json tells how the app is made, or is not ours', async () => {
    const other = JSON.stringify({ ...manifest, version: '0.9.0', scripts: { start: 'node' }, imports: null })
    expect(await faultsIn({ ...packed, 'package.json': other })).toEqual([
      'Its package.json says “scripts”, which is nobody’s business but ours.',
      'Its package.json does not say the same “version” as ours.',
    ])
  })

  it('are wrong without the licence of the fonts', async () => {
    expect(await faultsIn({ ...packed, 'out/renderer/licences.md': 'MIT' })).toEqual([
      'out/renderer/licences.md is not the one that was built.',
      'out/renderer/licences.md does not hold the licence of the fonts.',
    ])
  })
})

describe('a stub in the place of Electron', () => {
  it('is told by its mark, or by having no file as large as Electron’s program', () => {
    const stub = path.join(folder, 'stub')
    makeStubDist(stub, '45.4.1')
    const unmarked = lay('unmarked', { electron: '' })
    const real = lay('real', { electron: '' })
    // A file with a hole: large, and nothing on the disk.
    truncateSync(path.join(real, 'electron'), 60_000_000)
    expect([stub, unmarked, real].map(isStub)).toEqual([true, true, false])
  })

  it('may be packed among the rehearsals and nowhere else', () => {
    const appOutDir = lay('stub', { electron: '' })
    const outcomes = [rehearsals, path.join(rehearsals, 'x'), path.dirname(rehearsals), folder].map(
      (outDir) => {
        try {
          afterExtract({ appOutDir, outDir })
          return 'packed'
        } catch {
          return 'refused'
        }
      },
    )
    expect(outcomes).toEqual(['packed', 'packed', 'refused', 'refused'])
  })

  it('has the fuses of a fresh Electron, so that it shows whether they were turned', () => {
    const stub = path.join(folder, 'stub')
    makeStubDist(stub, '45.4.1')
    expect(readFuses(path.join(stub, 'electron'))).toEqual({
      runAsNode: 'on',
      enableCookieEncryption: 'off',
      enableNodeOptionsEnvironmentVariable: 'on',
      enableNodeCliInspectArguments: 'on',
      enableEmbeddedAsarIntegrityValidation: 'off',
      onlyLoadAppFromAsar: 'off',
      loadBrowserProcessSpecificV8Snapshot: 'off',
      grantFileProtocolExtraPrivileges: 'on',
    })
  })

  it('is no program with fuses when there is no wire in it', () => {
    expect(readFuses(path.join(lay('plain', { program: 'x' }), 'program'))).toBeNull()
  })
})
