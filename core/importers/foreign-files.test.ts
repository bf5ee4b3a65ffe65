import { describe, expect, it } from 'vitest'
import { blockText, paragraph, textBlocks } from '#core/story/body'
import { importFile } from './import-file.ts'
import { type Imported, nothingImported, untied } from './imported.ts'

async function read(name: string, content: string): Promise<Imported> {
  const file = await importFile(name, new TextEncoder().encode(content))
  if (!file.ok) throw new Error(file.says)
  return file.imported
}

function words(imported: Imported): readonly string[] {
  return textBlocks(untied(imported)).map(blockText)
}

describe('copy off the wire', () => {
  it('has its headers read, its end marks taken out, and says what it had no place for', async () => {
    const copy = [
      'SLUG: weir-lowered',
      'HEADLINE: Mill weir to be lowered',
      'BYLINE: By Orla Fenwick',
      'PRIORITY: 4',
      '',
      'HADDERLEY (PA) - The weir will be lowered.',
      '',
      '-more-',
      '',
      'It will take nine weeks.',
      '',
      '-30-',
    ].join('\n')
    expect(await read('wire.txt', copy)).toEqual({
      ...nothingImported,
      slug: 'weir-lowered',
      headline: 'Mill weir to be lowered',
      byline: 'By Orla Fenwick',
      dateline: 'HADDERLEY',
      body: [paragraph('HADDERLEY (PA) - The weir will be lowered.'), paragraph('It will take nine weeks.')],
      removed: [{ what: 'marks of the wire for “more” and “end”', count: 2 }],
      findings: [{ kind: 'dropped', says: 'A line above the story was left out: “PRIORITY: 4”.' }],
    })
  })

  it('set in at the head of each paragraph and wrapped is put together again', async () => {
    const copy = [
      '^Mill Weir, 1st Ld-Writethru<',
      '   HADDERLEY (AP) -- The weir above the old mill will be lowered',
      'by a metre next spring, the river board said on Thursday night',
      'after a vote.',
      '   It will take nine weeks, and nobody will be able to swim in the',
      'pool.',
      '###',
    ].join('\r\n')
    const imported = await read('wire.txt', copy)
    expect([imported.slug, words(imported)]).toEqual([
      'Mill Weir, 1st Ld-Writethru',
      [
        'HADDERLEY (AP) -- The weir above the old mill will be lowered by a metre next spring, the river board said on Thursday night after a vote.',
        'It will take nine weeks, and nobody will be able to swim in the pool.',
      ],
    ])
  })

  it('keeps what stands after the end, and says so', async () => {
    const imported = await read('wire.txt', 'It rained all day.\n\nENDS\n\nNotes to editors: ring the board.')
    expect([words(imported), imported.findings.map(({ kind }) => kind)]).toEqual([
      ['It rained all day.', 'Notes to editors: ring the board.'],
      ['suspicious'],
    ])
  })

  it.each(['Note: this is how it began.', 'The end', 'More', 'By: nobody'])(
    'takes “%s” alone for words',
    async (line) => {
      const imported = await read('a.txt', `${line}\n\nIt rained.\nIt stopped.\nIt rained once more.`)
      expect([imported.headline, imported.byline, ...words(imported)]).toContain(line)
    },
  )
})

describe('Markdown of others', () => {
  it('has its front matter read, its HTML walked, its pictures told', async () => {
    const imported = await read(
      'a.md',
      [
        '---',
        'title: "Weir lowered"',
        'author: Orla Fenwick',
        'weight: 3',
        '---',
        '# A heading',
        '',
        'A **bold** <u>word</u>, `code` and [a link](https://a.example/?utm_source=x).  ',
        'A new line.',
        '',
        '> Quoted.',
        '>',
        '> — Somebody',
        '',
        '<div><p>In <b>HTML</b></p><script>alert(1)</script></div>',
        '',
        '![The weir](weir.png)',
      ].join('\n'),
    )
    expect(imported).toMatchObject({
      headline: 'Weir lowered',
      byline: 'Orla Fenwick',
      quotations: [],
      removed: [
        { what: 'tags of HTML, the words between them kept', count: 2 },
        { what: 'tails on links that follow readers', count: 1 },
        { what: 'scripts', count: 1 },
        { what: 'pictures', count: 1 },
      ],
      findings: [
        { kind: 'dropped', says: 'A line above the story was left out: “weight: 3”.' },
        { kind: 'dropped', says: 'A picture was left out. It was described as “The weir”.' },
      ],
    })
    expect(words(imported)).toEqual([
      'A heading',
      'A bold word, code and a link.',
      'A new line.',
      'Quoted.',
      '— Somebody',
      'In HTML',
    ])
  })
})

