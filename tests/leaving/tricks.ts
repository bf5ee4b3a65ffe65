import { type Block, type Figure, type Inline, type Leaf, paragraph } from '#core/story/body'
import type { QuoteRecord } from '#core/story/quotation'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'

/** A way to get something private past the check: a change to a story that may leave, or a name for its file. */
export type Trick = {
  readonly name: string
  readonly of: (story: Story) => Story
  readonly fileName?: string
}

const at = '2026-11-24T10:00:00.000Z'
export const SECRET = '“The minister has already resigned in secret,”'
const off = (secretWords: string): QuoteRecord => ({ kind: 'direct', record: 'off', note: '', secretWords })
const on: QuoteRecord = { kind: 'direct', record: 'on', note: '' }

export const maria: Speaker = speakerSchema.parse({
  id: 'maria',
  name: 'Dr Maria Hollis',
  given: 'Maria',
  family: 'Hollis',
  title: 'deputy harbour master',
  organisation: 'Marrowby Council',
  aliases: ['Maz', '@harbourmaz'],
  contacts: 'maria.h@council.example, +44 7700 900123\nSignal: mh_drain',
  notes: 'She keeps the drain survey of last March in the green cabinet at home.',
  unnamed: {
    description: 'a council officer',
    reason: 'She would lose her post if the board knew that she spoke.',
  },
})
export const bettina: Speaker = speakerSchema.parse({
  id: 'bettina',
  name: 'Bettina Aske',
  aliases: ['Betty Aske'],
})
export const ruth: Speaker = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi' })
export const people: readonly Speaker[] = [maria, bettina, ruth]

/** A story that may leave: a secret that is remembered, an unnamed source, one on deep background, one who is named. */
export const innocent: Story = {
  ...emptyStory('s', at),
  slug: 'harbour-drain',
  headline: 'Harbour drain leaks again',
  standfirst: 'The town waits for an answer.',
  byline: 'By Tom Hale',
  dateline: 'MARROWBY',
  body: [
    {
      type: 'paragraph',
      children: [said('“It leaks,”', 'unnamed', 'maria'), { text: ' said a council officer.' }],
    },
    {
      type: 'paragraph',
      children: [said('“Ask the board,”', 'deep', 'bettina'), { text: ' somebody added.' }],
    },
    {
      type: 'paragraph',
      children: [said('“We will see,”', 'named', 'ruth'), { text: ' said Ruth Adeyemi.' }],
    },
  ],
  quotes: {
    secret: off(SECRET),
    short: off('“4711”'),
    boat: off('“Boat.”'),
    chinese: off('“市长已经辞职并离开”'),
    thai: off('“นายกรัฐมนตรีลาออกแล้ว”'),
    japanese: off('「大臣はすでに辞任した」'),
    unnamed: { ...on, record: 'background' },
    deep: { ...on, record: 'deep' },
    named: on,
  },
}

function said(text: string, quoteId: string, speakerId: string): Leaf {
  return { text, quoteId, speakerId }
}

const adding =
  (...blocks: Block[]) =>
  (story: Story): Story => ({ ...story, body: [...story.body, ...blocks] })
const inText = (text: string) => adding(paragraph(text))
const inlines = (...children: Inline[]) => adding({ type: 'paragraph', children })
const link = (href: string, text = 'a page'): Inline => ({ type: 'link', href, children: [{ text }] })
const linked = (href: string) => inlines({ text: 'See ' }, link(href))
const picture = (parts: Partial<Pick<Figure, 'alt' | 'credit'>>, caption = 'A drain.'): Figure => ({
  type: 'figure',
  picture: `${'1a'.repeat(32)}.png`,
  alt: 'A drain',
  credit: 'A photographer',
  ...parts,
  children: [{ text: caption }],
})
const field =
  (name: 'headline' | 'standfirst' | 'byline' | 'dateline', text: string) =>
  (story: Story): Story => ({
    ...story,
    [name]: text,
  })
const words = 'The minister has already resigned in secret'
const each = (text: string, change: (letter: string, index: number) => string) =>
  Array.from(text, change).join('')
