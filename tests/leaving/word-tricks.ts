import { paragraph } from '#core/story/body'
import {
  SECRET,
  type Trick,
  adding,
  each,
  field,
  hex,
  inText,
  inlines,
  link,
  picture,
  said,
  words,
} from './innocent-story.ts'
import { invisible } from './invisible-signs.ts'

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
]
