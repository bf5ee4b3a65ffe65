import { describe, expect, it } from 'vitest'
import { exportNinjs } from '#core/exporters/ninjs'
import { exportNitf } from '#core/exporters/nitf'
import { judgedStories } from './judged-stories.ts'
import { ninjsFaults, nitfFaults } from './schemas.ts'

const NOT_HERE = 'the schemas, which stand in a folder beside the project, or xmllint are not here'

const stories = judgedStories()

describe(`${stories.length} stories`, () => {
  it('are valid NITF 3.6, whatever was typed', ({ skip }) => {
    const faults = nitfFaults(stories.map(({ story }) => exportNitf(story)))
    if (faults === null) skip(NOT_HERE)
    expect(faults).toEqual([])
  })

  it('are valid ninjs 3.1, whatever was typed', ({ skip }) => {
    const faults = ninjsFaults(stories.map(({ story }) => exportNinjs(story)))
    if (faults === null) skip(NOT_HERE)
    expect(faults).toEqual([])
  })
})

describe('the schemas', () => {
  it('refuse what is not NITF', ({ skip }) => {
    const faults = nitfFaults(['<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><p>No head</p></nitf>'])
    if (faults === null) skip(NOT_HERE)
    expect(faults?.join('\n')).toContain('This element is not expected')
  })

  it('refuse what is not ninjs', ({ skip }) => {
    const faults = ninjsFaults(['{"type":"text"}'])
    if (faults === null) skip(NOT_HERE)
    expect(faults?.join('\n')).toContain('required property')
  })
})