const hex = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16)

const invisible = [
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u115F',
  '\u1160',
  '\u17B4',
  '\u17B5',
  '\u180B',
  '\u180E',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2060',
  '\u2061',
  '\u2062',
  '\u2063',
  '\u2064',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u206A',
  '\u206F',
  '\u3164',
  '\uFE00',
  '\uFE0F',
  '\uFEFF',
  '\uFFA0',
  '\uFFF9',
  '\u{1BCA0}',
  '\u{1D173}',
  '\u{E0001}',
  '\u{E0061}',
  '\u{E0100}',
]

/** Ways to say words off the record again, in the text or around it. All must be refused. */
export const wordTricks: readonly Trick[] = [
  { name: 'an unmarked twin', of: inText(`Twice: ${words}.`) },
  { name: 'capitals', of: inText(words.toUpperCase()) },
  { name: 'accents', of: inText('Thé mínister hàs älready resigned in secret') },
  { name: 'combining accents', of: inText(each(words, (letter) => `${letter}\u0301`)) },
  {
    name: 'full width',
    of: inText(
      each(words, (letter) => (letter === ' ' ? letter : String.fromCharCode(letter.charCodeAt(0) + 0xfee0))),
    ),
  },
  {
    name: 'mathematical letters',
    of: inText(
      each('the minister has already resigned in secret', (letter) =>
        letter === ' ' ? letter : String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97),
      ),
    ),
  },
  { name: 'ligatures', of: inText('The minister has already resigned in se\u0063ret ﬁrst') },
  ...invisible.map((sign) => ({
    name: `U+${hex(sign).toUpperCase()} inside each word`,
    of: inText(words.replace(/(\w)(\w)/g, `$1${sign}$2`)),
  })),
  { name: 'invisible signs for spaces', of: inText(words.replaceAll(' ', '\u200B')) },
  { name: 'line breaks', of: inText(words.replaceAll(' ', '\n')) },
  { name: 'no-break and thin spaces', of: inText(words.replaceAll(' ', '\u202F')) },
  { name: 'underscores', of: inText(words.replaceAll(' ', '_')) },
  { name: 'full stops', of: inText(words.replaceAll(' ', '.')) },
  { name: 'letters spaced out', of: inText(each(words, (letter) => `${letter} `)) },
  {
    name: 'a hyphen inside words, as from a PDF',
    of: inText('The min-ister has al-ready re-signed in secret'),
  },
  {
    name: 'a hyphen and a line break inside words',
    of: inText('The min-\nister has already re-\nsigned in secret'),
  },
  {
    name: 'soft and no-break hyphens inside words',
    of: inText('The min\u00ADister has al\u2011ready re\u2010signed in secret'),
  },
  { name: 'words run together in a hashtag', of: inText('#TheMinisterHasAlreadyResignedInSecret') },
  { name: 'words run together in small letters', of: inText('theministerhasalreadyresignedinsecret') },
  { name: 'words run together inside a longer word', of: inText('xxtheministerhasalreadyresignedxx') },
  {
    name: 'a bold half of a word',
    of: inlines(
      { text: 'The min' },
      { text: 'ister', bold: true },
      { text: ' has already resigned in secret' },
    ),
  },
  {
    name: 'the text of a link',
    of: inlines({ text: 'The minister has ' }, link('https://a.example/', 'already resigned in secret')),
  },
  {
    name: 'two paragraphs',
    of: adding(paragraph('The minister has'), paragraph('already resigned in secret')),
  },
  {
    name: 'a word cut over two paragraphs',
    of: adding(paragraph('The minister has al'), paragraph('ready resigned in secret')),
  },
  {
    name: 'items of a list',
    of: adding({
      type: 'list',
      ordered: true,
      children: words.split(' ').map((text) => ({ type: 'list-item', children: [{ text }] })),
    }),
  },
  {
    name: 'a heading and its text',
    of: adding(
      { type: 'heading', level: 2, children: [{ text: 'The minister has' }] },
      paragraph('already resigned in secret'),
    ),
  },
  { name: 'a block quote', of: adding({ type: 'block-quote', children: [{ text: words }] }) },
  { name: 'a caption', of: adding(picture({}, words)) },
  { name: 'alternative text', of: adding(picture({ alt: words })) },
  { name: 'a credit', of: adding(picture({ credit: words })) },
  {
    name: 'either side of a picture with a caption',
    of: adding(paragraph('The minister has'), picture({}), paragraph('already resigned in secret')),
  },
  {
    name: 'either side of a picture with nothing',
    of: adding(
      paragraph('The minister has'),
      picture({ alt: '', credit: '' }, ''),
      paragraph('already resigned in secret'),
    ),
  },
  {
    name: 'alternative text and caption',
    of: adding(picture({ alt: 'The minister has already' }, 'resigned in secret')),
  },
  {
    name: 'alternative text and credit',
    of: adding(picture({ alt: 'The minister has already', credit: 'resigned in secret' })),
  },
  {
    name: 'caption and credit',
    of: adding(picture({ credit: 'resigned in secret' }, 'The minister has already')),
  },
  {
    name: 'credit and caption',
    of: adding(picture({ credit: 'The minister has already' }, 'resigned in secret')),
  },
  {
    name: 'text and the caption after it',
    of: adding(paragraph('The minister has already'), picture({}, 'resigned in secret')),
  },
  {
    name: 'text and the alternative text after it',
    of: adding(paragraph('The minister has already'), picture({ alt: 'resigned in secret' })),
  },
  {
    name: 'text and the credit after it',
    of: adding(paragraph('The minister has already'), picture({ credit: 'resigned in secret' })),
  },
  {
    name: 'a credit and the text after it',
    of: adding(picture({ credit: 'The minister has already' }), paragraph('resigned in secret')),
  },
  { name: 'the headline', of: field('headline', words) },
  { name: 'the standfirst', of: field('standfirst', words) },
  { name: 'the byline', of: field('byline', `By ${words}`) },
  { name: 'the dateline', of: field('dateline', words) },
  {
    name: 'headline and standfirst',
    of: (story) => ({ ...story, headline: 'The minister has already', standfirst: 'resigned in secret' }),
  },
  {
    name: 'headline and byline',
    of: (story) => ({ ...story, headline: 'The minister has already', byline: 'resigned in secret' }),
  },
  {
    name: 'standfirst and dateline',
    of: (story) => ({ ...story, standfirst: 'The minister has already', dateline: 'resigned in secret' }),
  },
  {
    name: 'standfirst and byline',
    of: (story) => ({ ...story, standfirst: 'The minister has already', byline: 'resigned in secret' }),
  },
  {
    name: 'dateline and the first words',
    of: (story) => ({
      ...story,
      dateline: 'The minister has already',
      body: [paragraph('resigned in secret'), ...story.body],
    }),
  },
  {
    name: 'headline and the first words',
    of: (story) => ({
      ...story,
      headline: 'The minister has already',
      body: [paragraph('resigned in secret'), ...story.body],
    }),
  },
  {
    name: 'an address with hyphens',
    of: linked('https://a.example/the-minister-has-already-resigned-in-secret'),
  },
  {
    name: 'an address with %20',
    of: linked('https://a.example/?q=the%20minister%20has%20already%20resigned'),
  },
  {
    name: 'an address with plus signs',
    of: linked('https://a.example/?q=the+minister+has+already+resigned'),
  },
  {
    name: 'an address, each letter escaped',
    of: linked(`https://a.example/${each('theministerhasalreadyresigned', (letter) => `%${hex(letter)}`)}`),
  },
  {
    name: 'an address escaped twice',
    of: linked('https://a.example/?q=the%2520minister%2520has%2520already%2520resigned'),
  },
  {
    name: 'an address, each letter escaped twice',
    of: linked(`https://a.example/${each('theministerhasalreadyresigned', (letter) => `%25${hex(letter)}`)}`),
  },
  {
    name: 'an address, each letter escaped three times',
    of: linked(
      `https://a.example/${each('ministerhasalreadyresignedinsecret', (letter) => `%2525${hex(letter)}`)}`,
    ),
  },
  { name: 'an address in camel case', of: linked('https://a.example/TheMinisterHasAlreadyResigned') },
  {
    name: 'an address with underscores and stops',
    of: linked('https://a.example/the_minister.has_already.resigned'),
  },
  { name: 'a host with stops', of: linked('https://the.minister.has.already.resigned.example/') },
  {
    name: 'a text fragment',
    of: linked('https://a.example/#:~:text=the%20minister%20has%20already%20resigned'),
  },
  {
    name: 'the subject of a mail',
    of: linked('mailto:a@a.example?subject=The%20minister%20has%20already%20resigned'),
  },
  {
    name: 'character references typed into the text',
    of: inText(each('the minister has already resigned', (letter) => `&#x${hex(letter)};`)),
  },
  {
    name: 'character references in references',
    of: inText('the minister has alre&amp;#97;dy resigned in secret'),
  },
  {
    name: 'JSON escapes typed into the text',
    of: inText('the m\\u0069nister has already resigned in secret'),
  },
  {
    name: 'five words of it in another sentence',
    of: inText('He says the minister has already resigned, and more.'),
  },
  {
    name: 'marked, and in the text once more',
    of: inlines({ ...said(SECRET, 'secret', 'ruth') }, { text: ` ${words}.` }),
  },
  { name: 'a number that is all of a run', of: inText('The code is 4711, they say.') },
  { name: 'the number with a comma in it', of: inText('It cost 4,711 at first.') },
  { name: 'the number in a headline', of: field('headline', 'Drain 4711 leaks') },
  { name: 'one short word that is all of a run', of: inText('He left by boat.') },
  { name: 'the short word in a hashtag', of: inText('#BoatNight') },
  { name: 'a Chinese run inside a longer one', of: inText('据说市长已经辞职并离开了这座城市。') },
  { name: 'nine Chinese characters of it', of: inText('今天市长已经辞职并离开。') },
  { name: 'Chinese with spaces', of: inText('市 长 已 经 辞 职 并 离 开') },
  { name: 'a Thai run inside a longer one', of: inText('มีข่าวว่านายกรัฐมนตรีลาออกแล้วเมื่อวานนี้') },
  { name: 'a Japanese run inside a longer one', of: inText('昨日、大臣はすでに辞任したと聞いた。') },
  { name: 'Japanese with half-width signs between', of: inText('大臣は･すでに･辞任した') },
  {
    name: 'the name of the file',
    of: (story) => story,
    fileName: 'the-minister-has-already-resigned-in-secret.html',
  },
  {
    name: 'the name of the file, in camel case',
    of: (story) => story,
    fileName: 'TheMinisterHasAlreadyResigned.zip',
  },
  { name: 'the name of the file, a short secret', of: (story) => story, fileName: '2026-11-boat.html' },
]

