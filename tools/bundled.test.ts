import { describe, expect, it } from 'vitest'
import { isAllowed, packagesIn } from './bundled.mjs'

describe('the list of what is bundled', () => {
  it('gives each package its version, its licence and the text of that', () => {
    const list =
      '# Licenses\n\nThe app bundles:\n\n## a - 1.2.3 (MIT)\n\nPermission\n\n## @b/c - 4.0.0-x (Apache-2.0)\n\n## not a heading\n\nLicence'
    expect(packagesIn(list)).toEqual([
      { name: 'a', version: '1.2.3', licence: 'MIT', text: 'Permission' },
      { name: '@b/c', version: '4.0.0-x', licence: 'Apache-2.0', text: '## not a heading\n\nLicence' },
    ])
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['GPL-3.0 OR AGPL-3.0', false],
    ['MIT AND CC0-1.0', true],
    ['MIT AND GPL-2.0', false],
    ['UNLICENSED', false],
    ['', false],
  ])('lets %j into the app: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may)
  })
})
