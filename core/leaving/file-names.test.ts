import { expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { type Story, emptyStory } from '#core/story/story'
import { checkRelease } from './check-release.ts'
import { scanRelease } from './scan-release.ts'

const story: Story = {
  ...emptyStory('s', '2026-11-24T10:00:00.000Z'),
  headline: 'Rain',
  body: [paragraph('It rained.')],
  quotes: {
    q: {
      kind: 'direct' as const,
      record: 'off' as const,
      note: '',
      secretWords: 'the mayor sold both ferries',
    },
  },
}

it.each([
  'the%20mayor%20sold%20both%20ferries.html',
  'the%252Dmayor%252Dsold%252Dboth%252Dferries.md',
  'the&#32;m&#97;yor&nbsp;sold&#x20;both&#32;ferries.txt',
  'the\\u0020m\\u0061yor sold both ferries.docx',
  'TheMayorSoldBothFerries.json',
])(
  'words off the record in the name of a file are found by the check and by the scan: %s',
  async (fileName) => {
    const request = {
      story,
      speakers: [],
      form: 'txt' as const,
      audience: 'public' as const,
      leaveOut: [],
      fileName,
    }
    expect(checkRelease(request).ok).toBe(false)
    expect((await scanRelease('Rain\n\nIt rained.', request)).found).toHaveLength(1)
  },
)

it('another name leaves', async () => {
  const fileName = 'the%20mayor%20sold%20a%20ferry.html'
  const request = {
    story,
    speakers: [],
    form: 'txt' as const,
    audience: 'public' as const,
    leaveOut: [],
    fileName,
  }
  expect(checkRelease(request).ok).toBe(true)
  expect((await scanRelease('Rain\n\nIt rained.', request)).found).toEqual([])
})
