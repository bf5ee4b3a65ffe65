import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'Names with apostrophes on both sides of a space.',
  keeps: ['marks'],
  text: 'Flights to Hawai‘i and to Qur’an schools abroad were not touched, and Shannon O’Dell’s and D’Arcy’s seats were kept.',
  quotes: [],
} satisfies QuoteCase
