import { describe, expect, it } from 'vitest'
import { blank, whole } from '../../tests/whole-story.ts'
import { exportBody } from './html.ts'
import { dataUrlOf } from './picture-bytes.ts'
import { readTemplate } from './template.ts'

const house = `<!doctype html>
<html lang="{{language}}">
<head><title>{{ headline }} — The Courier</title>
{{json-ld}}
</head>
<body data-by='{{byline}}'>
<h1>{{headline}}</h1>
{{body}}
</body>
</html>
`

function rendered(source: string, story = whole): string {
  const read = readTemplate(source)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.template(story)
}

describe('a template', () => {
  it('puts the parts of a story into the house’s page, words escaped', () => {
    const page = rendered(house)
    expect(page).toContain('<html lang="en-GB">')
    expect(page).toContain('<title>Rain &amp; &lt;hail> — The Courier</title>')
    expect(page).toContain('<script type="application/ld+json">{')
    expect(page).toContain("data-by='By Ann Lee and Tom Hale'")
    expect(page).toContain(`<h1>Rain &amp; &lt;hail></h1>\n${exportBody(whole, dataUrlOf)}`)
  })

  it('is empty where the story has nothing', () => {
    expect(rendered('<p>{{standfirst}}</p>{{article}}', blank)).toBe('<p></p><article></article>\n')
  })

  it('lets no word of a story out of its quotation marks or become a slot', () => {
    const evil = { ...blank, headline: `"'><script>{{body}}` }
    expect(rendered(`<p title="{{headline}}" lang='{{headline}}'>{{body}}`, evil)).toBe(
      `<p title="&quot;&#39;>&lt;script>{{body}}" lang='&quot;&#39;>&lt;script>{{body}}'>`,
    )
  })

  it.each([
    ['<h1>{{headlin}}</h1>\n{{body}}', 1, 'there is no slot {{headlin}}'],
    ['<h1>\n\n{{headline}}</h1>', 1, 'the story has no place'],
    ['{{body}}\n<script>\nx = "{{headline}}"</script>', 3, 'stands in a script or a style sheet'],
    ['{{body}}\n<style>p { color: {{headline}} }</style>', 2, 'stands in a script or a style sheet'],
    ['{{body}}\n\n<!-- {{byline}} -->', 3, 'stands in a comment'],
    ['{{body}}\n<a href="{{headline}}">x</a>', 2, 'an attribute that is followed or run'],
    ['{{body}}\n<a class="a" onclick=\'{{headline}}\'>x</a>', 2, 'an attribute that is followed or run'],
    ['{{body}}\n<p title={{headline}}>', 2, 'put it between quotation marks'],
    ['{{body}}\n<p {{headline}}>', 2, 'put it between quotation marks'],
    ['<title>{{body}}</title>', 1, 'is markup'],
    ['<p title="{{article}}">', 1, 'is markup'],
  ])('says of %j in which line what is wrong', (source, line, says) => {
    expect(readTemplate(source)).toEqual({
      ok: false,
      faults: [{ line, says: expect.stringContaining(says) }],
    })
  })
})
