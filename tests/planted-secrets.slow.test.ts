import { expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { formatIds } from '#core/exporters/formats'
import { scanRelease } from '#core/leaving/scan-release'
import type { PublicInline, PublicStory } from '#core/story/public-story'
import { type Story, emptyStory } from '#core/story/story'

/** Secrets that some format has to escape, in every way that a format escapes. */
const secrets = [
  'Zoë “paid” Żółć & Söhne <cash> in Łódź',
  'it\\said "no" & \'never\' <again> to R&D',
  '100% of &eacute; and %C3%A9 is façade naïveté',
  '*bold* _under_ [link](x) `code` # heading ~struck~ déjà',
  'Ελληνικά, русский и हिन्दी vermischt übel',
  '市长昨天晚上已经辞职并离开了',
  'นายกรัฐมนตรีลาออกแล้วเมื่อวานนี้',
  'Curaçao’s “€5m” — 7½ ﬁnes of 3² × naïf',
]

/** Each part of a text bold, linked, italic or plain in turn, cut inside words. */
function cut(text: string, parts: number): readonly PublicInline[] {
  const letters = Array.from(text)
  const size = Math.ceil(letters.length / parts)
  return Array.from({ length: parts }, (_, index): PublicInline => {
    const piece = letters.slice(index * size, (index + 1) * size).join('')
    if (index % 4 === 1) return { text: piece, bold: true }
    if (index % 4 === 2)
      return { type: 'link', href: 'https://a.example/x(y)', children: [{ text: piece, italic: true }] }
    return index % 4 === 3 ? { text: piece, bold: true, italic: true } : { text: piece }
  }).filter((inline) => 'href' in inline || inline.text !== '')
}

function planted(secret: string): readonly (readonly [string, PublicStory])[] {
  const blank: PublicStory = {
    headline: 'Rain',
    standfirst: '',
    byline: '',
    dateline: '',
    language: 'en',
    body: [{ type: 'paragraph', children: [{ text: 'It rained.' }] }],
    quotations: [],
  }
  const picture = { type: 'image/png' as const, width: 4, height: 3, base64: 'AAAA' }
  const figure = { type: 'figure' as const, picture, alt: 'x', credit: 'x', children: [{ text: 'x' }] }
  const body = (...blocks: PublicStory['body']): PublicStory => ({
    ...blank,
    body: [...blank.body, ...blocks],
  })
  return [
    ['plain', body({ type: 'paragraph', children: [{ text: `So ${secret}, she said.` }] })],
    ['half bold', body({ type: 'paragraph', children: cut(secret, 2) })],
    ['partly linked', body({ type: 'paragraph', children: cut(secret, 4) })],
    ['in many runs', body({ type: 'paragraph', children: cut(secret, 9) })],
    ['a heading', body({ type: 'heading', level: 2, children: cut(secret, 3) })],
    [
      'an item',
      body({ type: 'list', ordered: false, children: [{ type: 'list-item', children: cut(secret, 4) }] }),
    ],
    ['a block quote', body({ type: 'block-quote', children: cut(secret, 4) })],
    ['a caption', body({ ...figure, children: cut(secret, 4) })],
    ['alternative text', body({ ...figure, alt: secret })],
    ['a credit', body({ ...figure, credit: secret })],
    ['the headline', { ...blank, headline: secret }],
    ['the standfirst', { ...blank, standfirst: secret }],
    ['the byline', { ...blank, byline: secret }],
    [
      'the name of a speaker',
      {
        ...blank,
        body: [{ type: 'block-quote', children: [{ text: 'x', said: 0 }] }],
        quotations: [
          {
            words: 'x',
            kind: 'direct',
            speaker: { name: secret, kind: 'person', title: '', organisation: '' },
          },
        ],
      },
    ],
  ]
}

it.each(formatIds)(
  'the scan finds a secret that has to be escaped, wherever it is planted: %s',
  async (format) => {
    const missed: string[] = []
    for (const secret of secrets) {
      const story: Story = {
        ...emptyStory('s', '2026-11-24T10:00:00.000Z'),
        quotes: { q: { kind: 'direct', record: 'off', note: '', secretWords: secret } },
      }
      for (const [where, leaky] of planted(secret)) {
        const made = await exportAs(leaky, format)
        const scan = await scanRelease(made, {
          story,
          speakers: [],
          form: format,
          audience: 'public',
          leaveOut: [],
        })
        if (scan.found.length === 0) missed.push(`${where}: ${secret}`)
      }
    }
    expect(missed).toEqual([])
  },
)
