import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PublicFigure, PublicStory } from '#core/story/public-story'
import { docxParagraphs } from '../../tests/docx-paragraphs.ts'
import { nitfFaults, ninjsFaults } from '../../tests/formats/schemas.ts'
import { smallJpeg, smallPng } from '../../tests/small-pictures.ts'
import { blank, ruth } from '../../tests/whole-story.ts'
import { exportDocx } from './docx.ts'
import { exportHtml } from './html.ts'
import { exportMarkdown } from './markdown.ts'
import { exportNinjs } from './ninjs.ts'
import { exportNitf } from './nitf.ts'
import { bytesOf, dataUrlOf } from './picture-bytes.ts'
import { exportText } from './text.ts'

const figure: PublicFigure = {
  type: 'figure',
  picture: smallPng,
  alt: 'A bridge & "two" boats',
  credit: 'Ann Lee / PA',
  children: [{ text: 'The bridge. ' }, { text: '“It stays,”', said: 0 }, { text: ' she said.' }],
}
const quotations: PublicStory['quotations'] = [{ words: '“It stays,”', kind: 'direct', speaker: ruth }]
/** A story with a picture of which all is said, and one of which nothing is. */
const pictured: PublicStory = {
  ...blank,
  body: [figure, { ...figure, picture: smallJpeg, alt: '', credit: '', children: [{ text: ' ' }] }],
  quotations,
}
/** A story whose picture is not there. */
const bereft: PublicStory = { ...blank, body: [{ ...figure, picture: null }], quotations }

const png = dataUrlOf(smallPng)
const jpeg = dataUrlOf(smallJpeg)

describe('a picture in a story', () => {
  it('is held by a page of HTML, with its size, its caption and its credit', () => {
    expect(exportHtml(pictured, { fragment: true })).toBe(`<article>
<figure>
<img src="${png}" alt="A bridge &amp; &quot;two&quot; boats" width="8" height="5">
<figcaption>The bridge. <span data-speaker="Ruth Adeyemi">“It stays,”</span> she said. <span class="credit">Ann Lee / PA</span></figcaption>
</figure>
<figure>
<img src="${jpeg}" alt="" width="8" height="5">
</figure>
</article>
`)
  })

  it('is told of in the JSON-LD, which does not hold it a second time', () => {
    const html = exportHtml(pictured, { fragment: false })
    const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(json).image).toEqual([
      {
        '@type': 'ImageObject',
        encodingFormat: 'image/png',
        width: 8,
        height: 5,
        description: 'A bridge & "two" boats',
        caption: 'The bridge. “It stays,” she said.',
        creditText: 'Ann Lee / PA',
      },
      { '@type': 'ImageObject', encodingFormat: 'image/jpeg', width: 8, height: 5 },
    ])
    expect(html.split(smallPng.base64)).toHaveLength(2)
  })

  it('stands at the end of a Markdown file, its caption and credit below the place where it belongs', () => {
    expect(exportMarkdown(pictured)).toBe(`![A bridge & "two" boats][picture 1]\\
The bridge. “It stays,” she said.\\
Ann Lee / PA

![][picture 2]

[picture 1]: ${png} "Ann Lee / PA"
[picture 2]: ${jpeg}
[“It stays,”]: #said "Ruth Adeyemi"
`)
  })

  it('is in a Word document as its own bytes, described for who does not see it', async () => {
    const files = unzipSync(await exportDocx(pictured))
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(docxParagraphs(document)).toEqual([
      ['Picture', ''],
      ['PictureCaption', 'The bridge. “It stays,” she said. Ann Lee / PA'],
      ['Picture', ''],
    ])
    expect(document).toContain('descr="A bridge &amp; &quot;two&quot; boats"')
    const media = Object.entries(files).filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([, bytes]) => bytes)).toEqual([bytesOf(smallPng), bytesOf(smallJpeg)])
  })

  it('gives a Word document of the same parts each time', async () => {
    // The archive around them tells the time to two seconds.
    expect(unzipSync(await exportDocx(pictured))).toEqual(unzipSync(await exportDocx(pictured)))
  })

  it('is a media of NITF that holds it', ({ skip }) => {
    expect(exportNitf(pictured)).toContain(`<media media-type="image">
<media-reference mime-type="image/png" width="8" height="5" coding="base64" alternate-text="A bridge &#x26; &#x22;two&#x22; boats" />
<media-object encoding="base64">${smallPng.base64}</media-object>
<media-caption><p>The bridge. <q quote-source="Ruth Adeyemi">“It stays,”</q> she said.</p></media-caption>
<media-producer>Ann Lee / PA</media-producer>
</media>`)
    const faults = nitfFaults([pictured, bereft].map(exportNitf))
    if (faults === null) skip('the schema of NITF, or xmllint, is not here')
    expect(faults).toEqual([])
  })

  it('is an association of ninjs that the body names, and nobody is given it twice', ({ skip }) => {
    const made = exportNinjs(pictured)
    const { associations, bodies } = JSON.parse(made)
    expect(associations[0]).toEqual({
      name: 'picture 1',
      rel: 'picture',
      uri: expect.stringMatching(/^urn:uuid:/),
      type: 'picture',
      headlines: [{ role: 'alt', contentType: 'text/plain', value: 'A bridge & "two" boats' }],
      descriptions: [
        { role: 'caption', contentType: 'text/plain', value: 'The bridge. “It stays,” she said.' },
      ],
      by: 'Ann Lee / PA',
      renditions: [{ name: 'main', href: png, contentType: 'image/png', width: 8, height: 5 }],
    })
    expect(bodies[0].value).toContain(`<img src="${associations[0].uri}"`)
    expect(made.split(smallPng.base64)).toHaveLength(2)
    const faults = ninjsFaults([pictured, bereft].map(exportNinjs))
    if (faults === null) skip('the schema of ninjs is not here')
    expect(faults).toEqual([])
  })

  it('is told in brackets in plain text', () => {
    expect(exportText(pictured)).toBe(
      '[Picture: A bridge & "two" boats. The bridge. “It stays,” she said. Ann Lee / PA]\n\n[Picture]\n',
    )
  })

  it('gives way to what it shows where its file is not there', async () => {
    expect(exportHtml(bereft, { fragment: true })).toContain(`<figure>
<p>A bridge &amp; "two" boats</p>
<figcaption>`)
    expect(exportMarkdown(bereft)).toMatch(/^A bridge & "two" boats\\\nThe bridge\./)
    const files = unzipSync(await exportDocx(bereft))
    expect(docxParagraphs(strFromU8(files['word/document.xml'] ?? new Uint8Array()))).toEqual([
      ['Picture', 'A bridge & "two" boats'],
      ['PictureCaption', 'The bridge. “It stays,” she said. Ann Lee / PA'],
    ])
  })

  it('does not keep the dateline of the first paragraph from being seen', () => {
    const paragraph = { type: 'paragraph' as const, children: [{ text: 'LEEDS — It rained.' }] }
    const text = exportText({ ...blank, dateline: 'LEEDS', body: [figure, paragraph], quotations })
    expect(text.match(/LEEDS/g)).toHaveLength(1)
  })
})
