import fc from 'fast-check'
import type { Block, Figure, Inline, Leaf, Link, ListItem } from '#core/story/body'
import { leavesOf, textBlocks } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import type { PublicPicture, PublicStory } from '#core/story/public-story'
import { type QuoteRecord, quoteKinds } from '#core/story/quotation'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { smallJpeg, smallPng } from './small-pictures.ts'

/** A story of a library, the people of that library, and the files of the pictures that are there. */
export type RandomLibrary = {
  readonly story: Story
  readonly speakers: readonly Speaker[]
  readonly pictures: ReadonlyMap<string, PublicPicture>
}

/** Words and signs that some format reads as its own markup, and characters that break programs. */
const hostile = [
  '<b>',
  '</p></article>',
  '</script><script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '<?xml?>',
  '<![CDATA[',
  '&amp;',
  '&#x20;',
  '&',
  '"',
  "'",
  '**',
  '__',
  '_a_',
  '*',
  '`',
  '```',
  '~~~',
  '#',
  '# ',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '---',
  '===',
  '|',
  '\\',
  '\\n',
  '[x](y)',
  '![x](y)',
  '[x]: y',
  '[',
  ']',
  'https://a.example/?a=1&b=2',
  'www.example.org',
  'a@b.example',
  '{{slot}}',
  '%s',
  '%20',
  '\u0000',
  '\u0008',
  '\u000C',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200F',
  '\u202E',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '\uFFFE',
  '\uD800',
  '\uDC00',
  '\u{1F469}\u200D\u{1F692}',
  '\u{1FFFF}',
  'e\u0301',
  'שלום',
  'مرحبا',
  '漢字',
  'İ',
  'ß',
] as const

const plain =
  'the minister said on Tuesday that it would rain in Leeds and nobody there was told of it before noon – not even once … O’Neil café'.split(
    ' ',
  )
const marks = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', '(', ')', '.', ',', '—'] as const

/** A few words: mostly plain ones, some that are hostile, and any letters at all. */
const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...plain) },
      { weight: 2, arbitrary: fc.constantFrom(...marks) },
      { weight: 2, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom(' ', '', ' ').map((between) => parts.join(between)))

const hrefs = [
  'https://a.example/',
  'http://a.example/a%20b?q=[x]&r={y}#z|',
  'mailto:desk@a.example?subject=Rain%20%26%20hail',
  'https://a.example/(x)"<y>\\z',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '/relative',
  'https://user:secret@a.example/',
  '',
] as const

/** How many quotations and speakers a story has at most. */
const MOST = 6

const marked = fc.record(
  {
    text: fc.oneof({ weight: 12, arbitrary: words }, fc.constant('')),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
  },
  { requiredKeys: ['text'] },
)

/** A leaf that nobody says in four of seven cases, else words of one of the quotations. */
const leaf: fc.Arbitrary<Leaf> = fc
  .tuple(
    marked,
    fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: fc.nat(MOST - 1) }),
  )
  .map(([one, said]) => (said === null ? one : { ...one, quoteId: quoteIdOf(said) }))

const link: fc.Arbitrary<Link> = fc.record({
  type: fc.constant('link' as const),
  href: fc.constantFrom(...hrefs),
  children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
})

/** An interrupted quotation: words, a cue, and more of the same quotation. */
const interrupted: fc.Arbitrary<Inline[]> = fc
  .tuple(fc.nat(MOST - 1), marked, words, marked)
  .map(([said, first, cue, second]) => [
    { ...first, quoteId: quoteIdOf(said) },
    { text: cue },
    { ...second, quoteId: quoteIdOf(said) },
  ])

const inlines: fc.Arbitrary<Inline[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: leaf }, link), { minLength: 1, maxLength: 5 }),
  },
  { weight: 1, arbitrary: interrupted },
)

const item: fc.Arbitrary<ListItem> = fc.record({ type: fc.constant('list-item' as const), children: inlines })

const pictures: ReadonlyMap<string, PublicPicture> = new Map([
  [`${'1a'.repeat(32)}.png`, smallPng],
  [`${'2b'.repeat(32)}.jpg`, smallJpeg],
])
const missingPicture = `${'3c'.repeat(32)}.jpg`

const short = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, words)

const figure: fc.Arbitrary<Figure> = fc.record({
  type: fc.constant('figure' as const),
  picture: fc.constantFrom(...pictures.keys(), missingPicture),
  alt: short,
  credit: short,
  children: inlines,
})

