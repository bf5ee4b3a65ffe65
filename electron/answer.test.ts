import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Handlers } from '#bridge/bridge'
import { calls } from '#bridge/contract'
import { createHandlers } from '#services/handlers'
import { openLibrary } from '#services/library'
import { createAnswer } from './answer.ts'
import { onlyLibrary } from './services/testing/only-library.ts'
import { pretendShell } from './services/testing/pretend-shell.ts'
import { temporaryFolder } from './services/testing/temporary-folder.ts'

const ours = { url: 'app://copydesk/index.html', isMainFrame: true }

async function door(replace: Partial<Handlers> = {}) {
  const library = await openLibrary(path.join(await temporaryFolder(), 'library'))
  onTestFinished(() => library.close())
  const asked: string[] = []
  const real = createHandlers({ library, libraries: onlyLibrary(library), shell: pretendShell().shell })
  const counted = Object.fromEntries(
    Object.entries({ ...real, ...replace }).map(([name, handle]) => [
      name,
      (input: never) => {
        asked.push(name)
        return handle(input)
      },
    ]),
  ) as unknown as Handlers // the same names, each counted
  const log: string[] = []
  const answer = createAnswer(counted, {
    isOurs: (url) => url.startsWith('app://copydesk/'),
    log: (line) => log.push(line),
  })
  return { answer, asked, log, library }
}

describe('the door', () => {
  it('lets the window’s own calls through and gives the value whole', async () => {
    const { answer, library } = await door()
    const id = library.list()[0]?.id ?? ''
    const opened = await library.openStory(id)
    expect(await answer(ours, 'story:open', { id })).toEqual(opened)
  })

  it.each([
    ['another page', { url: 'https://example.org/', isMainFrame: true }],
    ['a look-alike', { url: 'app://copydesk.example.org/', isMainFrame: true }],
    ['a frame inside the window', { url: ours.url, isMainFrame: false }],
    ['no page at all', { url: '', isMainFrame: true }],
  ])('refuses %s', async (_, sender) => {
    const { answer, asked } = await door()
    expect(await answer(sender, 'library:open', null)).toEqual({
      ok: false,
      failure: { code: 'refused', sentence: 'Copydesk answers its own window only.' },
    })
    expect(asked).toEqual([])
  })

  it.each(['story:explode', '__proto__', 'constructor', 'toString', '', null, 7, {}, ['library:open']])(
    'does not know the name %j',
    async (name) => {
      const { answer, asked } = await door()
      const refused = await answer(ours, name, null)
      expect([!refused.ok && refused.failure.code, asked]).toEqual(['bad-request', []])
    },
  )

  it('takes no input that the contract does not describe, on any channel', async () => {
    const { answer, asked } = await door()
    const hostile: unknown[] = [
      undefined,
      0,
      'x',
      [],
      true,
      {},
      { id: '../../etc/passwd' },
      { id: 'a', extra: 1 },
      { id: 'a'.repeat(65) },
      { href: 7 },
      { story: { id: 'a' } },
      { speaker: { id: 'a', name: '' } },
      { query: ['a'] },
      { html: '<p>' },
      { id: 'a', fragment: 'yes', leaveOut: [] },
      JSON.parse('{"__proto__":{"id":"a"}}'),
    ]
    const codes = await Promise.all(
      Object.keys(calls).flatMap((name) =>
        hostile.map(async (input) => {
          const refused = await answer(ours, name, input)
          return refused.ok ? name : refused.failure.code
        }),
      ),
    )
    expect([new Set(codes), codes.length, asked]).toEqual([
      new Set(['bad-request']),
      hostile.length * Object.keys(calls).length,
      [],
    ])
  })

  it('passes an expected failure through as it is', async () => {
    const { answer } = await door()
    expect(await answer(ours, 'story:open', { id: 'nobody' })).toEqual({
      ok: false,
      failure: {
        code: 'not-found',
        sentence:
          'The story is not in the library any more. Its file (stories/nobody.json) may have been moved away.',
      },
    })
  })

  const broke = {
    ok: false,
    failure: {
      code: 'refused',
      sentence: 'Something in Copydesk broke while doing this. Your text is safe; try again.',
    },
  }

  it('turns a bug into a failure, and logs it without words of the story', async () => {
    const { answer, log } = await door({
      'library:find': () => {
        throw new TypeError('cannot read “I would have drained it in May”')
      },
    })
    expect(await answer(ours, 'library:find', { query: 'x' })).toEqual(broke)
    expect(log).toEqual([expect.stringMatching(/^library:find: TypeError/)])
    expect(log.join()).not.toContain('drained')
  })

  it('lets nothing out that the contract does not describe', async () => {
    const { answer, log } = await door({
      'library:find': async () => ({ ok: true, value: ['../secret'] }),
    })
    expect([await answer(ours, 'library:find', { query: 'x' }), log]).toEqual([
      broke,
      ['library:find: its answer is not as the contract says at 0 (invalid_format)'],
    ])
  })
})
