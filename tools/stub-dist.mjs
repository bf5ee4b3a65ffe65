/**
 * A stub in the place of Electron's own files, so that packaging can be rehearsed where Electron cannot be had. It has
 * what electron-builder touches and nothing that runs.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fuseWire } from './dist-fuses.mjs'

/** The file by which a stub tells what it is. */
export const STUB_MARK = 'THIS-IS-A-STUB'

const program = `#!/bin/sh
echo 'This is a stub in the place of Electron, made to rehearse packaging. It runs nothing.' >&2
exit 1
`

const texts = {
  LICENSE: 'A stub: no licence of Electron applies.\n',
  'LICENSES.chromium.html': '<!doctype html><title>A stub: no Chromium is here</title>\n',
  'icudtl.dat': '',
  'resources.pak': '',
  'chrome_100_percent.pak': '',
  'chrome_200_percent.pak': '',
  'locales/en-US.pak': '',
  'locales/en-GB.pak': '',
}

/**
 * Makes the stub anew: a Linux dist of that version of Electron, with all fuses as a fresh Electron has them.
 * @param {string} folder @param {string} version for example "45.4.1"
 */
export function makeStubDist(folder, version) {
  rmSync(folder, { recursive: true, force: true })
  // Without default_app.asar, which electron-builder leaves in a dist that it has not unpacked itself.
  for (const inside of ['locales', 'resources']) mkdirSync(path.join(folder, inside), { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text)
  writeFileSync(path.join(folder, 'version'), version)
  writeFileSync(path.join(folder, STUB_MARK), 'No package with this file in it is a release.\n')
  writeFileSync(
    path.join(folder, 'electron'),
    Buffer.concat([Buffer.from(program), fuseWire('10110001'), Buffer.from('\n')]),
    { mode: 0o755 },
  )
}