/** A block, or block quotes in a row that are one quotation. */
const blocks: fc.Arbitrary<Block[]> = fc.oneof(
  {
    weight: 5,
    arbitrary: inlines.map((children): Block[] => [{ type: 'paragraph', children }]),
  },
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), inlines)
    .map(([level, children]): Block[] => [{ type: 'heading', level, children }]),
  fc
    .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, children]): Block[] => [{ type: 'list', ordered, children }]),
  inlines.map((children): Block[] => [{ type: 'block-quote', children }]),
  figure.map((one): Block[] => [one]),
  fc.tuple(fc.nat(MOST - 1), fc.array(marked, { minLength: 1, maxLength: 3 })).map(([said, leaves]) =>
    leaves.map((one): Block => {
      return { type: 'block-quote', children: [{ ...one, quoteId: quoteIdOf(said) }] }
    }),
  ),
)

const name = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('Ruth Adeyemi', 'Tom O’Hale', 'NYPD', 'the report', 'Ann "Annie" Lee'),
  },
  { weight: 2, arbitrary: words },
)
const speaker: fc.Arbitrary<Omit<Speaker, 'id'>> = fc
  .record(
    {
      name: name.map((text) => `${text}.`),
      kind: fc.constantFrom('person', 'group', 'document'),
      title: short,
      organisation: short,
      unnamed: fc.record({ description: name.map((text) => `an aide ${text}`), reason: fc.constant('') }),
    },
    { requiredKeys: ['name', 'kind', 'title', 'organisation'] },
  )
  .map((one) => {
    const { id: _id, ...kept } = speakerSchema.parse({ ...one, id: 'x' })
    return kept
  })

const record: fc.Arbitrary<QuoteRecord> = fc.record({
  kind: fc.constantFrom(...quoteKinds),
  record: fc.constantFrom('on', 'on', 'background', 'deep'),
  note: fc.constant(''),
})

/**
 * Stories that hold every kind of node, mark and quotation in every mix, with words that are hostile to some format.
 * Nothing in them is off the record, and who speaks on background has an agreed description: each may leave.
 */
export const randomLibrary: fc.Arbitrary<RandomLibrary> = fc
  .record({
    fields: fc.record({
      headline: words,
      standfirst: short,
      byline: fc.oneof(short, fc.constant('By Ann Lee and Tom Hale')),
      dateline: fc.oneof(short, fc.constant('LEEDS')),
    }),
    language: fc.constantFrom('en-GB', 'en', 'ar', 'de-AT', '', '"><x>'),
    body: fc.array(blocks, { minLength: 1, maxLength: 7 }).map((many) => many.flat()),
    speakers: fc.array(fc.option(speaker), { minLength: MOST, maxLength: MOST }),
    records: fc.array(record, { minLength: MOST, maxLength: MOST }),
  })
  .map(({ fields, language, body, speakers, records }) => {
    const people = speakers.map((one, index) => (one === null ? null : { ...one, id: speakerIdOf(index) }))
    const quotes = records.map((one, index): [string, QuoteRecord] => {
      const mayBeOnBackground = people[index] === null || people[index]?.unnamed !== undefined
      return [
        quoteIdOf(index),
        one.record === 'background' && !mayBeOnBackground ? { ...one, record: 'deep' } : one,
      ]
    })
    const tied = new Set(people.flatMap((one) => (one === null ? [] : [one.id])))
    return {
      story: {
        ...emptyStory('random-story', '2024-01-01T00:00:00.000Z'),
        ...fields,
        language,
        body: body.map((block) => withSpeakers(block, tied)),
        quotes: Object.fromEntries(quotes),
      },
      speakers: people.filter((one) => one !== null),
      pictures,
    }
  })

/** The public side of the same. */
export const randomStory: fc.Arbitrary<PublicStory> = randomLibrary.map((library) => {
  const made = publicStory(library.story, library.speakers, [], library.pictures)
  if (!made.ok) throw new Error(`A random story may not leave: ${made.secrets[0]?.says ?? ''}`)
  return made.story
})

/** How often each node, mark and shape of a quotation stands in some stories, those that never do at 0. */
export function coverageOf(stories: readonly PublicStory[]): ReadonlyMap<string, number> {
  const counts = new Map(shapes.map((shape) => [shape, 0]))
  const add = (shape: (typeof shapes)[number]) => counts.set(shape, (counts.get(shape) ?? 0) + 1)
  for (const story of stories) for (const shape of shapesOf(story)) add(shape)
  return counts
}

