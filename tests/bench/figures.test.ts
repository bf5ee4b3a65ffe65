import { describe, expect, it } from 'vitest'
import { bandsOf, sureOfDirect } from './certainty.ts'
import { compareStory } from './compare.ts'
import { type Counts, count, endToEndF1, groupsIn, nameShare, spanF1, speakerShare } from './figures.ts'
import { gapTrackerFigures } from './gap-tracker.ts'
import { scoreWithGumScorer } from './gum-scorer.ts'
import type { KnownStory, QuoteMark, SpeakerMark } from './measured.ts'
import { gumFile, gumStories, measure } from './story-sets.ts'

const text = 'Ann Lee said it was late. “We wait,” she said. “No,” said Bo Rey.\n\nIt rained, he said.'

function place(words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function by(mention: string, canonical: string): SpeakerMark {
  return { text: mention, ...place(mention), canonical }
}

const story: KnownStory = {
  id: 'a wait',
  text,
  quotes: [
    { ...place('it was late'), type: 'indirect', speaker: by('Ann Lee', 'Ann Lee') },
    { ...place('“We wait,”'), type: 'direct', speaker: by('she', 'Ann Lee') },
    { ...place('“No,”'), type: 'direct', speaker: by('Bo Rey', 'Bo Rey') },
    { ...place('It rained'), type: 'indirect', speaker: by('he said', 'Bo Rey'), speech: false },
  ],
}

function figuresOf(found: readonly QuoteMark[]): Counts {
  return count([compareStory(story, found)]).all
}

describe('measuring what was found', () => {
  const perfect = story.quotes.slice(0, 3)

  it('gives full marks to the right answer, whether commas and marks are inside or not', () => {
    const bare = perfect.map((quote) => ({ ...quote, end: quote.end - (quote.type === 'direct' ? 2 : 0) }))
    for (const found of [perfect, bare])
      expect([spanF1(figuresOf(found)), endToEndF1(figuresOf(found))]).toEqual([1, 1])
  })

  it('does not count what is thought rather than said, found or not', () => {
    expect(figuresOf(story.quotes)).toEqual(figuresOf(perfect))
  })

  it('counts a run under its right kind, and a wrong speaker against it', () => {
    const found = perfect.map((quote, index) =>
      index === 2 ? { ...quote, speaker: by('Ann Lee', 'Ann Lee') } : quote,
    )
    const figures = count([compareStory(story, found)])
    expect(figures.direct).toEqual({
      known: 2,
      found: 2,
      paired: 2,
      pairedFound: 2,
      right: 1,
      rightFound: 1,
      named: 2,
      rightName: 1,
    })
    expect(endToEndF1(figures.indirect)).toBe(1)
    expect(endToEndF1(figures.all)).toBeCloseTo(2 / 3)
  })

  it('lets a pronoun that is understood wrongly be the right speaker with the wrong name', () => {
    const found = perfect.map((quote, index) =>
      index === 1 ? { ...quote, speaker: by('she', 'Ida Low') } : quote,
    )
    const { paired, right, named, rightName } = figuresOf(found)
    expect([right, paired, rightName, named]).toEqual([3, 3, 2, 3])
  })

  it('does not find a run whose ends are far off', () => {
    const early = {
      ...place('Ann Lee said it was late'),
      type: 'indirect',
      speaker: by('Ann Lee', 'Ann Lee'),
    } as const
    expect(figuresOf([early])).toMatchObject({ known: 3, found: 1, paired: 0 })
    expect(gapTrackerFigures([{ story, found: [early] }], 0.8).speaker).toBe(1)
  })

  it('sets certainty beside truth', () => {
    const found = perfect.map((quote, index) => ({
      ...quote,
      speaker: index === 2 ? by('Ann Lee', 'Ann Lee') : quote.speaker,
      certainty: [0.95, 1, 0.9][index] ?? 0,
    }))
    const comparisons = [compareStory(story, found)]
    const [last, ...lower] = bandsOf(comparisons).toReversed()
    expect(last).toMatchObject({ from: 0.9, guesses: 3, right: 2 })
    expect(last?.said).toBeCloseTo(0.95)
    expect(lower.every(({ guesses }) => guesses === 0)).toBe(true)
    expect(sureOfDirect(comparisons)).toEqual({ guesses: 2, right: 1, known: 2 })
  })
})

describe('our figures and those of the scorer that came with the GUM stories', () => {
  const gold = gumFile()
  if (gold === null) {
    it('are not compared: the stories are not there', () =>
      void process.stdout.write('passed over: no shared folder with the GUM stories\n'))
    return
  }
  const measured = gumStories(gold).map(measure)
  const answers: readonly (readonly [string, (found: readonly QuoteMark[]) => readonly QuoteMark[]])[] = [
    ['for what the finder finds', (found) => found],
    [
      'for ends a little off',
      (found) => found.map((quote) => ({ ...quote, start: Math.max(0, quote.start - 6) })),
    ],
    [
      'for speakers without a place, told twice, and of the run before',
      (found) =>
        found.flatMap((quote, index) => {
          const speaker = found[index - 1]?.speaker ?? null
          const nowhere = speaker === null ? null : { ...speaker, start: -1, end: -1 }
          return [{ ...quote, speaker: index % 3 === 0 ? null : nowhere }, quote]
        }),
    ],
  ]
  it.each(answers)('are the same %s', (_, change) => {
    const changed = measured.map(({ story: one, found }) => ({ story: one, found: change(found) }))
    const figures = count(changed.map(({ story: one, found }) => compareStory(one, found)))
    const expected = scoreWithGumScorer(
      gold,
      changed.map(({ story: one, found }) => ({ id: one.id, quotes: found })),
    )
    for (const group of groupsIn(figures)) {
      const counts = figures[group]
      const [block = ''] = new RegExp(`^${group.toUpperCase()} .*(?:\n .*)+`, 'm').exec(expected) ?? []
      expect(block).toContain(`gold ${counts.known}  predicted ${counts.found}\n`)
      expect(lineOf(block, 'span, IoU >= 0.8')).toContain(`F1 ${spanF1(counts).toFixed(3)}`)
      expect(block).toContain(`${speakerShare(counts).toFixed(3)}  (${counts.right}/${counts.paired})`)
      if (counts.named > 0)
        expect(block).toContain(`${nameShare(counts).toFixed(3)}  (${counts.rightName}/${counts.named},`)
      expect(lineOf(block, 'END TO END')).toContain(`F1 ${endToEndF1(counts).toFixed(3)}`)
    }
    for (const least of [0.3, 0.8]) {
      const { f1, speaker } = gapTrackerFigures(changed, least)
      expect(lineOf(expected, `coverage > ${least}`)).toContain(
        `F1 ${f1.toFixed(3)}  speaker ${speaker.toFixed(3)}`,
      )
    }
  })
})

/** The line of a report that begins so after its indent, "" if there is none. */
function lineOf(report: string, begins: string): string {
  return report.split('\n').find((line) => line.trimStart().startsWith(begins)) ?? ''
}
