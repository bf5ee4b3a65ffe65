import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from './import-file.ts'
import { untied } from './imported.ts'

const folder = path.join(import.meta.dirname, '..', '..', 'tests', 'pasted')
const files = readdirSync(folder).filter((name) => name.endsWith('.html'))

/** What all of them say. */
const blocks = [
  {
    type: 'paragraph',
    children: [
      { text: '“The terminal stays ' },
      { text: 'open', bold: true },
      { text: ',” said ' },
      { text: 'Margaret Lindqvist', italic: true },
      { text: ', the chair.' },
    ],
  },
  {
    type: 'list',
    ordered: false,
    children: [
      { type: 'list-item', children: [{ text: 'the roof' }] },
      {
        type: 'list-item',
        children: [
          { text: 'the ' },
          { type: 'link', href: 'https://harbour.example/quay', children: [{ text: 'quay' }] },
        ],
      },
    ],
  },
]

describe('the same copy from other programs', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThan(7)
  })

  it.each(files)('comes in as the same blocks from %s', async (name) => {
    const read = await importFile(name, readFileSync(path.join(folder, name)))
    if (!read.ok) throw new Error(read.says)
    expect(untied(read.imported)).toEqual(blocks)
  })
})
