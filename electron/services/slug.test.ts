import { describe, expect, it } from 'vitest'
import { fileNameFrom } from './slug.ts'

describe('the name of a file', () => {
  it.each([
    'CON',
    'con',
    'PRN',
    'aux',
    'NUL',
    'COM1',
    'com0',
    'LPT9',
    'COM¹',
    'com²',
    'LPT³',
    'lpt¹',
    ' CON ',
    'CON.',
    '..NUL',
  ])('is never that of a device on Windows: %s', (slug) => {
    expect(fileNameFrom(slug, 'html')).toMatch(/^story-[\w¹²³]+\.html$/)
  })

  it.each([
    ['CONIN$', 'CONIN.html'],
    ['CONOUT$', 'CONOUT.html'],
    ['bridge. . .', 'bridge.html'],
    ['../../etc/passwd', 'etc-passwd.html'],
    ['a\u202Egpj.exe', 'a-gpj-exe.html'],
    ['...', 'story.html'],
    ['com12', 'com12.html'],
    ['école', 'école.html'],
  ])('has no path, no mark and no dot or space at its ends: %s', (slug, name) => {
    expect(fileNameFrom(slug, 'html')).toBe(name)
  })
})
