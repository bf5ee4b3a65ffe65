import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportHtml } from '#core/exporters/html'
import { type Block, bodySchema, blockText, isLeaf, textBlocks } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import { emptyStory } from '#core/story/story'
import { sharedFolder } from '../../tests/shared-folder.ts'
import { importHtml } from './import-html.ts'
import { importText } from './import-text.ts'
import { importedTextBlocks, leavesIn, untied } from './imported.ts'

/** What is wrong with an import, if anything: a broken shape, an unsafe link, markup in what is exported again. */
function faults(html: string): readonly string[] {
  const imported = importHtml(html, { speakers: true })
  const { headline } = imported
  const body = untied(imported)
  const found = bodySchema.safeParse(body).success ? [] : ['schema']
  const links = textBlocks(body).flatMap((block) => block.children.filter((inline) => !isLeaf(inline)))
  for (const link of links) {
    if (!isLeaf(link) && !/^(?:https?|mailto):/.test(link.href)) found.push(`link ${link.href}`)
  }
  const exported = publicStory({ ...emptyStory('s', '2024-01-01T00:00:00.000Z'), headline, body }, [])
  if (!exported.ok) return ['refused']
  const tags = exportHtml(exported.story, { fragment: true }).match(/<[^>]*>/g) ?? []
  const known =
    /^<(?:\/?(?:article|header|h[1-3]|p|ul|ol|li|blockquote|strong|em|a)|p class="(?:standfirst|byline|dateline)"|a href="(?:https?|mailto):[^"]*")>$/
  return [...found, ...tags.filter((tag) => !known.test(tag))]
}

function strings(folder: string, name: string): readonly string[] {
  // A file of test material: an array of strings, as its README says.
  return JSON.parse(readFileSync(path.join(folder, 'hostile-dev', name), 'utf8')) as string[]
}

describe('hostile HTML', () => {
  it('is never nested too deeply to read', () => {
    const html = `<p>Before.</p>${'<div>'.repeat(10_000)}Deep <b>down</b>.${'</div>'.repeat(10_000)}<p>After.</p>`
    const { body, removed } = importHtml(html)
    expect(body.map((block) => (block.type === 'list' ? '' : blockText(block)))).toEqual([
      'Before.',
      'Deep down.',
      'After.',
    ])
    expect(removed).toEqual([{ what: 'nesting too deep to read, its words kept', count: 1 }])
    for (const tag of [
      'b',
      'a href="https://a.example/"',
      'blockquote',
      'ul><li',
      'table><tr><td',
      'svg',
      'span data-speaker="x"',
    ]) {
      expect(faults(`<${tag}>`.repeat(1000) + 'text')).toEqual([])
    }
  }, 60_000)

  it.each([
    '<p><a href="https://a.example/"><a href="javascript:x">nested</a></a></p>',
    '<a href="jav&#x09;ascript:alert(1)">x</a><a href="&#1;javascript:alert(1)">y</a>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><math><mi xlink:href="data:x">y</mi></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</noscript>',
    '<textarea></textarea><script>alert(1)</script></textarea>',
    '<p title="--><script>alert(1)</script>">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<template><script>x</script></template><plaintext><script>alert(1)</script>',
    '<span data-speaker="&quot;><img src=x onerror=alert(1)>">said</span>',
    '<a href="https://a.example/&quot; onclick=&quot;alert(1)">x</a>',
    '<!--><img src=x onerror=alert(1)>--><![CDATA[<img src=x>]]>',
  ])('comes out as words: %s', (html) => {
    expect(faults(html)).toEqual([])
  })

  it('gives a sound body whatever the markup', () => {
    const tag = fc.constantFrom(
      ...'p div span b i a h1 h2 h3 ul ol li blockquote figure figcaption table tr td br article main pre o:p template svg'.split(
        ' ',
      ),
    )
    const attribute = fc.constantFrom(
      '',
      ' hidden',
      ' style="font-weight:700"',
      ' href="https://a.example/?utm_x=1"',
      ' href="javascript:x"',
      ' data-speaker="Ann Lee"',
      ' class="byline"',
      ' style="mso-list:l0"',
    )
    const part = fc.oneof(
      fc.tuple(tag, attribute).map(([name, extra]) => `<${name}${extra}>`),
      tag.map((name) => `</${name}>`),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' ', '\n', '&nbsp;', 'word', '<!-- x -->', '&#0;', '&#xD800;', '<'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        expect(faults(parts.join(''))).toEqual([])
      }),
    )
  }, 60_000)

  it('gives quotations that all have words, in reading order', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<span data-speaker="Ann Lee">',
      '</span>',
      ' a b ',
      '<b>',
      '</b>',
      '<li>',
      'By Ann Lee',
      '<br>',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { body, quotations } = importHtml(parts.join(''), { speakers: true })
        const said = importedTextBlocks(body)
          .flatMap(leavesIn)
          .flatMap((leaf) => leaf.said ?? [])
        expect(Array.from(new Set(said))).toEqual(quotations.map((_one, index) => index))
      }),
    )
  }, 60_000)

  it('of the public collections comes out as words', () => {
    const folder = sharedFolder()
    if (folder === null)
      return void process.stdout.write('passed over: no shared folder with hostile strings\n')
    const files = [
      'dompurify-payloads',
      'h5sc-vectors',
      'owasp-filter-evasion',
      'payloadbox-xss',
      'html5lib-tokenizer',
      'blns-strings',
    ]
    const all = files.flatMap((name) => strings(folder, `${name}.json`))
    const bad = all.filter((html) => faults(html).length > 0)
    expect(bad).toEqual([])
    const badText = all.filter(
      (text) => !bodySchema.safeParse(importText(text).body satisfies Block[]).success,
    )
    expect(badText).toEqual([])
    process.stdout.write(`${all.length} hostile strings read as HTML and as text\n`)
  }, 60_000)
})
