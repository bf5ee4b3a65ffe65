import type { Block } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { madeUpWords, steadyChance } from '../../many-stories.ts'

const PARAGRAPH = 60

/** The people of a long story. */
export const people: readonly Speaker[] = ['Ines Okafor', 'Tove Lindqvist', 'Amos Reid', 'Zoë Brandt'].map(
  (name, at) => speakerSchema.parse({ id: `speaker-${at}`, name }),
)

/**
 * A story of so many words in paragraphs of sixty, with so many tied quotes spread over it and a guess for every
 * third paragraph, so that nothing the window does for quotes is spared.
 */
export function longStory(id: string, words: number, quotes: number): Story {
  const chance = steadyChance(words)
  const paragraphs = Math.round(words / PARAGRAPH)
  const records: Story['quotes'] = {}
  let tied = 0
  const body = Array.from({ length: paragraphs }, (_, at): Block => {
    const text = madeUpWords(PARAGRAPH - 20, chance)
    const due = Math.round(((at + 1) * quotes) / paragraphs)
    const children: Block['children'] & object[] = [{ text: `${text} ` }]
    while (tied < due) {
      tied += 1
      records[`quote-${tied}`] = newRecord('direct')
      const person = people[tied % people.length]
      children.push(
        { text: `“${madeUpWords(12, chance)},”`, quoteId: `quote-${tied}`, speakerId: person?.id ?? '' },
        { text: ` said ${person?.name ?? ''}. ` },
      )
    }
    if (at % 3 === 0) children.push({ text: `“${madeUpWords(8, chance)},” said Lena Hartwell.` })
    return { type: 'paragraph', children }
  })
  return {
    ...emptyStory(id, '2026-11-27T09:00:00.000Z'),
    slug: id,
    headline: `${words} words`,
    body,
    quotes: records,
  }
}
