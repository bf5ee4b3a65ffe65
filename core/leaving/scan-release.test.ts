import { describe, expect, it } from 'vitest'
import { type Block, paragraph } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { exportAs } from '#core/exporters/export-as'
import { type Format, formatIds } from '#core/exporters/formats'
import { exportHtml } from '#core/exporters/html'
import { scanRelease } from './scan-release.ts'

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

/** Scans what was made of a story in a format. */
function scan(made: string | Uint8Array, form: Format, of: Story, people: readonly Speaker[]) {
  return scanRelease(made, { story: of, speakers: people, form, audience: 'public', leaveOut: ['quote-off'] })
}

/** What is found in a page of HTML. */
async function foundIn(page: string, of: Story, people: readonly Speaker[]): Promise<readonly string[]> {
  return (await scan(page, 'html', of, people)).found
}

describe('the search for secrets', () => {
  it('finds none in what an exporter made', async () => {
    expect(html).toContain('data-speaker="Ruth Adeyemi"')
    const proof = await scan(html, 'html', story, speakers)
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
  ])('finds %s', async (what, leak) => {
    const leaked = html.replace('</article>', `<p>${leak}</p></article>`)
    const bytes = what.startsWith('UTF-8') ? new TextEncoder().encode(leaked) : leaked
    expect((await scan(bytes, 'html', story, speakers)).found).toHaveLength(1)
  })

  it('finds a string of every private field, and of a speaker all but the printed name', async () => {
    let count = 0
    const planted: string[] = []
    const plant = () => {
      const word = `zq${(count += 1)}qz`
      planted.push(word)
      return word
    }
    const everything: Story = {
      ...emptyStory(plant(), at),
      slug: plant(),
      embargo: plant(),
      body: [{ type: 'paragraph', children: [{ text: '“No.”', quoteId: plant(), speakerId: plant() }] }],
      quotes: {
        [plant()]: {
          kind: 'direct',
          record: 'on',
          note: plant(),
          check: { by: plant(), at, evidence: plant(), words: plant() },
        },
      },
      refusals: [{ words: plant(), speaker: plant() }],
      namesakes: [{ speaker: plant(), around: plant() }],
      comments: [{ id: plant(), by: plant(), at, text: plant() }],
      notes: plant(),
      log: [{ at, what: plant() }],
    }
    const person = () => ({
      id: plant(),
      name: plant(),
      given: plant(),
      family: plant(),
      title: plant(),
      organisation: plant(),
      aliases: [plant(), plant()],
      contacts: plant(),
      notes: plant(),
    })
    const quoted = [
      { ...person(), id: 'unnamed', unnamed: { description: 'an aide', reason: plant() } },
      { ...person(), id: 'named', name: 'Ruth Adeyemi', title: 'mayor', organisation: 'the council' },
    ]
    const said = quoted.map(({ id }): Block => {
      return { type: 'paragraph', children: [{ text: '“Yes.”', quoteId: `of-${id}`, speakerId: id }] }
    })
    const all = [...quoted, { ...person(), unnamed: { description: plant(), reason: plant() } }]
    const library = all.map((speaker) => speakerSchema.parse(speaker))
    const whole = { ...everything, body: [...everything.body, ...said] }
    // What a printed speaker's own words replaced was planted nowhere.
    const standing = planted.filter((word) => JSON.stringify([whole, library]).includes(word))
    const page = (words: readonly string[]) => `<article><p>${words.join(' ')}</p></article>`
    const found = await foundIn(page(standing), whole, library)
    // Two of them beside each other are the full name of the unnamed source as well.
    expect(found.filter((words) => !words.includes(' ')).toSorted()).toEqual(standing.toSorted())
    expect(standing.length).toBeGreaterThan(40)
    expect(await foundIn(page(['Ruth Adeyemi', 'mayor', 'the council', 'an aide']), whole, library)).toEqual(
      [],
    )
  })

  it('lets pass the checked words of a quote in two runs, which the page gives joined', async () => {
    const words = '“We will,” “wait.”'
    const check = { by: '', at, evidence: '', words }
    const twice: Story = {
      ...emptyStory('s', at),
      headline: 'They wait',
      body: [
        {
          type: 'paragraph',
          children: [
            { text: '“We will,”', quoteId: 'q' },
            { text: ' she said, ' },
            { text: '“wait.”', quoteId: 'q' },
          ],
        },
      ],
      quotes: { q: { kind: 'direct', record: 'on', note: '', check } },
      refusals: [{ words: '"We will," "wait."', speaker: 'Ann Lee' }],
    }
    const made = publicStory(twice, [])
    const page = made.ok ? exportHtml(made.story, { fragment: false }) : ''
    expect([page.includes('“We will,” “wait.”'), await foundIn(page, twice, [])]).toEqual([true, []])
  })

  it('lets pass what the editor typed for everybody, short strings and words of the format', async () => {
    const plain: Story = {
      ...story,
      body: [...story.body, paragraph('Ann Lee was seen. Her number is 0771.')],
      notes: 'They waited',
      slug: 'article',
      comments: [{ id: 'span', by: '', at, text: 'no' }],
    }
    const again = publicStory(plain, speakers, ['quote-off'])
    expect(
      again.ok && (await foundIn(exportHtml(again.story, { fragment: false }), plain, speakers)),
    ).toEqual([])
  })

  it('does not take for private what differs from printed words by a mark at its end, or spans two blocks', async () => {
    const aide: Speaker = speakerSchema.parse({
      id: 'speaker-aide',
      name: 'Una Known',
      unnamed: { description: 'an aide to the board -', reason: '' },
    })
    // Nobody quotes these two; their names are words that the page has by chance.
    const others = ['"They', 'once the'].map((name, index) =>
      speakerSchema.parse({ id: `speaker-${index}`, name }),
    )
    const quoted: Story = {
      ...emptyStory('story-zz92', at),
      headline: 'They left at once',
      body: [
        {
          type: 'paragraph',
          children: [{ text: '“Now,”', quoteId: 'q', speakerId: aide.id }, { text: ' somebody said.' }],
        },
        { type: 'heading', level: 2, children: [{ text: 'All at once' }] },
        paragraph('the tide turned.'),
      ],
      quotes: { q: { kind: 'direct', record: 'background', note: '' } },
    }
    const people = [aide, ...others]
    const made = publicStory(quoted, people)
    if (!made.ok) throw new Error('it may leave')
    for (const form of formatIds) {
      const request = { story: quoted, speakers: people, form, audience: 'public', leaveOut: [] } as const
      expect([form, (await scanRelease(await exportAs(made.story, form), request)).found]).toEqual([form, []])
    }
  })

  it('lets no word off the record pass, though the editor typed it for everybody', async () => {
    const off = (words: string): Story => ({
      ...emptyStory('s', at),
      body: [paragraph('The mayor of the town took bribes, and the article stands.')],
      quotes: { q: { kind: 'direct', record: 'off', note: '', secretWords: words } },
    })
    const found = (words: string, page: string) => foundIn(page, off(words), [])
    const page =
      '<article><p>The mayor of the town took <em>bribes</em>, and the article stands.</p></article>'
    const all = await Promise.all([
      found('“the mayor”', page),
      found('“Bribes”', page),
      found('“I saw it,”\n“the town took bribes.”', page),
      found('“He says the mayor of the town took a car.”', page),
      found('“bribes were paid”', '<a href="https://a.example/bribes%20were%20paid">x</a>'),
      found('“article”', page),
    ])
    expect(all).toEqual([
      ['The mayor'],
      ['bribes'],
      ['the town took bribes'],
      ['The mayor of the town took'],
      ['bribes were paid'],
      [],
    ])
  })

  it.each(formatIds)('finds a private string that stands in the words of a file: %s', async (format) => {
    if (!exported.ok) throw new Error('the story may not leave')
    const [first, ...others] = exported.story.body
    const leak = { type: 'paragraph' as const, children: [{ text: 'He drinks <at> the *Anchor*' }] }
    const leaky = { ...exported.story, body: [first, leak, ...others].filter((block) => block !== undefined) }
    const noted: Story = { ...story, notes: 'He drinks <at> the *Anchor*' }
    const made = await Promise.all([exported.story, leaky].map((one) => exportAs(one, format)))
    const found = await Promise.all(made.map((bytes) => scan(bytes, format, noted, speakers)))
    expect(found.map((proof) => proof.found)).toEqual([[], ['He drinks <at> the *Anchor*']])
  })
})
