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

/** What the check and the scan say of the name of a file: whether it may be, and what was found in it. */
async function judged(fileName: string) {
  const request = { story, speakers: [], form: 'txt', audience: 'public', leaveOut: [], fileName } as const
  return [checkRelease(request).ok, (await scanRelease('Rain\n\nIt rained.', request)).found.length]
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
    expect(await judged(fileName)).toEqual([false, 1])
  },
)

it('another name leaves', async () => {
  expect(await judged('the%20mayor%20sold%20a%20ferry.html')).toEqual([true, 0])
})
