import { type Block, type Leaf, paragraph } from '#core/story/body'
import type { QuoteRecord } from '#core/story/quotation'
import { type Story, emptyStory } from '#core/story/story'
import { type SampleCast, sampleCast } from './sample-speakers.ts'

/**
 * What a new library opens with: one invented story that shows what Copydesk does, and the people in it. Town,
 * people and figures do not exist. Takes the time (ISO) and where ids come from.
 */
export function sampleLibrary({ now, newId }: { readonly now: string; readonly newId: () => string }): {
  readonly story: Story
  readonly speakers: SampleCast['all']
} {
  const cast = sampleCast(newId)
  const { quotes, say } = quoteBook(newId)
  const checked = (words: string, evidence: string) => ({ by: 'Lena Hartwell', at: now, evidence, words })

  const apology = say(cast.farrant, {
    kind: 'direct',
    check: checked(
      '“We can have a cheap pool or a safe one,” “I know which of the two I could explain to a parent.”',
      'Recording of the meeting, 14:20',
    ),
  })
  const gate = say(cast.farrant, { kind: 'indirect' })
  const habit = say(cast.whitlock, { kind: 'mixed' })
  const survey = say(cast.survey, {
    kind: 'direct',
    check: checked('“no more than one season of uncertain life.”', 'Survey, page 31'),
  })
  const money = say(cast.officer, {
    kind: 'mixed',
    record: 'background',
    note: 'Agreed by phone: “a council officer”, no department.',
  })
  const squad = say(cast.aske, {
    kind: 'direct',
    check: checked(
      '“Thirty of my swimmers have never been out of their depth,” “That is no sentence for a coach to say.”',
      'My notebook, read back to her',
    ),
  })
  const drained = say(cast.whitlock, {
    kind: 'direct',
    record: 'off',
    note: 'Said as we left the room. Ask him again on the record.',
    secretWords: '“I would have drained it in May.”',
  })

  const body: Block[] = [
    paragraph(
      'Marrowby’s open-air pool will stay empty for a second summer, the town council decided on Thursday night, after engineers found that a crack under the deep end had grown by two metres since the spring.',
    ),
    words(
      apology('“We can have a cheap pool or a safe one,”'),
      ' said Odile Farrant, who leads the council. ',
      apology('“I know which of the two I could explain to a parent.”'),
    ),
    words(
      'Farrant told a full chamber that ',
      gate('she would rather be blamed for a locked gate than for an open one'),
      '. The vote was nine to four.',
    ),
    words(
      'Jonas Whitlock, who surveyed the basin for the council, said ',
      habit('the lining was “holding on out of habit” and could give way without a sound'),
      '. “There is nothing to see until there is nothing left,” Whitlock said.',
    ),
    { type: 'heading', level: 2, children: [{ text: 'What the survey says' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'The ' },
        {
          type: 'link',
          href: 'https://example.org/marrowby-lido/survey',
          children: [{ text: 'survey of the pool' }],
        },
        { text: ', published with the papers for the meeting, gives the concrete ' },
        survey('“no more than one season of uncertain life.”'),
        { text: ' It puts the whole repair at £640,000, twice the first guess:' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      children: [
        'a new lining, £410,000',
        'pumps and filters, £155,000',
        'a ramp and handrails, £75,000',
      ].map((text) => ({ type: 'list-item', children: [{ text }] })),
    },
    words(
      'Half of the money is there. A council officer who works on the budget said ',
      money('the rest “has been promised by nobody, aloud or in writing.”'),
    ),
    { type: 'heading', level: 2, children: [{ text: 'A town that cannot swim' }] },
    words(
      squad('“Forty of my swimmers have never been out of their depth,”'),
      ' said Bettina Aske, who has coached the junior squad for 19 years. ',
      squad('“That is no sentence for a coach to say.”'),
    ),
    paragraph(
      'The club has rented two lanes at Harle Baths, TK miles inland. “You cannot teach the sea in a bathtub,” Aske said. She expects to lose a third of the squad by Easter.',
    ),
    paragraph(
      'Ravi Sundaram, who sells tea and chips at the turnstiles, said he would open on Saturdays all the same. “People used to come and look at the water,” he said. “Now they will come and look at the hole.”',
    ),
    paragraph('Cut in the stone above his counter are the words with which the pool was opened in 1934:'),
    {
      type: 'block-quote',
      children: [{ text: 'Let every child of this town learn here what the harbour will not teach gently.' }],
    },
    words(
      'Not everyone was so measured once the microphones were off. ',
      drained('“I would have drained it in May.”'),
    ),
    paragraph(
      '“Who is counting the summers?” somebody called from the back row as the chamber emptied. According to the council, tenders go out on TK, and the pool could be filled again within 16 months.',
    ),
  ]
  return {
    speakers: cast.all,
    story: {
      ...emptyStory(newId(), now),
      slug: 'sample-lido',
      headline: 'A two-metre crack keeps Marrowby’s lido dry for a second summer',
      standfirst:
        'The repair will cost twice what was guessed. The swimming club says that the children who should be learning now may never learn.',
      byline: 'By Lena Hartwell',
      dateline: 'Marrowby',
      status: 'edit',
      body,
      quotes,
      notes:
        'A sample: people, place and figures are invented. Change it, spike it, or keep it to try things on.',
    },
  }
}

/** Text and leaves as one paragraph. */
function words(...children: readonly (string | Leaf)[]): Block {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { text: child } : child)),
  }
}

/** Collects the records of quotations; `say` makes one and returns what marks its words. */
function quoteBook(newId: () => string) {
  const quotes: Record<string, QuoteRecord> = {}
  const say = (speakerId: string, record: Partial<QuoteRecord> & Pick<QuoteRecord, 'kind'>) => {
    const quoteId = newId()
    quotes[quoteId] = { record: 'on', note: '', ...record }
    return (text: string): Leaf => ({ text, quoteId, speakerId })
  }
  return { quotes, say }
}
