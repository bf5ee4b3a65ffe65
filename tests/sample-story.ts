import type { PublicSpeaker, PublicStory } from '#core/story/public-story'
import { smallPng } from './small-pictures.ts'

const brandt: PublicSpeaker = {
  name: 'Hanneke Brandt',
  kind: 'person',
  title: 'harbour master',
  organisation: 'Port Hallam Harbour',
}
const officer: PublicSpeaker = { name: 'a council officer', kind: 'person', title: '', organisation: '' }
const report: PublicSpeaker = { name: 'the engineer’s report', kind: 'document', title: '', organisation: '' }

/** The story that docs/formats.md shows in every format: short, and with one of everything. */
export const sampleStory: PublicStory = {
  headline: 'Swing bridge to shut for the winter',
  standfirst: 'Ferries will carry school buses & walkers until March.',
  byline: 'By Ruth Adeyemi and Tom Hale',
  dateline: 'PORT HALLAM',
  language: 'en-GB',
  body: [
    {
      type: 'paragraph',
      children: [
        { text: 'The swing bridge will shut on Monday for ' },
        { text: 'fourteen', italic: true },
        { text: ' weeks. ' },
        { text: '“We knew in June,”', said: 0 },
        { text: ' said Hanneke Brandt, the harbour master, ' },
        { text: '“and we said so.”', said: 0 },
      ],
    },
    {
      type: 'block-quote',
      children: [{ text: '“The children will do their homework on the boat.', said: 1 }],
    },
    { type: 'block-quote', children: [{ text: '“Some of them might even finish it.”', said: 1 }] },
    {
      type: 'figure',
      picture: smallPng,
      alt: 'An iron bridge over still water',
      credit: 'Ann Lee',
      children: [{ text: 'The bridge was built in 1908.' }],
    },
    { type: 'heading', level: 2, children: [{ text: 'What it costs' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'The work will cost £1.2m, ' },
        { text: 'half as much again as planned', said: 2 },
        { text: ', the engineer’s report says. A council officer called that ' },
        { text: '“a *guess* with a <decimal point>”', said: 3 },
        { text: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'list-item', children: [{ text: 'Boats leave every ' }, { text: '20 minutes', bold: true }] },
        {
          type: 'list-item',
          children: [
            {
              type: 'link',
              href: 'https://harbour.example/times?from=quay&to=island',
              children: [{ text: 'Times are on the harbour’s page' }],
            },
          ],
        },
      ],
    },
  ],
  quotations: [
    { words: '“We knew in June,” “and we said so.”', kind: 'direct', speaker: brandt },
    {
      words: '“The children will do their homework on the boat. “Some of them might even finish it.”',
      kind: 'direct',
      speaker: brandt,
    },
    { words: 'half as much again as planned', kind: 'indirect', speaker: report },
    { words: '“a *guess* with a <decimal point>”', kind: 'mixed', speaker: officer },
  ],
}
