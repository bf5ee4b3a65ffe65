import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sharedFolder } from '../../tests/shared-folder.ts'
import { findQuotations } from './find-quotations.ts'
import type { KnownSpeaker } from './found.ts'

function known(id: string, name: string, more: Partial<KnownSpeaker> = {}): KnownSpeaker {
  return { id, name, aliases: [], title: '', organisation: '', pronouns: '', ...more }
}

function speakersOf(text: string, library: readonly KnownSpeaker[]): readonly (string | undefined)[] {
  return findQuotations(text, library).map(({ speaker }) => speaker?.speakerId)
}

describe('findQuotations', () => {
  it('gives a run whole: span, speaker, cue, certainty and the reasons', () => {
    const text = '“We wait,” said harbour master Colm Devlin.'
    expect(findQuotations(text)).toEqual([
      {
        text: '“We wait,”',
        start: 0,
        end: 10,
        type: 'direct',
        speaker: {
          text: 'Colm Devlin',
          start: 31,
          end: 42,
          canonical: 'Colm Devlin',
          kind: 'person',
          title: 'harbour master',
        },
        others: [],
        cue: { text: 'said', start: 11, end: 15 },
        certainty: expect.closeTo(0.97, 1),
        group: 0,
        evidence: [
          {
            weight: 'for',
            says: '“Colm Devlin” stands with the cue.',
            at: { text: 'Colm Devlin', start: 31, end: 42 },
          },
          {
            weight: 'for',
            says: '“said” introduces what somebody said.',
            at: { text: 'said', start: 11, end: 15 },
          },
        ],
      },
    ])
  })

  it('is less sure of a pronoun that two people fit, and names the other', () => {
    const text = 'Ruth Adeyemi wrote to Marta Kowalczyk in May. “It is hollow,” she said.'
    const [run] = findQuotations(text)
    expect(run?.others.map(({ canonical }) => canonical)).toHaveLength(1)
    const [alone] = findQuotations(text.replace('Marta Kowalczyk', 'the council'))
    expect(run?.certainty).toBeLessThan(alone?.certainty ?? 0)
  })

  it('says of the other whether that is somebody with a name', () => {
    const text = `“It is old,” a spokeswoman for the mayor said.

Marta Kowalczyk, the harbour master, disagreed. “It is hollow,” she said.`
    const other = { canonical: 'a spokeswoman for the mayor', kind: 'description', title: '' }
    expect(findQuotations(text)[1]?.others).toMatchObject([other])
  })

  it('knows a library speaker by name, surname, alias and through a pronoun', () => {
    const library = [
      known('a', 'Ruth Adeyemi', { aliases: ['the Wall Woman'], pronouns: 'she' }),
      known('b', 'Colm Devlin'),
    ]
    expect(speakersOf('“No,” said Ruth Adeyemi.', library)).toEqual(['a'])
    expect(speakersOf('“No,” said Adeyemi.', library)).toEqual(['a'])
    expect(speakersOf('“No,” said the Wall Woman.', library)).toEqual(['a'])
    expect(speakersOf('Devlin met Adeyemi. “No,” she said.', library)).toEqual(['a'])
  })

  it('leaves a namesake and a shared surname alone', () => {
    expect(speakersOf('“No,” said Kate Devlin.', [known('b', 'Colm Devlin')])).toEqual([undefined])
    const two = [known('b', 'Colm Devlin'), known('c', 'Kate Devlin')]
    expect(speakersOf('“No,” said Devlin.', two)).toEqual([undefined])
  })

  it('finds nothing in no text', () => {
    expect(findQuotations('')).toEqual([])
  })

  it('reads a story from the wire', () => {
    const folder = sharedFolder()
    if (folder === null) {
      process.stdout.write('passed over: the shared folder is not here\n')
      return
    }
    const text = readFileSync(path.join(folder, 'stories/000_366ef19d99952263.txt'), 'utf8')
    const found = findQuotations(text).map(({ group, type, speaker, text: words }) => [
      group,
      type,
      speaker?.canonical,
      words.length > 60 ? `${words.slice(0, 28)} … ${words.slice(-28)}` : words,
    ])
    expect(found).toEqual([
      [0, 'indirect', "the city's top cop", 'the NYPD will not cooperate'],
      [1, 'indirect', 'experts', 'that defiance could come at a steep cost'],
      [2, 'indirect', 'Marcia Kramer', "you won't see the NYPD parti … in Los Angeles two weeks ago"],
      [3, 'direct', "James O'Neill", '"The NYPD does not conduct c … ing a lawfully issued visa,"'],
      [4, 'indirect', 'Sean Spicer', "President Donald Trump's new … guidelines are being readied"],
      [5, 'direct', 'Sean Spicer', '"The order is finalized. It\'s awaiting implementation,"'],
      [
        6,
        'indirect',
        'a spokesperson for Mayor Bill de Blasio',
        'the city police will not cha … tter what the president says',
      ],
      [7, 'direct', 'Eric Phillips', '"The mayor and the NYPD won\'t be changing positions,"'],
      [8, 'indirect', 'an NYPD spokesperson', "O'Neill was simply reiterati …  since de Blasio took office"],
      [9, 'indirect', 'an NYPD spokesperson', 'while police honor federal w … mmigrants sought by the feds'],
      [10, 'indirect', 'Manny Gomez', "O'Neill is improperly handcuffing his officers"],
      [11, 'direct', 'Manny Gomez', '"It\'s not fair to the cops a …  a threat to public safety,"'],
      [11, 'direct', 'Manny Gomez', '"The police department\'s pol … to the federal authorities."'],
      [12, 'indirect', 'Manny Gomez', "the city's defiance will com … rice -- a cut in federal aid"],
      [13, 'direct', 'Manny Gomez', '"The city of New York does n … se. That\'s a losing battle,"'],
      [14, 'indirect', 'Manny Gomez', 'the president could retaliat … cutting funding for the NYPD'],
    ])
  })
})
