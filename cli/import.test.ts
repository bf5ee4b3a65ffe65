import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '#services/library'
import { useCommandLine } from './testing/use-command-line.ts'

const { folder, run, put } = useCommandLine()

function newLibrary(): string {
  mkdirSync(path.join(folder(), 'library'))
  return 'library'
}

describe('copydesk import', () => {
  it('makes a story of each file, prints where it is, and passes over what cannot be read', async () => {
    const into = newLibrary()
    put('rain.txt', 'Rain\n\nIt rained on Monday.\n')
    put('photo.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    put('page.html', '<!doctype html><h1>Hail</h1><p>It hailed.</p><script>alert(1)</script>')
    const { code, out, err } = await run([
      'import',
      'rain.txt',
      'photo.png',
      'none.txt',
      'page.html',
      '--into',
      into,
    ])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect({ code, told: lines.map(([, words, file]) => [words, file]) }).toEqual({
      code: 1,
      told: [
        ['4', 'rain.txt'],
        ['2', 'page.html'],
      ],
    })
    expect(err).toBe(
      [
        'photo.png: “photo.png” is not text (it is a PNG picture). Choose a story as text, HTML, Markdown, Word document, NITF, ninjs or Copydesk JSON.',
        'none.txt: “none.txt” could not be opened (ENOENT). Check that it is still there.',
        'page.html: removed: scripts (1).',
        '',
      ].join('\n'),
    )
    const library = await openLibrary(path.join(folder(), into))
    expect(
      library
        .list()
        .map(({ headline }) => headline)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['Hail', 'Rain'])
    expect(
      readdirSync(path.join(folder(), into, 'stories'))
        .map((name) => `stories/${name}`)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(lines.map(([file = '']) => file).toSorted((a, b) => a.localeCompare(b)))
    await library.close()
  })

  it('writes nothing while another Copydesk has the library', async () => {
    const into = newLibrary()
    put('rain.txt', 'Rain\n\nIt rained on Monday.\n')
    const other = await openLibrary(path.join(folder(), into))
    const before = other.list().length
    expect(await run(['import', 'rain.txt', '--into', into])).toEqual({
      code: 1,
      out: '',
      err: 'copydesk: library: nothing was imported. Another Copydesk has this library open, so this one can only read. Close the other one, then start again.\n',
    })
    expect(readdirSync(path.join(folder(), into, 'stories'))).toHaveLength(before)
    await other.close()
  })

  it.each([
    [['import', '--into', 'x'], 'import takes one FILE or more.'],
    [['import', 'rain.txt'], '--into names the library to write into.'],
    [['import', 'rain.txt', '--into', 'none'], 'none: there is no such folder.'],
    [['import', 'rain.txt', '--into', 'rain.txt'], 'rain.txt: this is a file, and a library is a folder.'],
    [['import', 'rain.txt', '--into', '.'], '.: this folder holds other files and no Copydesk library.'],
  ])('says in one line what is wrong with %j, and exits with 2', async (args, says) => {
    put('rain.txt', 'Rain\n')
    expect(await run(args)).toEqual({ code: 2, out: '', err: `copydesk: ${says}\n` })
  })
})
