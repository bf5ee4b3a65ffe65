import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerLines } from './lines.ts'

async function answersTo(
  chunks: Iterable<Uint8Array>,
  answer = (text: string): object | string => ({ text }),
) {
  const out: unknown[] = []
  let err = ''
  const io = {
    stdin: Readable.from(chunks),
    out: (text: string | Uint8Array) => void out.push(JSON.parse(String(text)).text),
    err: (text: string) => void (err += text),
    cwd: '.',
  }
  const code = await answerLines('-', io, async (text) => {
    const made = answer(text)
    return typeof made === 'string' ? made : { ...made }
  })
  return { code, out, err }
}

describe('lines', () => {
  it('are whole however the stream is cut, letters of several bytes too', async () => {
    const bytes = Buffer.from('“Wait,”\nshe said\r\n\nto Zoë 👩‍🚒')
    for (const size of [1, 2, 3, 7, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      )
      expect(await answersTo(chunks)).toEqual({
        code: 0,
        out: ['“Wait,”', 'she said\r', 'to Zoë 👩‍🚒'],
        err: '',
      })
    }
  })

  it('that are not UTF-8 or longer than 20 MB are passed over, and the next is read', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'a')
    const chunks = [
      Buffer.from([0x93, 0x0a]),
      ...Array.from({ length: 21 }, () => piece),
      Buffer.from('\nIt rained.\n'),
    ]
    expect(await answersTo(chunks)).toEqual({
      code: 1,
      out: ['It rained.'],
      err: 'line 1: this is not UTF-8.\nline 2: this is longer than 20 MB.\n',
    })
  })

  it('go on after one that trips a fault of ours', async () => {
    const answer = (text: string) => {
      if (text === 'b') throw new Error('no\nsuch thing')
      return { text }
    }
    expect(await answersTo([Buffer.from('a\nb\nc\n')], answer)).toEqual({
      code: 1,
      out: ['a', 'c'],
      err: 'line 2: Copydesk failed on this: no such thing.\n',
    })
  })

  it('are not read before the last answer was taken', async () => {
    let read = 0
    let answered = 0
    function* lines() {
      for (; read < 200; read += 1) yield Buffer.from(`${read}\n`)
    }
    let most = 0
    const io = {
      stdin: Readable.from(lines(), { highWaterMark: 1 }),
      out: async () => {
        most = Math.max(most, read - answered)
        await new Promise((done) => setTimeout(done, 1))
        answered += 1
      },
      err: () => undefined,
      cwd: '.',
    }
    expect(await answerLines('-', io, (text) => ({ text }))).toBe(0)
    expect(answered).toBe(200)
    expect(most).toBeLessThan(5)
  })
})
