import type { PublicSpeaker, PublicStory } from '#core/story/public-story'

/** Speakers of each kind. */
export const ruth: PublicSpeaker = {
  name: 'Ruth Adeyemi',
  kind: 'person',
  title: 'head teacher',
  organisation: 'Hill School',
}
export const nypd: PublicSpeaker = { name: 'NYPD', kind: 'group', title: '', organisation: '' }
const report: PublicSpeaker = { name: 'the report', kind: 'document', title: '', organisation: '' }

/** A story that says nothing. */
export const blank: PublicStory = {
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  language: 'en-GB',
  body: [],
  quotations: [],
}

/** A story with every kind of node but a picture, and of speaker, small enough to read whole. */
export const whole: PublicStory = {
  headline: 'Rain & <hail>',
  standfirst: 'It will "last".',
  byline: 'By Ann Lee and Tom Hale',
  dateline: 'LEEDS',
  language: 'en-GB',
  body: [
    {
      type: 'paragraph',
      children: [
        { text: '“We ', said: 0 },
        { text: 'will', said: 0, italic: true },
        { text: ',”', said: 0 },
        { text: ' she said, ' },
        { text: '“wait.”', said: 0 },
      ],
    },
    { type: 'heading', level: 3, children: [{ text: 'Next' }] },
    { type: 'block-quote', children: [{ text: '“It rained.', said: 1 }] },
    { type: 'block-quote', children: [{ text: '“Then it stopped.”', said: 1 }] },
    {
      type: 'list',
      ordered: true,
      children: [
        {
          type: 'list-item',
          children: [
            { type: 'link', href: 'https://a.example/?a=1&b=2', children: [{ text: 'One', bold: true }] },
          ],
        },
      ],
    },
    { type: 'paragraph', children: [{ text: 'it is “sound”', said: 2 }] },
  ],
  quotations: [
    { words: '“We will,” “wait.”', kind: 'direct', speaker: ruth },
    { words: '“It rained. “Then it stopped.”', kind: 'direct', speaker: nypd },
    { words: 'it is “sound”', kind: 'indirect', speaker: report },
  ],
}
