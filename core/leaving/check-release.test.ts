import { describe, expect, it } from 'vitest'
import { type Block, type Leaf, paragraph } from '#core/story/body'
import { bringBack } from '#core/story/bring-back'
import type { QuoteRecord } from '#core/story/quotation'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { type ReleaseRequest, checkRelease } from './check-release.ts'
import { scanRelease } from './scan-release.ts'

const at = '2026-11-24T10:00:00.000Z'
const on: QuoteRecord = { kind: 'direct', record: 'on', note: '' }
const aide = { unnamed: { description: 'an aide', reason: '' } }
const person = (name: string, more: object = {}): Speaker =>
  speakerSchema.parse({ id: name.toLowerCase().replaceAll(' ', '-'), name, ...more })

/** A story that quotes these speakers, one a paragraph, and then says this. */
function storyOf(speakers: readonly Speaker[], text: string, more: Partial<Story> = {}): Story {
  const said = (id: string): Block => {
    const leaf: Leaf = { text: '“It leaks,”', quoteId: `of-${id}`, speakerId: id }
    return { type: 'paragraph', children: [leaf, { text: ' somebody said.' }] }
  }
  const blocks = speakers.map(({ id }) => said(id))
  return { ...emptyStory('s', at), headline: 'Rain', body: [...blocks, paragraph(text)], ...more }
}

function request(
  story: Story,
  speakers: readonly Speaker[],
  more: Partial<ReleaseRequest> = {},
): ReleaseRequest {
  return { story, speakers, form: 'html', audience: 'public', leaveOut: [], ...more }
}

/** "stop", "warn" or "none" for a text in a story that quotes these speakers. */
function levelOf(text: string, speakers: readonly Speaker[], more: Partial<Story> = {}): string {
  const release = checkRelease(request(storyOf(speakers, text, more), speakers))
  if (!release.ok) return 'stop'
  return release.warnings.length > 0 ? 'warn' : 'none'
}

describe('a surname that is an ordinary word', () => {
  const brown = [person('Alice Brown', aide)]
  const green = [person('Peter Green', aide)]
  const king = [person('Ada King', aide)]
  const young = [person('Sam Young', aide)]
  it.each([
    ['none', brown, 'The brown water rose in the basement.'],
    ['none', green, 'They painted the railings green.'],
    ['none', king, 'A new king was crowned.'],
    ['none', young, 'He was too young to vote.'],
    ['stop', brown, 'It was seen by Brown at noon.'],
    ['stop', brown, 'Ms Brown left.'],
    ['stop', brown, 'Alice Brown left.'],
    ['stop', brown, 'At noon A. Brown left.'],
    ['stop', green, 'Green said that it leaks.'],
    ['stop', green, 'Green’s plan was refused.'],
    ['stop', king, 'They asked King twice.'],
    ['warn', green, 'Green energy grows.'],
    ['warn', green, 'The Green Party won.'],
    ['warn', brown, 'It rained. Brown water rose.'],
    ['warn', brown, 'The book by Gordon Brown sold well.'],
    ['warn', young, 'Young people stayed at home.'],
  ] as const)('%s: %#', (level, speakers, text) => {
    expect([text, levelOf(text, speakers)]).toEqual([text, level])
  })

  it('is a warning in a headline of which each word has a capital, and in an address', () => {
    expect(levelOf('Rain.', green, { headline: 'Council Backs Green Energy Plan' })).toBe('warn')
    const link: Block = {
      type: 'paragraph',
      children: [{ type: 'link', href: 'https://a.example/green-energy', children: [{ text: 'x' }] }],
    }
    const story = storyOf(green, 'Rain.')
    const release = checkRelease(request({ ...story, body: [...story.body, link] }, green))
    expect([release.ok, release.warnings.length]).toEqual([true, 1])
  })
})

describe('a name of any script and order', () => {
  it.each([
    ['王小明', {}, '记者采访了王小明先生。', 'stop'],
    ['山田太郎', {}, '昨日、山田太郎さんが話した。', 'stop'],
    ['Иван Петров', {}, 'сказал Петров вчера', 'stop'],
    ['Γιώργος Παπαδόπουλος', {}, 'είπε ο Παπαδόπουλος', 'stop'],
    ['محمد الحسن', {}, 'قال الحسن أمس', 'stop'],
    ['Ludwig van der Berg', {}, 'said van der Berg', 'stop'],
    ['Ludwig van der Berg', {}, 'said Mr Berg', 'stop'],
    ['Kim Min-jun', { given: 'Min-jun', family: 'Kim' }, 'said Min-jun Kim', 'stop'],
    ['Hollis, Maria', {}, 'said Hollis', 'stop'],
    ['Seán O’Neill Jr', {}, "said O'Neill", 'stop'],
    ['Mary Smith-Jones', {}, 'said Smith-Jones', 'stop'],
    ['Mary Smith-Jones', {}, 'said Smith.', 'none'],
    ['Carla Voss', {}, 'Voss left at noon.', 'stop'],
    ['Carla Voss', {}, 'The vossibles won.', 'none'],
    ['Grace Hollis', {}, 'Grace was said before dinner.', 'none'],
    ['experts', { unnamed: { description: 'experts', reason: '' } }, 'Experts met.', 'none'],
  ] as const)('%s: %#', (name, more, text, level) => {
    const one = [person(name, { ...aide, id: 'one', ...more })]
    expect([text, levelOf(text, one)]).toEqual([text, level])
  })

  it('leaves alone a named speaker who shares the surname, and asks when the surname stands alone', () => {
    const both = [person('Maria Hollis', aide), person('Tom Hollis')]
    expect(levelOf('Tom Hollis left.', both)).toBe('none')
    expect(levelOf('Hollis left.', both)).toBe('warn')
    expect(levelOf('Maria Hollis left.', both)).toBe('stop')
  })

  it('is not protected while the source is not quoted in the story', () => {
    const story = storyOf([], 'Maria Hollis left.')
    expect(checkRelease(request(story, [person('Maria Hollis', aide)])).ok).toBe(true)
  })
})