const shapes = [
  'paragraph',
  'heading 2',
  'heading 3',
  'block-quote',
  'ordered list',
  'bullet list',
  'link',
  'refused link',
  'bold',
  'italic',
  'bold and italic',
  'empty leaf',
  'control character',
  'line break',
  'markup in words',
  'direct quote',
  'mixed quote',
  'indirect quote',
  'by a person',
  'by a group',
  'by a document',
  'by nobody',
  'quote in two runs',
  'quote over two blocks',
  'quote with marks inside',
  'quote around a link',
  'quote that ends inside a link',
  'quote in a list',
  'quote in a heading',
  'quote in a caption',
  'picture',
  'picture whose file is missing',
  'whole paragraph said',
] as const

function* shapesOf(story: PublicStory): Iterable<(typeof shapes)[number]> {
  const runs = new Map<number, Set<number>>()
  const parts = new Map<number, number>()
  for (const [at, block] of story.body.entries()) {
    switch (block.type) {
      case 'paragraph':
      case 'block-quote':
        yield block.type
        break
      case 'heading':
        yield block.level === 2 ? 'heading 2' : 'heading 3'
        break
      case 'list':
        yield block.ordered ? 'ordered list' : 'bullet list'
        break
      case 'figure':
        yield block.picture === null ? 'picture whose file is missing' : 'picture'
        break
    }
    const holders = block.type === 'list' ? block.children : [block]
    for (const { children } of holders) {
      let last: number | undefined
      for (const inline of children) {
        const leaves = 'text' in inline ? [inline] : inline.children
        const saids = new Set(leaves.map(({ said }) => said))
        if (!('text' in inline)) {
          yield /^(?:https?|mailto):(?!.*secret)/.test(inline.href) ? 'link' : 'refused link'
          if (saids.size > 1) yield 'quote that ends inside a link'
          else if (leaves[0]?.said !== undefined) yield 'quote around a link'
        }
        for (const one of leaves) {
          if (one.text === '') yield 'empty leaf'
          if (/[\u0000-\u0008\u000B\u000C\u007F-\u009F\p{Cs}]/u.test(one.text)) yield 'control character' // oxlint-disable-line no-control-regex -- the controls are the point
          if (one.text.includes('\n')) yield 'line break'
          if (/[<>&*_`#[\]\\]/.test(one.text)) yield 'markup in words'
          if (one.bold === true && one.italic === true) yield 'bold and italic'
          else if (one.bold === true) yield 'bold'
          else if (one.italic === true) yield 'italic'
          if (one.said !== undefined && one.text !== '') {
            if (one.bold === true || one.italic === true) yield 'quote with marks inside'
            if (block.type === 'list') yield 'quote in a list'
            if (block.type === 'heading') yield 'quote in a heading'
            if (block.type === 'figure') yield 'quote in a caption'
            runs.set(one.said, (runs.get(one.said) ?? new Set()).add(at))
            if (last !== one.said) parts.set(one.said, (parts.get(one.said) ?? 0) + 1)
          }
          last = one.said
        }
      }
      const all = children.flatMap((inline) => ('text' in inline ? [inline] : inline.children))
      if (
        block.type === 'paragraph' &&
        all[0]?.said !== undefined &&
        all.every(({ said }) => said === all[0]?.said)
      )
        yield 'whole paragraph said'
    }
  }
  for (const [index, { kind, speaker: who }] of story.quotations.entries()) {
    yield `${kind} quote`
    yield who === null ? 'by nobody' : `by a ${who.kind}`
    if ((runs.get(index)?.size ?? 0) > 1) yield 'quote over two blocks'
    else if ((parts.get(index) ?? 0) > 1) yield 'quote in two runs'
  }
}

function quoteIdOf(index: number): string {
  return `random-quote-${index}`
}

function speakerIdOf(index: number): string {
  return `random-speaker-${index}`
}

/** The block with each tied leaf naming its quotation's speaker, as the model has it: one speaker a quotation. */
function withSpeakers(block: Block, tied: ReadonlySet<string>): Block {
  const copy = structuredClone(block)
  for (const holder of textBlocks([copy])) {
    for (const one of leavesOf(holder)) {
      if (one.quoteId === undefined) continue
      const speakerId = speakerIdOf(Number(one.quoteId.replace(/\D/g, '')))
      if (tied.has(speakerId)) one.speakerId = speakerId
    }
  }
  return copy
}
