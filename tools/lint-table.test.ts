import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const packages = [
  'docx',
  'electron',
  'electron/main',
  'hast',
  'hast-util-from-html',
  'hast-util-to-html',
  'hast-util-to-jsx-runtime',
  'lowdb',
  'lowdb/node',
  'lucide-react',
  'mammoth',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-to-markdown',
  'nanoid',
  'node:fs',
  'parse5',
  'react',
  'react-aria-components',
  'react-dom/client',
  'react/jsx-runtime',
  'slate',
  'slate-history',
  'slate-react',
  'unist-util-visit',
  'xast',
  'xast-util-from-xml',
  'xast-util-to-xml',
  'xastscript',
  'zod',
  'zustand',
]

const window = packages.filter((name) => /^(?:react|slate|lucide|zustand|nanoid)/.test(name))

/** What each room may import of these, and nothing else. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'core/story/': ['zod'],
  'core/quotes/': [],
  'core/quotes/people/': [],
  'core/style/': [],
  'core/importers/': [
    'hast',
    'hast-util-from-html',
    'mammoth',
    'mdast',
    'mdast-util-from-markdown',
    'parse5',
    'unist-util-visit',
    'xast',
    'xast-util-from-xml',
  ],
  'core/exporters/': [
    'docx',
    'hast',
    'hast-util-to-html',
    'mdast',
    'mdast-util-to-markdown',
    'unist-util-visit',
    'xast',
    'xast-util-to-xml',
    'xastscript',
  ],
  'bridge/': ['zod'],
  'electron/': ['node:fs'],
  'electron/services/': ['nanoid', 'node:fs'],
  'electron/services/storage/': ['lowdb', 'lowdb/node', 'nanoid', 'node:fs', 'zod'],
  'electron/shell/': ['electron', 'electron/main', 'node:fs'],
  'renderer/': window,
  'renderer/editor/': window,
  'renderer/filing/': [...window, 'hast-util-to-jsx-runtime'],
  'cli/': ['nanoid', 'node:fs'],
}

describe('the table of packages', () => {
  it('lets each room import its own packages and no other', { timeout: 30_000 }, () => {
    const files = Object.keys(rooms).flatMap((room) =>
      packages.map((name) => ({ file: `${room}${name.replace(/\W/g, '-')}.ts`, room, name })),
    )
    const refused = new Set(lint(files.map(({ file, name }) => [file, name])))
    const allowed = Object.fromEntries(
      Object.keys(rooms).map((room) => [
        room,
        files.filter((one) => one.room === room && !refused.has(one.file)).map(({ name }) => name),
      ]),
    )
    expect(allowed).toEqual(
      Object.fromEntries(Object.entries(rooms).map(([room, names]) => [room, names.toSorted()])),
    )
  })

  it('lets the preload import Electron alone, and a test what it likes', { timeout: 30_000 }, () => {
    const files: [string, string][] = [
      ['electron/preload.ts', 'electron'],
      ['core/quotes/a.test.ts', 'react'],
    ]
    expect([lint(files), lint([['electron/preload.ts', 'node:fs']])]).toEqual([[], ['electron/preload.ts']])
  })
})

/** Lints files that hold one import each, by the project's own table, and gives those that were refused for it. */
function lint(files: readonly (readonly [file: string, name: string])[]): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-lint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  for (const [file, name] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), `import * as given from '${name}'\nexport { given }\n`)
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
  const { diagnostics } = JSON.parse(run(oxlint, folder)) as {
    diagnostics: { code: string; filename: string }[]
  } // as oxlint's json format is documented
  return diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ filename }) => filename.replaceAll('\\', '/'))
}

/** oxlint's report; its exit code only says that there is something in it. */
function run(oxlint: string, cwd: string): string {
  try {
    return execFileSync(process.execPath, [oxlint, '--format=json'], { cwd, encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout
    throw error
  }
}
