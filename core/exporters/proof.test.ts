import { describe, expect, it } from 'vitest'
import { type Block, paragraph } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { exportHtml } from './html.ts'
import { searchForSecrets } from './proof.ts'

const at = '2024-01-01T00:00:00.000Z'
const said: Block = {
  type: 'paragraph',
  children: [
    { text: '“Wait,”', quoteId: 'quote-one', speakerId: 'speaker-ruth' },
    { text: ' she said. ' },
    { text: '“The minister knew of it,”', quoteId: 'quote-off', speakerId: 'speaker-tom' },
    { text: ' a man added.' },
  ],
}
const story: Story = {
  ...emptyStory('story-zz91', at),
  slug: 'wait-knew',
  headline: 'They waited',
  body: [said, paragraph('Ruth Adeyemi left.')],
  quotes: {
    'quote-one': {
      kind: 'direct',
      record: 'on',
      note: 'by phone at nine',
      check: { by: 'AL', at, evidence: 'tape 14, "minute" 3', words: '“Wait,”' },
    },
    'quote-off': { kind: 'direct', record: 'off', note: '', secretWords: '“The minister knew of it,”' },
  },
  comments: [{ id: 'comment-1', by: 'AL', at, text: 'Is this <safe> to print?' }],
  notes: 'Call the harbour master again\nHe drinks at the Anchor',
}
const speakers: Speaker[] = [
  { id: 'speaker-ruth', name: 'Ruth Adeyemi', contacts: '07700 900123' },
  { id: 'speaker-tom', name: 'Tom Hale', unnamed: { description: 'an aide', reason: 'fears for his job' } },
  { id: 'speaker-ann', name: 'Ann Lee', aliases: ['Annie'], notes: 'will talk later' },
].map((speaker) => speakerSchema.parse(speaker))

const exported = publicStory(story, speakers, ['quote-off'])
const html = exported.ok ? exportHtml(exported.story, { fragment: false }) : ''

describe('the search for secrets', () => {
  it('finds none in what an exporter made', () => {
    expect(html).toContain('data-speaker="Ruth Adeyemi"')
    const proof = searchForSecrets(html, story, speakers)
    expect(proof.found).toEqual([])
    expect(proof.searched).toBeGreaterThan(15)
  })

  it.each([
    ['a note', 'He drinks at the Anchor'],
    ['a contact', '07700 900123'],
    ['a comment, escaped for HTML', 'Is this &#x3C;safe&gt; to print?'],
    ['evidence, escaped for JSON', 'tape 14, \\"minute\\" 3'],
    ['a quote note, in another spacing', 'by phone\n  at nine'],
    ['a reason', 'fears for his job'],
    ['the name of an unnamed source', 'Tom Hale'],
    ['the name of a speaker nobody quotes', 'Ann Lee'],
    ['an alias', 'Annie'],
    ['an id', 'speaker-ruth'],
    ['the slug', 'wait-knew'],
    ['words off the record, other marks around them', 'The Minister knew—of it'],
    ['words off the record, parted by a tag', 'the minister <em>knew</em> of it'],
    ['UTF-8 as bytes', 'quote-off'],
  ])('finds %s', (what, leak) => {
    const leaked = html.replace('</article>', `<p>${leak}</p></article>`)
    const bytes = what.startsWith('UTF-8') ? new TextEncoder().encode(leaked) : leaked
    expect(searchForSecrets(bytes, story, speakers).found).toHaveLength(1)
  })

  it('lets pass what the editor typed for everybody, short strings and words of the format', () => {
    const plain: Story = {
      ...story,
      body: [...story.body, paragraph('Tom Hale was seen. Ann Lee was not.')],
      notes: 'They waited',
      slug: 'article',
      comments: [{ id: 'span', by: '', at, text: 'no' }],
    }
    const again = publicStory(plain, speakers, ['quote-off'])
    expect(
      again.ok && searchForSecrets(exportHtml(again.story, { fragment: false }), plain, speakers).found,
    ).toEqual([])
  })

  it('lets no word off the record pass, though the editor typed it for everybody', () => {
    const off = (words: string): Story => ({
      ...emptyStory('s', at),
      body: [paragraph('The mayor of the town took bribes, and the article stands.')],
      quotes: { q: { kind: 'direct', record: 'off', note: '', secretWords: words } },
    })
    const found = (words: string, bytes: string) => searchForSecrets(bytes, off(words), []).found
    const page =
      '<article><p>The mayor of the town took <em>bribes</em>, and the article stands.</p></article>'
    expect([
      found('“the mayor”', page),
      found('“Bribes”', page),
      found('“I saw it,”\n“the town took bribes.”', page),
      found('“He says the mayor of the town took a car.”', page),
      found('“bribes were paid”', '<a href="https://a.example/bribes%20were%20paid">x</a>'),
      found('“article”', page),
    ]).toEqual([
      ['The mayor'],
      ['bribes'],
      ['the town took bribes'],
      ['The mayor of the town took'],
      ['bribes were paid'],
      [],
    ])
  })
})
