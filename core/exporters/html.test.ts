import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { importHtml } from '#core/importers/import-html'
import { nothingImported } from '#core/importers/imported'
import { blockText, textBlocks } from '#core/story/body'
import type { PublicBlock } from '#core/story/public-story'
import { blank, nypd, ruth, whole } from '../../tests/whole-story.ts'
import { randomStory } from '../../tests/random-stories.ts'
import { exportHtml } from './html.ts'
import { authorsOf } from './json-ld.ts'
import { exportTree } from './tree.ts'

describe('the HTML of a story', () => {
  it('is a bare article for a CMS, the marks in its text, speakers in spans and captions', () => {
    expect(exportHtml(whole, { fragment: true })).toBe(`<article>
<header>
<h1>Rain &amp; &lt;hail></h1>
<p class="standfirst">It will "last".</p>
<p class="byline">By Ann Lee and Tom Hale</p>
<p class="dateline">LEEDS</p>
</header>
<p><span data-speaker="Ruth Adeyemi">“We <em>will</em>,”</span> she said, <span data-speaker="Ruth Adeyemi">“wait.”</span></p>
<h2>Next</h2>
<figure>
<blockquote>
<p><span data-speaker="NYPD">“It rained.</span></p>
<p><span data-speaker="NYPD">“Then it stopped.”</span></p>
</blockquote>
<figcaption>NYPD</figcaption>
</figure>
<ol>
<li><a href="https://a.example/?a=1&amp;b=2"><strong>One</strong></a></li>
</ol>
<p><span data-speaker="the report">it is “sound”</span></p>
</article>
`)
  })

  it('is to the byte what the serialiser makes of the whole tree at once', () => {
    fc.assert(
      fc.property(randomStory, fc.boolean(), (story, fragment) => {
        const asOne = toHtml(exportTree(story, { fragment }), {
          characterReferences: { useNamedReferences: true },
        })
        expect(exportHtml(story, { fragment })).toBe(asOne)
      }),
    )
  })

  it('has JSON-LD with a part for each quotation in somebody’s own words, in a whole page only', () => {
    const html = exportHtml(whole, { fragment: false })
    const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rain & <hail>',
      description: 'It will "last".',
      inLanguage: 'en-GB',
      dateline: 'LEEDS',
      author: [
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Tom Hale' },
      ],
      hasPart: [
        {
          '@type': 'Quotation',
          text: '“We will,” “wait.”',
          creator: {
            '@type': 'Person',
            name: 'Ruth Adeyemi',
            jobTitle: 'head teacher',
            affiliation: { '@type': 'Organization', name: 'Hill School' },
          },
        },
        {
          '@type': 'Quotation',
          text: '“It rained. “Then it stopped.”',
          creator: { '@type': 'Organization', name: 'NYPD' },
        },
      ],
    })
    expect(json).not.toContain('<')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(exportHtml(whole, { fragment: true })).not.toContain('<script')
  })

  it('is a page with a language, a title and a style sheet', () => {
    const html = exportHtml(whole, { fragment: false })
    expect(
      html.startsWith(
        '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>Rain &amp; &lt;hail></title>',
      ),
    ).toBe(true)
    expect(html).toContain('<style>')
    expect(exportHtml({ ...whole, language: '"><script>' }, { fragment: false })).toContain(
      '<html lang="en">',
    )
    expect(exportHtml({ ...whole, language: 'ar' }, { fragment: false })).toContain(
      '<html lang="ar" dir="rtl">',
    )
  })

  it.each([
    'LEEDS (AP) — It rained.',
    'Leeds — It rained.',
    'LEEDS—It rained.',
    'LEEDS - It rained.',
    'Leeds: It rained.',
    'LEEDS, Nov 3 It rained.',
    'LEEDS, 3 November: It rained.',
    'LEEDS, West Yorkshire – It rained.',
    'Leeds',
  ])('prints the dateline once where the first paragraph opens with it: %s', (text) => {
    const body: PublicBlock[] = [{ type: 'paragraph', children: [{ text }] }]
    for (const dateline of ['Leeds', 'LEEDS —']) {
      expect(exportHtml({ ...blank, dateline, body }, { fragment: true })).toBe(
        `<article>\n<p>${text}</p>\n</article>\n`,
      )
    }
  })

  it.each([
    'Leeds’s open-air pool will stay empty.',
    'Leeds it was.',
    'Leeds, which floods, flooded – again.',
    'Leeds-born Ann Lee rowed.',
    'Leeds–Bradford airport shut.',
    'Leeds, May’s choice, lost.',
  ])('prints the dateline above a paragraph that only begins with the town: %s', (text) => {
    const body: PublicBlock[] = [{ type: 'paragraph', children: [{ text }] }]
    expect(exportHtml({ ...blank, dateline: 'Leeds', body }, { fragment: true })).toContain(
      '<p class="dateline">Leeds</p>',
    )
  })

  it('puts spans inside a link that crosses the edge of a quotation, and drops a link it does not know', () => {
    const body: PublicBlock[] = [
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            href: 'https://a.example/',
            children: [{ text: 'She: ' }, { text: '“Wait', said: 0 }],
          },
          { text: '.”', said: 0 },
          { type: 'link', href: 'javascript:alert(1)', children: [{ text: ' No.' }] },
        ],
      },
    ]
    const story = { ...blank, body, quotations: [{ words: '', kind: 'direct' as const, speaker: ruth }] }
    expect(exportHtml(story, { fragment: true })).toBe(
      '<article>\n<p><a href="https://a.example/">She: <span data-speaker="Ruth Adeyemi">“Wait</span></a><span data-speaker="Ruth Adeyemi">.”</span> No.</p>\n</article>\n',
    )
  })

  it('makes no link where there is nothing to see of it', () => {
    const link = (text: string) => ({
      type: 'link' as const,
      href: 'https://a.example/',
      children: [{ text }],
    })
    const body: PublicBlock[] = [
      { type: 'paragraph', children: [{ text: 'One' }, link(' \u200B'), { text: 'two' }] },
    ]
    expect(exportHtml({ ...blank, body }, { fragment: true })).toBe(
      '<article>\n<p>One \u200Btwo</p>\n</article>\n',
    )
  })

  it('ends a story that tries to end its script, in any field', () => {
    const evil = '</script><script>alert(1)</script><!--'
    const speaker = { ...ruth, name: evil, title: evil, organisation: evil }
    const html = exportHtml(
      { ...whole, headline: evil, quotations: [{ words: evil, kind: 'direct', speaker }] },
      { fragment: false },
    )
    const scripts: string[] = []
    visit(fromHtml(html), 'element', (element) => {
      if (element.tagName === 'script') scripts.push(String(element.properties['type']))
    })
    expect(scripts).toEqual(['application/ld+json'])
  })

  it('brings its words and speakers back when it is imported again', () => {
    const imported = importHtml(exportHtml(whole, { fragment: false }), { speakers: true })
    expect({
      ...imported,
      body: textBlocks(imported.body).map((block) => [block.type, blockText(block)]),
    }).toEqual({
      ...nothingImported,
      headline: 'Rain & <hail>',
      standfirst: 'It will "last".',
      byline: 'By Ann Lee and Tom Hale',
      dateline: 'LEEDS',
      language: 'en-GB',
      body: [
        ['paragraph', '“We will,” she said, “wait.”'],
        ['heading', 'Next'],
        ['block-quote', '“It rained.'],
        ['block-quote', '“Then it stopped.”'],
        ['list-item', 'One'],
        ['paragraph', 'it is “sound”'],
      ],
      removed: [{ what: 'fonts, sizes and colours', count: 1 }],
      quotations: whole.quotations.map(({ kind, speaker }) => ({
        kind,
        speaker: kind === 'indirect' && speaker !== null ? { ...speaker, kind: 'person' } : speaker,
      })),
    })
  })

  it('loses no word of any story on the way out and back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    const leaf = fc.record(
      { text, bold: fc.constant(true as const), said: fc.nat(1) },
      { requiredKeys: ['text'] },
    )
    const link = fc.record({
      type: fc.constant('link' as const),
      href: fc.constant('https://a.example/'),
      children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
    })
    const children = fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 4 })
    const block: fc.Arbitrary<PublicBlock> = fc.oneof(
      fc.record({ type: fc.constantFrom('paragraph' as const, 'block-quote' as const), children }),
      fc.record({
        type: fc.constant('heading' as const),
        level: fc.constantFrom(2 as const, 3 as const),
        children,
      }),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (body) => {
        const quotations = [ruth, nypd].map((speaker) => ({ words: 'x', kind: 'direct' as const, speaker }))
        const html = exportHtml({ ...blank, headline: 'Head', body, quotations }, { fragment: true })
        const bare = (words: string) => words.replace(/\s+/g, '')
        const before = body
          .flatMap((one) => (one.type === 'list' ? [] : one.children))
          .flatMap((inline) => ('text' in inline ? [inline] : inline.children))
        const after = textBlocks(importHtml(html, { speakers: true }).body).map(blockText)
        expect(bare(after.join(''))).toBe(bare(before.map((one) => one.text).join('')))
      }),
    )
  }, 60_000)
})

describe('a byline', () => {
  it.each([
    ['By Ruth Adeyemi', ['Ruth Adeyemi']],
    ['By Ruth Adeyemi, health editor', ['Ruth Adeyemi']],
    ['BY: Ann Lee, Tom Hale and Ruth Adeyemi', ['Ann Lee', 'Tom Hale', 'Ruth Adeyemi']],
    ['', []],
  ])('“%s” names %j', (byline, authors) => {
    expect(authorsOf(byline)).toEqual(authors)
  })
})
