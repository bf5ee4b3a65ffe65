import { describe, expect, it } from 'vitest'
import { smallJpeg, smallPng } from '../../tests/small-pictures.ts'
import { blank } from '../../tests/whole-story.ts'
import { exportAs } from '#core/exporters/export-as'
import { formatIds } from '#core/exporters/formats'
import { textsIn } from './texts-in.ts'

describe('the texts in an export', () => {
  it.each(formatIds)('are all there but the pictures: %s', async (format) => {
    const figure = (picture: typeof smallPng) =>
      ({
        type: 'figure',
        picture,
        alt: 'Boats',
        credit: 'Ann Lee',
        children: [{ text: 'Two boats' }],
      }) as const
    const story = { ...blank, body: [figure(smallPng), figure(smallJpeg)] }
    const texts = textsIn(await exportAs(story, format), [smallPng, smallJpeg]).join('\n')
    for (const words of ['Boats', 'Ann Lee', 'Two boats']) expect(texts).toContain(words)
    for (const bytes of [smallPng, smallJpeg]) {
      expect(texts).not.toContain(bytes.base64)
      expect(texts).not.toContain(Buffer.from(bytes.base64, 'base64').toString('utf8').slice(0, 40))
    }
  })

  it('hold a picture that is not known: it is read like anything else', async () => {
    const body = [{ type: 'figure' as const, picture: smallPng, alt: '', credit: '', children: [] }]
    expect(textsIn(await exportAs({ ...blank, body }, 'html')).join('')).toContain(smallPng.base64)
  })
})
