#!/usr/bin/env node
/**
 * In the place of fpm, the program electron-builder makes Debian packages with and would download: takes the arguments
 * that it gives (CUSTOM_FPM_PATH names this file) and builds with dpkg-deb. An argument it does not know is refused.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const text = /** @type {const} */ ({ type: 'string' })
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string', short: 's' },
    target: { type: 'string', short: 't' },
    force: { type: 'boolean' },
    depends: { type: 'string', short: 'd', multiple: true, default: [] },
    'deb-recommends': { type: 'string', multiple: true, default: [] },
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
  },
})
if (values.source !== 'dir' || values.target !== 'deb' || values.package === undefined)
  throw new Error('Only a folder can be made into a Debian package here.')

const tree = mkdtempSync(path.join(os.tmpdir(), 'copydesk-deb-'))
try {
  // mkdtemp makes a folder that only its owner may enter, and this one becomes the root of the package.
  chmodSync(tree, 0o755)
  mkdirSync(path.join(tree, 'DEBIAN'))
  for (const mapping of positionals) lay(mapping)
  writeFileSync(path.join(tree, 'DEBIAN', 'control'), control())
  script('after-install', 'postinst')
  script('after-remove', 'postrm')
  const compression = values['deb-compression'] ?? 'xz'
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', tree, values.package], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
} finally {
  rmSync(tree, { recursive: true, force: true })
}

/** Copies what `from=to` says; a folder's contents when `from` ends in "/". @param {string} mapping */
function lay(mapping) {
  const cut = mapping.lastIndexOf('=')
  const to = path.join(tree, mapping.slice(cut + 1))
  mkdirSync(path.dirname(to), { recursive: true })
  cpSync(mapping.slice(0, cut), to, { recursive: true, verbatimSymlinks: true })
  if (!mapping.slice(0, cut).endsWith('/')) chmodSync(to, 0o644)
}

/** The control file, by Debian Policy 5.3 (https://www.debian.org/doc/debian-policy/ch-controlfields.html). */
function control() {
  const [synopsis = '', ...more] = (values.description ?? '').split('\n')
  // In KiB, rounded up, as 5.6.20 has it.
  const bytes = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
  const fields = {
    Package: values.name,
    Version: values.version,
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    'Installed-Size': String(Math.ceil(bytes / 1024)),
    Depends: values.depends.join(', '),
    Recommends: values['deb-recommends'].join(', '),
    Section: values.category,
    Priority: values['deb-priority'],
    Homepage: values.url,
    Description: [synopsis, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return `${lines.join('\n')}\n`
}

/** @param {'after-install' | 'after-remove'} given @param {string} name */
function script(given, name) {
  const from = values[given]
  if (from === undefined) return
  const to = path.join(tree, 'DEBIAN', name)
  cpSync(from, to)
  chmodSync(to, 0o755)
}
