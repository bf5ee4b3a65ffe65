import { describe, expect, it } from 'vitest'
import { blank, whole } from '../../tests/whole-story.ts'
import { exportNinjs } from './ninjs.ts'

describe('the ninjs of a story', () => {
  it('has the speakers as people, organisations and objects that are quoted, and the body as HTML', () => {
    const { uri, ...item } = JSON.parse(exportNinjs(whole))
    expect(uri).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(item).toEqual({
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      language: 'en-GB',
      headlines: [{ role: 'main', contentType: 'text/plain', value: 'Rain & <hail>' }],
      descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: 'It will "last".' }],
      by: 'By Ann Lee and Tom Hale',
      located: 'LEEDS',
      bodies: [
        {
          role: 'main',
          contentType: 'text/html',
          charCount: 77,
          wordCount: 15,
          value: `<p><span data-speaker="Ruth Adeyemi">“We <em>will</em>,”</span> she said, <span data-speaker="Ruth Adeyemi">“wait.”</span></p>
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
`,
        },
      ],
      people: [
        { name: 'Ann Lee', rel: 'author' },
        { name: 'Tom Hale', rel: 'author' },
        { name: 'Ruth Adeyemi', rel: 'quoted' },
      ],
      organisations: [{ name: 'NYPD', rel: 'quoted' }],
      objects: [{ name: 'the report', rel: 'quoted' }],
    })
  })

  it('has the URI of its words: the same for the same, another for others', () => {
    const uriOf = (headline: string) => JSON.parse(exportNinjs({ ...blank, headline })).uri
    expect(uriOf('Rain')).toBe(uriOf('Rain'))
    expect(uriOf('Rain')).not.toBe(uriOf('Hail'))
  })
})
