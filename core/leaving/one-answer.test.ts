import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { formatIds } from '#core/exporters/formats'
import { paragraph } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { checkRelease } from './check-release.ts'
import { scanRelease } from './scan-release.ts'

/** The check before, and the scan of what each format made, are of one mind about a story. */
const source = (name: string) =>
  speakerSchema.parse({ id: 'source', name, unnamed: { description: 'a council officer' } })
const named = (card: Partial<Speaker>) => speakerSchema.parse({ id: 'named', name: 'Ruth Adeyemi', ...card })

function storyOf(words: string, part: Partial<Story> = {}): Story {
  const quoted = (id: string, speakerId: string) => ({
    type: 'paragraph' as const,
    children: [{ text: '“It leaks,”', quoteId: id, speakerId }, { text: ' one of them said.' }],
  })
  return {
    ...emptyStory('one', '2026-11-01T10:00:00.000Z'),
    headline: 'The harbour drain',
    body: [paragraph(words), quoted('one', 'source'), quoted('two', 'named')],
    quotes: { one: newRecord('direct'), two: newRecord('direct') },
    ...part,
  }
}

/** What each format answers: "left", or who stopped it. */
async function answersOf(story: Story, speakers: readonly Speaker[]): Promise<readonly string[]> {
  const answers: string[] = []
  for (const form of formatIds) {
    const request = { story, speakers, form, audience: 'public', leaveOut: [] } as const
    const release = checkRelease(request)
    if (!release.ok) answers.push('stopped by the check')
    else {
      const { found } = await scanRelease(await exportAs(release.story, form), request)
      answers.push(found.length === 0 ? 'left' : `stopped by the scan of ${form}`)
    }
  }
  return Array.from(new Set(answers))
}

describe('every format', () => {
  it.each([
    ['an ampersand in a firm’s name', 'Ann Spencer', 'They met at Marks & Spencer on Monday.', 'left'],
    ['a surname that a tag would hide', 'Maria Quillfen', 'Ask Quill<b>fen</b> for it.', 'left'],
  ])('lets %s leave, or none does', async (_what, name, words, answer) => {
    expect(await answersOf(storyOf(words), [source(name), named({})])).toHaveLength(1)
    expect(['left', 'stopped by the check']).toContain(answer)
  })

  it('lets a surname in small letters leave as the text of a link, and as bold italic words', async () => {
    const story = storyOf('x')
    const link = {
      type: 'paragraph' as const,
      children: [
        { text: 'The ' },
        { type: 'link' as const, href: 'https://a.example/', children: [{ text: 'rust on the pipe' }] },
        { text: ' grew. ' },
        { text: 'rust', bold: true as const, italic: true as const },
        { text: ' was seen.' },
      ],
    }
    const body = [link, ...story.body.slice(1)] as unknown as Story['body']
    expect(await answersOf({ ...story, body }, [source('Ann Rust'), named({})])).toEqual(['left'])
  })

  it.each([
    ['a title that names a source', { title: 'deputy to Maria Quillfen' }],
    ['an organisation with her contact', { organisation: 'write to quillfen@harbour.example' }],
  ])('is stopped by %s', async (_what, card) => {
    const quillfen = speakerSchema.parse({
      ...source('Maria Quillfen'),
      contacts: 'quillfen@harbour.example',
    })
    expect(await answersOf(storyOf('It rained.'), [quillfen, named(card)])).toEqual(['stopped by the check'])
  })

  it('is stopped by words off the record in somebody’s agreed description', async () => {
    const story = storyOf('It rained.', {
      quotes: {
        one: newRecord('direct'),
        two: newRecord('direct'),
        off: { ...newRecord('direct'), record: 'off', secretWords: '“the sluice gate failed”' },
      },
    })
    const speakers = [
      {
        ...source('Maria Quillfen'),
        unnamed: { description: 'the officer who knew the sluice gate failed', reason: '' },
      },
      named({}),
    ] as readonly Speaker[]
    expect(await answersOf(story, speakers)).toEqual(['stopped by the check'])
  })

  it('reads a secret through tags that were typed', async () => {
    const story = storyOf('The sluice <b>gate</b> failed<br> in the night.', {
      quotes: {
        one: newRecord('direct'),
        two: newRecord('direct'),
        off: { ...newRecord('direct'), record: 'off', secretWords: '“the sluice gate failed in the night”' },
      },
    })
    expect(await answersOf(story, [source('Maria Quillfen'), named({})])).toEqual(['stopped by the check'])
  })

  it.each([
    ['Together', 'They went to get her hat.'],
    ['The therapist', 'It was the rapist, the court heard.'],
    ['Manslaughter', 'The man’s laughter was heard.'],
    ['In 2024', 'It cost 20.24 euros in all.'],
    ['35 boats', 'They saw 3.5 boats on average.'],
  ])('does not take other words for the secret “%s”', async (secret, words) => {
    const story = storyOf(words, {
      quotes: {
        one: newRecord('direct'),
        two: newRecord('direct'),
        off: { ...newRecord('direct'), record: 'off', secretWords: `“${secret}”` },
      },
    })
    expect(await answersOf(story, [source('Maria Quillfen'), named({})])).toEqual(['left'])
  })

  it.each(['12,500 pounds', '12 500 pounds', '12500pounds', '1 2 5 0 0 p o u n d s', '12’500 pounds'])(
    'finds a number in however it is grouped: %s',
    async (words) => {
      const story = storyOf(`They paid ${words}.`, {
        quotes: {
          one: newRecord('direct'),
          two: newRecord('direct'),
          off: { ...newRecord('direct'), record: 'off', secretWords: '“12,500 pounds”' },
        },
      })
      expect(await answersOf(story, [source('Maria Quillfen'), named({})])).toEqual(['stopped by the check'])
    },
  )
})
