import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blockText, paragraph, textBlocks } from '#core/story/body'
import { importHtml } from './import-html.ts'
import { nothingImported } from './imported.ts'
import { findLeftOvers, withoutBlocks } from '#core/story/left-overs'

function body(html: string) {
  return importHtml(html).body
}
function removed(html: string) {
  return Object.fromEntries(importHtml(html).removed.map(({ what, count }) => [what, count]))
}
function item(text: string) {
  return { type: 'list-item', children: [{ text }] }
}

describe('HTML', () => {
  it('gives its first h1 as the headline and keeps headings, lists and block quotes', () => {
    const html = `<h1>Rain</h1><h2>North</h2><p>It  rained.</p><h4>Hail</h4><ul><li>Leeds<li>York</ul>
      <ol><li><p>One</p></li></ol><blockquote><p>“Wet,”</p><p>she said.</p></blockquote><h1>South</h1>`
    expect(importHtml(html)).toEqual({
      ...nothingImported,
      headline: 'Rain',
      body: [
        { type: 'heading', level: 2, children: [{ text: 'North' }] },
        paragraph('It rained.'),
        { type: 'heading', level: 3, children: [{ text: 'Hail' }] },
        { type: 'list', ordered: false, children: [item('Leeds'), item('York')] },
        { type: 'list', ordered: true, children: [item('One')] },
        { type: 'block-quote', children: [{ text: '“Wet,”' }] },
        { type: 'block-quote', children: [{ text: 'she said.' }] },
        { type: 'heading', level: 2, children: [{ text: 'South' }] },
      ],
    })
  })

  it('keeps bold, italic and links, and merges what looks the same', () => {
    const html =
      '<p>A <b>bo</b><strong>ld</strong> <em>and <b>both</b></em> <a href="https://a.example/x">l<i>i</i>nk</a>.'
    expect(body(html)).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: 'A ' },
          { text: 'bold', bold: true },
          { text: ' ' },
          { text: 'and ', italic: true },
          { text: 'both', bold: true, italic: true },
          { text: ' ' },
          {
            type: 'link',
            href: 'https://a.example/x',
            children: [{ text: 'l' }, { text: 'i', italic: true }, { text: 'nk' }],
          },
          { text: '.' },
        ],
      },
    ])
  })

  it('keeps the words of a link that it drops, and says so', () => {
    const html = '<p><a href="javascript:alert(1)">one</a> <a href="/two">two</a></p>'
    expect(body(html)).toEqual([paragraph('one two')])
    expect(removed(html)).toEqual({ 'links that were not http or mailto': 2 })
  })

  it('parts paragraphs at a break, and puts a space for it in a heading', () => {
    expect(body('<p>One<br>two<br><br>three</p><h2>A<br>b</h2>')).toEqual([
      paragraph('One'),
      paragraph('two'),
      paragraph('three'),
      { type: 'heading', level: 2, children: [{ text: 'A b' }] },
    ])
  })

  it('drops what cannot be seen, and everything inside it', () => {
    const html = `<p>Seen.</p><p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p>
      <p style="VISIBILITY:hidden">d</p><p style="font-size:0px">e</p><div style="display:none"><p>f</p></div>
      <p style="font-size:0.9em">small</p>`
    expect(body(html)).toEqual([paragraph('Seen.'), paragraph('small')])
    expect(removed(html)).toMatchObject({ 'lines hidden on the page': 6 })
  })

  it('drops scripts, styles, pictures, frames, fields and comments, each counted', () => {
    const html = `<script>a()</script><style>p{}</style><p onclick="x()">Text<img src=x onerror=y()> <svg><text>no</text></svg></p>
      <iframe src=x></iframe><input value=no><button>no</button><!-- no --><template><p>no</p></template>`
    expect(body(html)).toEqual([paragraph('Text')])
    expect(removed(html)).toEqual({
      scripts: 4,
      'fonts, sizes and colours': 1,
      pictures: 2,
      'things shown from other places': 1,
      'form fields and buttons': 2,
      'comments in the page’s code': 1,
    })
  })

  it('keeps the words of a table as paragraphs', () => {
    const html = '<table><caption>Votes</caption><tr><th>For</th><td>5</td></tr></table>'
    expect(body(html)).toEqual(['Votes', 'For', '5'].map(paragraph))
    expect(removed(html)).toEqual({ 'tables, their words kept as paragraphs': 1 })
  })

  it('reads a paste from Google Docs', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"
      style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;font-weight:400;">Plain </span><span
      style="font-weight:700;font-style:normal">bold</span><span style="font-style:italic"> slanted</span></p><br></b>`
    expect(body(html)).toEqual([
      {
        type: 'paragraph',
        children: [{ text: 'Plain ' }, { text: 'bold', bold: true }, { text: ' slanted', italic: true }],
      },
    ])
    expect(removed(html)).toEqual({ 'fonts, sizes and colours': 2 })
  })

  it('reads a paste from Word, its lists too', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
      <!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b>Bold</b><span style='mso-spacerun:yes'>&nbsp; </span>text<o:p></o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>First</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second</p><!--EndFragment--></body></html>`
    expect(body(html)).toEqual([
      { type: 'paragraph', children: [{ text: 'Bold', bold: true }, { text: ' text' }] },
      { type: 'list', ordered: false, children: [item('First'), item('Second')] },
    ])
    expect(Object.keys(removed(html))).toEqual(['fonts, sizes and colours'])
  })

  it('ties nobody to any words unless it is asked to, whatever the page says', () => {
    const html =
      '<p><span data-speaker="Ruth Adeyemi">“Wet,”</span> she said, <span data-speaker="Ruth Adeyemi">“very.”</span></p>'
    expect(importHtml(html)).toMatchObject({ body: [paragraph('“Wet,” she said, “very.”')], quotations: [] })
    const ruth = { name: 'Ruth Adeyemi', kind: 'person', title: '', organisation: '' }
    expect(importHtml(html, { speakers: true })).toMatchObject({
      body: [
        {
          type: 'paragraph',
          children: [{ text: '“Wet,”', said: 0 }, { text: ' she said, ' }, { text: '“very.”', said: 0 }],
        },
      ],
      quotations: [{ kind: 'direct', speaker: ruth }],
    })
  })

  it('finds the story in a saved page and takes its left-overs for what they are', () => {
    const file = fileURLToPath(new URL('../../tests/samples/saved-page.html', import.meta.url))
    const imported = importHtml(readFileSync(file, 'utf8'))
    const leftOvers = findLeftOvers(imported.body)
    const kept = withoutBlocks(
      imported.body,
      leftOvers.map((leftOver) => leftOver.block),
    )
    expect({ headline: imported.headline, byline: imported.byline, dateline: imported.dateline }).toEqual({
      headline: 'Bakery wins right to wake the street',
      byline: 'By Tomasz Reid',
      dateline: 'FENNICK',
    })
    expect(leftOvers.map(({ why }) => why)).toEqual([
      'share buttons',
      'photo credit',
      'advertisement',
      'link to more',
      'newsletter sign-up',
    ])
    expect(textBlocks(kept).map((block) => blockText(block).slice(0, 20))).toEqual([
      'FENNICK — A bakery t',
      'Neighbours had compl',
      '“The smell of bread ',
      'Felt on the trays',
      'Baker Jules Marchett',
      '“I have to live here',
      'Residents who brough',
      'Year',
      'Complaints: 12',
    ])
    expect(Object.fromEntries(imported.removed.map(({ what, count }) => [what, count]))).toMatchObject({
      'parts of the page around the story': 1,
      'lines hidden on the page': 3,
      'tails on links that follow readers': 1,
    })
  })

  it('finds the headline above the article when the article has none', () => {
    const html = '<header><h1>Rain</h1></header><article><p>It rained for a long time.</p></article>'
    expect(importHtml(html)).toMatchObject({
      headline: 'Rain',
      body: [paragraph('It rained for a long time.')],
    })
  })

  it('takes the whole page when no article holds most of it', () => {
    const html = '<article><p>One teaser.</p></article><article><p>Two teaser.</p></article><p>Three.</p>'
    expect(body(html)).toEqual(['One teaser.', 'Two teaser.', 'Three.'].map(paragraph))
  })
})
