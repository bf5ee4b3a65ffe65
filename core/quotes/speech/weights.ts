/**
 * What speaks for and against a speaker, as log-odds against "somebody else": 0 says nothing, 2.2 is nine to one,
 * 4.6 a hundred to one. The order follows counts over news corpora (a "he" or "she" is the last fitting person
 * since the quotation before in 77 to 81 of 100, the speaker of that quotation in 64 to 79, the first fitting
 * person of the sentence before in 73 to 76); the figures are set by hand. `says` is what the editor reads: {who}
 * is the person, {mention} the words in the text.
 */
export const reasons = {
  named: { weight: 5, says: '“{mention}” stands with the cue.' },
  described: { weight: 3.6, says: '“{mention}” stands with the cue, without a name.' },
  signed: { weight: 4, says: 'The words are signed “{mention}”.' },
  theGroup: { weight: 3.8, says: '“{mention}” is {who}, the last that is named.' },
  saidOtherwise: { weight: 3.4, says: '“{mention}” calls {who} by another word: nobody else is near.' },
  explained: { weight: -2.2, says: 'A name before “{mention}” explains who that is.' },
  labelled: { weight: 3.2, says: '“{mention}” stands before the colon.' },
  titleHeld: { weight: 3, says: '“{mention}” is the office the story gives {who}.' },
  alsoHolds: { weight: 1.2, says: 'The story gives {who} the same office.' },
  namedLater: { weight: -1.8, says: 'The story names {who} only later.' },
  shared: { weight: -0.8, says: 'The cue has no subject of its own; the sentence is about {who}.' },
  sharesName: { weight: 2.6, says: 'The story has another person called “{mention}”.' },
  namedSince: { weight: 2.4, says: '{who} is the last person named before “{mention}” that fits.' },
  alsoNamedSince: { weight: 1.1, says: '{who} is named since the quotation before and fits “{mention}”.' },
  mentionedSince: {
    weight: 1.5,
    says: '{who} is mentioned since the quotation before and fits “{mention}”.',
  },
  describedBefore: { weight: 2, says: 'The sentence before is about {who}.' },
  whatIsRead: { weight: 3.2, says: '{who} is what was mentioned last that can be read.' },
  spokeBefore: { weight: 1.6, says: '{who} said the quotation before.' },
  wasAsked: { weight: 1.9, says: '{who} was asked in the sentence before.' },
  namedEarlier: { weight: 0.8, says: '{who} is the last that fits “{mention}”.' },
  mostNamed: { weight: 1, says: 'The story names {who} more than anybody else who fits.' },
  namedAfter: { weight: 0.6, says: '{who} is named right after the words.' },
  subjectBefore: { weight: 0.5, says: 'The sentence before is about {who}.' },
  genderUnknown: { weight: -0.5, says: 'Nothing in the story tells that {who} is “{mention}”.' },
  maybeNobody: { weight: -3, says: 'Nothing in the story tells that {who} is a person.' },
  genderFits: { weight: 0.8, says: '“{mention}” suits {who}.' },
  goesOn: { weight: 4.5, says: 'The paragraph before left its marks open, and {who} was speaking.' },
  sameTurn: { weight: 3.6, says: 'The words carry on straight after {who} spoke.' },
  sameParagraph: { weight: 2.2, says: '{who} was the last to speak in this paragraph.' },
  paragraphBefore: { weight: 1.2, says: '{who} was the last to speak, in the paragraph before.' },
  spokeEarlier: { weight: 0.3, says: '{who} was the last to speak.' },
  gestured: { weight: 3, says: '{who} is shown right before the words.' },
  introduced: { weight: 2.1, says: 'The sentence before is about {who}.' },
} as const satisfies Record<string, { readonly weight: number; readonly says: string }>

/** The name of one reason. */
export type Reason = keyof typeof reasons
