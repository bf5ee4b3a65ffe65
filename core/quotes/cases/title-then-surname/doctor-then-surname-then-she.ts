import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'One person in four guises over four paragraphs.',
  text: 'Dr. Ifeoma Nwachukwu has run the ward since March.\n\n“We count beds at six,” Nwachukwu said.\n\n“Then we count again at seven,” she said. The doctor, who trained in Accra, sleeps at the hospital.\n\n“It is not a bed,” the doctor said, “until there is a nurse beside it.”',
  quotes: [
    {
      words: '“We count beds at six,”',
      type: 'direct',
      by: 'Ifeoma Nwachukwu',
      as: 'Nwachukwu',
      cue: 'said',
      group: 0,
    },
    {
      words: '“Then we count again at seven,”',
      type: 'direct',
      by: 'Ifeoma Nwachukwu',
      as: 'she',
      cue: 'said',
      group: 1,
    },
    {
      words: '“It is not a bed,”',
      type: 'direct',
      by: 'Ifeoma Nwachukwu',
      as: 'the doctor',
      cue: 'said',
      group: 2,
    },
    {
      words: '“until there is a nurse beside it.”',
      type: 'direct',
      by: 'Ifeoma Nwachukwu',
      as: 'the doctor',
      cue: 'said',
      group: 2,
    },
  ],
} satisfies QuoteCase