describe('NITF and ninjs of others', () => {
  it('of an agency comes in with its head, its lists and its pictures’ captions', async () => {
    const imported = await read(
      'a.xml',
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.2/dtd/nitf-3-2.dtd">
      <nitf><head><title>Unused</title></head><body><body.head><hedline><hl1>Weir lowered</hl1><hl2>Nine weeks of work</hl2></hedline>
      <byline>By <person>Orla Fenwick</person><byttl>River Correspondent</byttl></byline><distributor>Agency</distributor>
      <dateline><location>HADDERLEY</location></dateline></body.head><body.content><block><p>It will be lowered &mdash; soon. &own;</p>
      <media media-type="image"><media-reference mime-type="image/jpeg" source="weir.jpg"/><media-caption>The weir.</media-caption></media>
      <p><q quote-source="Edwin Marsh">“At last,”</q> he said.</p></block></body.content></body></nitf>`,
    )
    expect(imported).toMatchObject({
      headline: 'Weir lowered',
      byline: 'By Orla Fenwick, River Correspondent',
      dateline: 'HADDERLEY',
      quotations: [{ kind: 'direct', speaker: { name: 'Edwin Marsh' } }],
      findings: [
        { kind: 'suspicious', says: 'An entity of the file’s own was not expanded: “&own;”.' },
        { kind: 'dropped', says: 'A line above the story was left out (distributor): “Agency”.' },
        { kind: 'assumed', says: 'One quote came tied to one speaker, as the file has them.' },
      ],
    })
    expect(words(imported)).toEqual([
      'Nine weeks of work',
      'It will be lowered — soon. &own;',
      'The weir.',
      '“At last,” he said.',
    ])
  })

  it('of an older ninjs comes in by its own names', async () => {
    const item = {
      uri: 'x',
      headline: 'Weir',
      byline: 'By Ann Lee',
      body_xhtml: '<p>It <script>x</script>rained.</p>',
    }
    expect(await read('a.json', JSON.stringify(item))).toMatchObject({
      headline: 'Weir',
      byline: 'By Ann Lee',
      body: [paragraph('It rained.')],
    })
  })
})

describe('what harmed applications like this one', () => {
  it.each([
    [
      'MarkText, CVE-2021-29996: a label with markup',
      'a.md',
      '[<img src=x onerror=alert(1)>](https://a.example/)',
    ],
    [
      'MarkText, CVE-2023-2318: pasted link text read again',
      'a.html',
      '<a href="https://a.example/">&lt;img src=x onerror=alert(1)&gt;</a>',
    ],
    [
      'Joplin, CVE-2023-38506: a paste with onload',
      'a.html',
      '<svg onload=alert(1)><p>words</p></svg><body onload=alert(1)>words',
    ],
    [
      'Joplin, CVE-2024-40643: two parsers differ',
      'a.md',
      '<scr<script>ipt>alert(1)</scr</script>ipt>\n\n<a<b href=javascript:alert(1)>words',
    ],
    [
      'Joplin, CVE-2025-24028: a comment seen differently',
      'a.html',
      '<!--><img src=x onerror=alert(1)>--><p>words',
    ],
    [
      'Joplin, CVE-2026-46650: javascript past a pattern',
      'a.md',
      '[words](<java&#x73;cript:alert(1)>) [words](\u0001javascript:alert(1))',
    ],
    [
      'Zettlr, CVE-2021-26835: opening a file',
      'a.md',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>\n\nwords',
    ],
  ])('comes in as words: %s', async (_case, name, content) => {
    const imported = await read(name, content)
    const links = textBlocks(untied(imported)).flatMap((block) =>
      block.children.flatMap((inline) => ('href' in inline ? [inline.href] : [])),
    )
    expect(links.filter((href) => !href.startsWith('https://a.example/'))).toEqual([])
    // Every block is words: what was markup is either gone or letters that React and the exporters escape.
    expect(new Set(imported.body.map(({ type }) => type))).toEqual(new Set(['paragraph']))
  })
})
