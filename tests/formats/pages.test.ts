import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { exportHtml } from '#core/exporters/html'
import { whole } from '../whole-story.ts'
import { judgedStories } from './judged-stories.ts'
import { pageFaults } from './page-faults.ts'

const pages = judgedStories().flatMap(({ name, story }) =>
  [false, true].map((fragment) => ({ name, story, fragment, html: exportHtml(story, { fragment }) })),
)

describe(`${pages.length} pages and fragments`, () => {
  it('hold the words and marks of their story, data that agree with them, and nothing that runs', () => {
    const faults = pages.flatMap(({ name, story, fragment, html }) =>
      pageFaults(html, story, fragment).map((fault) => `${fault}: ${name}`),
    )
    expect(faults).toEqual([])
  })

  it('pass html-validate', async () => {
    // Off: a story decides the length of its headline and may end a line in a space; the doctype in small letters and
    // ">" in text are how the serialiser writes them, and the standard allows both.
    const judge = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'no-raw-characters': 'off',
      },
    })
    const faults: string[] = []
    for (const { name, html } of pages) {
      const { results } = await judge.validateString(html)
      for (const { ruleId, line, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${ruleId} in line ${line}, ${message}: ${name}`)
    }
    expect(faults).toEqual([])
  })
})

describe('what is looked for in a page', () => {
  const html = exportHtml(whole, { fragment: false })

  it.each([
    ['<p><cite>NYPD</cite></p>', 'somebody stands in cite'],
    ['<blockquote cite="https://a.example/"></blockquote>', 'an attribute cite'],
    ['<q></q>', 'a q draws marks of its own'],
    ['<a href="JavaScript:alert(1)"></a>', 'the address “JavaScript:alert(1)”'],
    ['<a onclick="alert(1)"></a>', 'an attribute onClick'],
    ['<p>More</p>', 'the words are not those of the story'],
    ['<script>alert(1)</script>', 'the one script is not the JSON-LD'],
  ])('is found where it stands: %s', (markup, fault) => {
    expect(pageFaults(html.replace('</article>', `${markup}</article>`), whole, false)).toContain(fault)
  })

  it.each([
    ['"headline": "Rain', '"headline": "Hail', 'another headline'],
    ['"name": "Tom Hale"', '"name": "Tom Pale"', '“Tom Pale” does not stand in the text'],
    ['“We will,” “wait.”', '“We will wait.”', '“We will wait.” by Ruth Adeyemi is not what the text says'],
    ['"name": "NYPD"', '"name": "FDNY"', '“It rained. “Then it stopped.” by FDNY is not what the text says'],
    ['“We <em>', 'We <em>', 'the words are not those of the story'],
  ])('is found where data and text differ: %s for %s', (right, wrong, fault) => {
    expect(html).toContain(right)
    expect(
      pageFaults(
        html.replace(right, () => wrong),
        whole,
        false,
      ),
    ).toContain(fault)
  })
})