/** Ways to give away a source who must not be named. All must be refused. */
export const nameTricks: readonly Trick[] = [
  ...(
    [
      ['the full name', 'said Maria Hollis of the council'],
      ['with a title', 'said Dr Maria Hollis'],
      ['the surname', 'Hollis left at noon'],
      ['the surname with a title', 'said Mr Hollis'],
      ['the surname in a possessive', 'It was Hollis’s idea'],
      ['the surname in a possessive without s', 'It was Hollis’ idea'],
      ['the surname in a plural', 'The Hollises live here'],
      ['an initial between', 'said Maria J. Hollis'],
      ['a middle name between', 'said Maria Jane Hollis'],
      ['an initial before', 'said M. Hollis'],
      ['turned round', 'Hollis, Maria, spoke'],
      ['small letters', 'said maria hollis'],
      ['capitals', 'said MARIA HOLLIS'],
      ['the surname in capitals', 'HOLLIS spoke'],
      ['accents', 'said Mária Hóllis'],
      ['a soft hyphen', 'said Hol\u00ADlis'],
      ['an invisible sign', 'said Hol\u2063lis'],
      ['a hyphen and a line break', 'said Hol-\nlis'],
      ['a compound', 'the Hollis-led team'],
      ['a hashtag', '#mariahollis'],
      ['a hashtag of the surname', '#hollis'],
      ['a handle', 'as @maria_hollis wrote'],
      ['a handle of the surname with an initial', 'as @mhollis wrote'],
      ['an e-mail address with an initial', 'write to mhollis@a.example'],
      ['an alias', 'They call her Maz'],
      ['a handle of the card', 'as @HarbourMaz wrote'],
      ['the e-mail address of the card', 'write to Maria.H@council.example'],
      ['the telephone number of the card', 'call 07700 900123'],
      ['the telephone number, written otherwise', 'call +44 (0)7700-900-123'],
      ['the third contact of the card', 'on Signal, mh_drain answers'],
      ['a private note of the card', 'who keeps the drain survey of last March in the green cabinet'],
      ['the private reason', 'He said she would lose her post if the board knew that she spoke'],
    ] as const
  ).map(([name, text]) => ({ name, of: inText(`${text}.`) })),
  { name: 'the surname in a headline', of: field('headline', 'Hollis speaks of the drain') },
  { name: 'the surname in a headline in capitals', of: field('headline', 'HOLLIS SPEAKS OF THE DRAIN') },
  { name: 'the surname in the standfirst', of: field('standfirst', 'What Hollis knew.') },
  { name: 'the byline', of: field('byline', 'By Maria Hollis') },
  { name: 'the dateline', of: field('dateline', 'HOLLIS HOUSE') },
  {
    name: 'headline and standfirst',
    of: (story) => ({ ...story, headline: 'A word with Maria', standfirst: 'Hollis speaks' }),
  },
  { name: 'a caption', of: adding(picture({}, 'Maria Hollis, left')) },
  { name: 'alternative text', of: adding(picture({ alt: 'Ms Hollis at the drain' })) },
  { name: 'a credit', of: adding(picture({ credit: 'Maria Hollis' })) },
  { name: 'an address', of: linked('https://a.example/staff/maria-hollis') },
  { name: 'the surname in an address', of: linked('https://a.example/staff/hollis') },
  { name: 'an address, escaped twice', of: linked('https://a.example/?q=%2568ollis') },
  { name: 'a link to her mail', of: linked('mailto:maria.h@council.example') },
  {
    name: 'a bold half',
    of: inlines({ text: 'said Hol' }, { text: 'lis', bold: true }, { text: ' at noon' }),
  },
  { name: 'the name of the file', of: (story) => story, fileName: 'maria-hollis-drain.html' },
  {
    name: 'the surname in the name of the file',
    of: (story) => story,
    fileName: '2026-11-24_hollis_drain.docx',
  },
]

/** What a person has to decide: it leaves, and the check warns. */
export const nameWarnings: readonly Trick[] = [
  { name: 'the given name alone', of: inText('He asked Maria twice.') },
  { name: 'initials with stops', of: inText('The note was signed M.H. at noon.') },
  { name: 'a speaker on deep background', of: inText('said Bettina Aske of the council.') },
  { name: 'the surname of a speaker on deep background', of: inText('said Ms Aske.') },
  { name: 'an alias of a speaker on deep background', of: inText('Betty Aske was there.') },
]

/** What must not be held up: it only looks like something private. */
export const harmless: readonly Trick[] = [
  {
    name: 'words that share letters with a secret',
    of: inText('A boathouse, 47110 metres of pipe, the ministers resigned.'),
  },
  { name: 'four words of the secret', of: inText('The minister has already left.') },
  { name: 'another person of that given name', of: inText('Maria Lindqvist chairs the board.') },
  { name: 'a word that holds the surname', of: inText('The Hollisters won.') },
  { name: 'the agreed description', of: inText('A council officer said no more.') },
  { name: 'the organisation of the source', of: inText('Marrowby Council met on Monday.') },
  { name: 'a name of the file that says nothing', of: (story) => story, fileName: 'harbour-drain.html' },
]
