import { describe, expect, it } from 'vitest'
import { useCommandLine } from './testing/use-command-line.ts'

const { run, put } = useCommandLine()

/** Lines of an archive, as objects or as they stand. */
function archive(...lines: readonly unknown[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
}

function answers(out: string): readonly unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const wait = '“Wait a little,” said Ann Lee.'

describe('an archive, a story a line', () => {
  it('is exported with its sure guesses tied, each line answered by its id and content', async () => {
    const lines = archive({ id: 'a', text: wait }, { id: 7, html: `<p>${wait}</p>`, section: 'news' })
    const { code, out, err } = await run(['export', '--jsonl', '--fragment'], lines)
    const content =
      '<article>\n<p><span data-speaker="Ann Lee">“Wait a little,”</span> said Ann Lee.</p>\n</article>\n'
    expect({ code, err, answers: answers(out) }).toEqual({
      code: 0,
      err: '',
      answers: [
        { id: 'a', to: 'html', content },
        { id: 7, to: 'html', content },
      ],
    })
  })

  it('is converted with nothing guessed', async () => {
    const { out } = await run(['convert', '--jsonl', '--to', 'html', '--fragment'], archive({ text: wait }))
    expect(answers(out)).toEqual([
      { id: null, to: 'html', content: `<article>\n<p>${wait}</p>\n</article>\n` },
    ])
  })

  it.each(['html', 'md', 'nitf', 'ninjs', 'json'])('is taken back from our own answers in %s', async (to) => {
    const made = await run(['export', '--jsonl', '--to', to], archive({ id: 'a', text: wait }))
    const back = await run(['convert', '--jsonl', '--to', 'html', '--fragment'], made.out)
    expect(answers(back.out)).toEqual([
      {
        id: 'a',
        to: 'html',
        content:
          '<article>\n<p><span data-speaker="Ann Lee">“Wait a little,”</span> said Ann Lee.</p>\n</article>\n',
      },
    ])
  })

  it('says of a format it does not know, or content that is not of it, what is wrong', async () => {
    const lines = archive({ from: 'rtf', content: 'x' }, { from: 'json', content: '{' }, { content: 'x' })
    const { code, err } = await run(['convert', '--jsonl'], lines)
    expect({ code, err }).toEqual({
      code: 1,
      err: [
        'line 1: its "content" is in no format that is named: html, md, nitf, ninjs, json, txt, docx.',
        'line 2: its "content" is JSON that is broken or cut off. Ask for it again.',
        'line 3: its "content" is in no format that is named: html, md, nitf, ninjs, json, txt, docx.',
        '',
      ].join('\n'),
    })
  })

  it('has Word documents in base64', async () => {
    const { out } = await run(['export', '--jsonl', '--to', 'docx'], archive({ id: 'a', text: wait }))
    const [answer] = answers(out)
    expect(answer).toEqual({
      id: 'a',
      to: 'docx',
      encoding: 'base64',
      content: expect.stringMatching(/^UEsDB/),
    })
  })

  it('is read from a file too, and passes over every bad line by its number', async () => {
    put(
      'archive.jsonl',
      archive(
        { id: 'a', text: 'It rained.' },
        'nonsense',
        '[]',
        '',
        { id: 'b' },
        { id: {}, text: 'It rained.' },
        { id: 'c', text: 'Read more' },
        { id: 'd', text: 'It rained again.' },
      ),
    )
    const { code, out, err } = await run(['export', '--jsonl', '--to', 'txt', 'archive.jsonl'])
    expect({ code, answers: answers(out), err }).toEqual({
      code: 1,
      answers: [
        { id: 'a', to: 'txt', content: 'It rained.\n' },
        { id: 'd', to: 'txt', content: 'It rained again.\n' },
      ],
      err: [
        'line 2: this is not JSON.',
        'line 3: this is no object.',
        'line 5: this has no "text", "html" or "content".',
        'line 6: its "id" is neither text nor number.',
        'line 7: there are no words of a story in it.',
        '',
      ].join('\n'),
    })
  })

  it('is attributed from pages too, with the text that the offsets count in', async () => {
    const { out } = await run(['attribute', '--jsonl'], archive({ id: 'a', html: `<p>${wait}</p>` }))
    expect(answers(out)).toEqual([
      expect.objectContaining({
        id: 'a',
        text: wait,
        quotes: [expect.objectContaining({ start: 0, end: 16, text: '“Wait a little,”' })],
      }),
    ])
  })

  it('goes through the pipe, not into a file', async () => {
    expect(await run(['export', '--jsonl', '-o', 'out.jsonl'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: --jsonl answers on standard output, so -o has no place.\n',
    })
  })
})
