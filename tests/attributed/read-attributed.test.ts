import { describe, expect, it } from 'vitest'
import { readAttributed } from './read-attributed.ts'

/** The faults of a marked text, one a line, as a writer is told them. */
function faultsOf(source: string): readonly string[] {
  return readAttributed('a story', source).faults.map(({ line, column, says }) => `${line}:${column} ${says}`)
}

describe('reading an attributed story', () => {
  it('takes the marks away and counts in the text that remains', () => {
    const { story, faults } = readAttributed(
      'harbour',
      'Wall holds 👍\n\n{q1 d Bea Ortiz|“We will wait,”} {s1|Ortiz} {c1|said}. {q2 d Bea Ortiz|“A while.”} It rained on the {x|“Lido”}.',
    )
    expect(faults).toEqual([])
    expect(story.text).toBe(
      'Wall holds 👍\n\n“We will wait,” Ortiz said. “A while.” It rained on the “Lido”.',
    )
    expect(story).toMatchObject({
      id: 'harbour',
      quotes: [
        {
          text: '“We will wait,”',
          start: 15,
          end: 30,
          type: 'direct',
          speaker: { text: 'Ortiz', start: 31, end: 36, canonical: 'Bea Ortiz' },
          cue: { text: 'said', start: 37, end: 41 },
          group: 1,
        },
        {
          text: '“A while.”',
          start: 43,
          end: 53,
          type: 'direct',
          speaker: { text: '', start: -1, end: -1, canonical: 'Bea Ortiz' },
          cue: null,
          group: 2,
        },
      ],
      notSpeech: [{ text: '“Lido”', start: 71, end: 77 }],
    })
    for (const { start, end, text } of [...story.quotes, ...story.notSpeech])
      expect(story.text.slice(start, end)).toBe(text)
  })

  it('lets one mention and one cue serve several utterances, and several runs be one', () => {
    const { story, faults } = readAttributed(
      'bus',
      '{q1 d Al Rey|“It is late,”} {s1,2|he} {c1|said}, {q1 d Al Rey|“and cold,”} {c2|adding} {q2 m Al Rey|that buses “came when they came”}.',
    )
    expect(faults).toEqual([])
    expect(
      story.quotes.map(({ group, type, speaker, cue }) => [group, type, speaker?.text, cue?.text]),
    ).toEqual([
      [1, 'direct', 'he', 'said'],
      [1, 'direct', 'he', 'said'],
      [2, 'mixed', 'he', 'adding'],
    ])
  })

  it('knows words that nobody is named for, and a name before a colon', () => {
    const { story, faults } = readAttributed(
      'sign',
      'They were {c1|told} {q1 i -|that it was shut}.\n\n{s2|Rey}: {q2 d Al Rey|“Shut?”}',
    )
    expect(faults).toEqual([])
    expect(story.quotes.map(({ speaker, cue }) => [speaker?.canonical ?? null, cue?.text ?? null])).toEqual([
      [null, 'told'],
      ['Al Rey', null],
    ])
  })

  it.each([
    ['One.\n\nThen {q1 d Al Rey|“Go”', '3:6 this mark is never closed.'],
    ['A } here', '1:3 this } closes no mark.'],
    ['{z1|word}', '1:1 there is no mark {z1|…}; the marks are q1 d NAME, s1, c1 and x.'],
    ['{q1 z Al Rey|“Go”}', '1:1 a run is d, m or i, not "z".'],
    [
      '{s1|Rey} {c1|said} {q1 i Al Rey|he “ran”}',
      '1:20 an indirect run has quotation marks; it is mixed or direct.',
    ],
    ['{s1|Rey} {c1|said} {q1 m Al Rey|he ran}', '1:20 a mixed run has no quotation marks.'],
    [
      '{s1|Rey} {c1|said} {q1 m Al Rey|“he ran”}',
      '1:20 all words of a mixed run stand in its marks; it is direct.',
    ],
    ['{s1|Rey} {c1|said} {q1 d Al Rey|he “ran”}', '1:20 a direct run has words outside its marks: "he".'],
    ['{c1|said} {q1 d Al Rey|“Go”}', '1:11 q1 has a cue and no mention; a floating one has neither.'],
    ['{q1 i Al Rey|he ran}', '1:1 q1 is indirect and floats; only direct ones may.'],
    ['{s1|Rey} {q1 d Al Rey|“Go”}', '1:10 q1 has a mention and no cue, and no colon or dash between them.'],
    ['{q1 d Al Rey|“Go”} {q1 d Bo Rey|“on”}', '1:20 q1 is by Al Rey and by Bo Rey.'],
    ['{s2|Rey} ran.', '1:1 there is no q2 for s2.'],
    ['{s1|Rey} {s1|he} {c1|said} {q1 d Al Rey|“Go”}', '1:10 there is a second s1.'],
    ['{s1|Rey} {c1|said} {q1 i -|he ran}', '1:1 q1 is said by nobody (-), and s1 names one.'],
    ['{x|}', '1:1 the mark {x|…} holds no words.'],
  ])('of %j says %j', (source, says) => {
    expect(faultsOf(source)).toEqual([says])
  })
})
