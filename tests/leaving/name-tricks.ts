import { type Trick, adding, field, inText, inlines, linked, picture } from './innocent-story.ts'

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