describe('the answer that a name is another person’s', () => {
  const speakers = [person('Maria Hollis', aide)]
  const text = 'The bakery of Gordon Hollis in Mill Lane burnt down.'
  const story = storyOf(speakers, text)
  const refused = checkRelease(request(story, speakers))
  const reason = refused.ok ? undefined : refused.reasons[0]
  const namesakes = [{ speaker: reason?.speaker ?? '', around: reason?.around ?? '' }]

  it('lets that place leave, also through the scan, and no other place', async () => {
    expect(reason?.words).toBe('Hollis')
    const answered = { ...story, namesakes }
    expect(checkRelease(request(answered, speakers)).ok).toBe(true)
    const scan = await scanRelease(`<p>${text}</p>`, request(answered, speakers))
    expect(scan.found).toEqual([])
    expect(checkRelease(request({ ...answered, standfirst: 'Hollis knew.' }, speakers)).ok).toBe(false)
  })

  it('holds for a copy that ends beside the name, and not for the name by itself', () => {
    const answered = { ...story, namesakes }
    const copied = (words: string) =>
      checkRelease({ ...request(answered, speakers), piece: [paragraph(words)] }).ok
    expect(copied('bakery of Gordon Hollis')).toBe(true)
    expect(copied('Hollis in Mill Lane burnt down.')).toBe(true)
    expect(copied('Hollis')).toBe(false)
    expect(copied('A council officer is Hollis')).toBe(false)
  })

  it('ends when the words around the name change, and not when their typography does', () => {
    const changed = (to: string) =>
      checkRelease(request({ ...storyOf(speakers, to), namesakes }, speakers)).ok
    expect(changed('The bakery of “Gordon Hollis” – in Mill Lane – burnt down.')).toBe(true)
    expect(changed('The council officer Gordon Hollis in Mill Lane spoke.')).toBe(false)
    expect(changed('The bakery of Hollis in Mill Lane burnt down.')).toBe(false)
  })

  it('is kept when an older version is brought back', () => {
    expect(bringBack({ ...story, namesakes }, story, at, '').namesakes).toEqual(namesakes)
  })
})

describe('a piece of a story', () => {
  const speakers = [person('Maria Hollis', aide)]
  const story: Story = {
    ...storyOf(speakers, 'Maria Hollis left.'),
    headline: 'Maria Hollis speaks',
    notes: 'private',
    quotes: { secret: { ...on, record: 'off', secretWords: 'the drain was poisoned by the board' } },
  }

  it('is judged by what it holds: no field, and of the body only its blocks', () => {
    const release = checkRelease(request(story, speakers, { piece: [paragraph('It rained.')] }))
    expect(release).toMatchObject({ ok: true, leftOut: [], story: { headline: '', standfirst: '' } })
    expect(checkRelease(request(story, speakers)).ok).toBe(false)
  })

  it('is judged by all that is secret in the story', () => {
    const piece = (text: string) => checkRelease(request(story, speakers, { piece: [paragraph(text)] }))
    const named = piece('Maria Hollis left.')
    const said = piece('The drain was poisoned by the board.')
    expect([named, said].map((one) => (one.ok ? [] : one.reasons.map(({ rule }) => rule)))).toEqual([
      ['unnamed-source-named'],
      ['off-the-record-unmarked'],
    ])
  })

  it('drops the words off the record that are left out, and is refused with them', () => {
    const marked: Block = {
      type: 'paragraph',
      children: [{ text: 'It rained. ' }, { text: 'the drain was poisoned by the board', quoteId: 'secret' }],
    }
    const of = { ...story, body: [...story.body, marked] }
    const kept = checkRelease(request(of, speakers, { piece: [marked] }))
    const dropped = checkRelease(request(of, speakers, { piece: [marked], leaveOut: ['secret'] }))
    expect(kept.ok).toBe(false)
    expect(dropped).toMatchObject({ ok: true, leftOut: ['1 quote off the record'] })
  })
})

describe('what is claimed to be left out', () => {
  it('is no name where a description is all there is, or where the name is given away all the same', () => {
    const experts = person('experts', { unnamed: { description: 'experts', reason: '' } })
    const spokesperson = person('a spokesperson')
    const bettina = person('Bettina Aske')
    const deep = {
      'of-a-spokesperson': { ...on, record: 'deep' as const },
      'of-bettina-aske': { ...on, record: 'deep' as const },
    }
    const speakers = [experts, spokesperson, bettina]
    const leftOut = (text: string) => {
      const release = checkRelease(request(storyOf(speakers, text, { quotes: deep }), speakers))
      return release.ok ? release.leftOut : null
    }
    expect(leftOut('Rain.')).toEqual(['1 source name withheld'])
    expect(leftOut('Bettina Aske left.')).toEqual([])
  })

  it('counts as searched only what was searched for', async () => {
    const speakers = [person('Maria Hollis', { ...aide, contacts: 'm@hollis.example' })]
    const plain = storyOf(speakers, 'Rain.', { notes: 'Rain.' })
    const noted = storyOf(speakers, 'Rain.', { notes: 'Call her on Friday.' })
    const scans = await Promise.all(
      [plain, noted].map((story) => scanRelease('<p>Rain.</p>', request(story, speakers))),
    )
    expect((scans[1]?.searched ?? 0) - (scans[0]?.searched ?? 0)).toBe(1)
  })
})
