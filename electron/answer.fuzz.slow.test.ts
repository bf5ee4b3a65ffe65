import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Handlers } from '#bridge/bridge'
import { type CallName, calls } from '#bridge/contract'
import { createAnswer } from './answer.ts'

const ours = { url: 'app://copydesk/index.html', isMainFrame: true }
const names = Object.keys(calls) as readonly CallName[] // the keys of the table are its names

/** Words that have led parsers and file systems astray. */
const traps = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'a'.repeat(10_000),
  '\u0000',
  '\ud800',
  Number.NaN,
  -0,
  1e308,
  undefined,
  null,
  JSON.parse('{"__proto__":{"polluted":true}}'),
)

const keys = fc.constantFrom(
  'id',
  'story',
  'speaker',
  'query',
  'href',
  'text',
  'format',
  'leaveOut',
  '__proto__',
  'x',
)

/** Anything, and things that look like what the calls take. */
const arguments_ = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true }),
  traps,
  fc.dictionary(keys, fc.oneof(traps, fc.string(), fc.integer(), fc.array(fc.string()))),
  fc.record({ id: fc.string() }),
)

describe('the door, before a thousand arguments a call that nobody wrote', () => {
  it.each(names)('lets into %s only what the contract describes, and never throws', async (name) => {
    let reached: unknown
    let count = 0
    const handlers = Object.fromEntries(
      names.map((one) => [
        one,
        (input: unknown) => {
          reached = input
          count += 1
          return Promise.resolve({ ok: false, failure: { code: 'refused', sentence: 'Reached.' } })
        },
      ]),
    ) as unknown as Handlers // the same names; what they are handed is what is looked at
    const answer = createAnswer(handlers, { isOurs: (url) => url.startsWith('app://copydesk/') })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(arguments_, async (input) => {
        const before = count
        const given = await answer(ours, name, input)
        expect(given.ok).toBe(false)
        const mayPass = calls[name].input.safeParse(input)
        expect(count - before).toBe(mayPass.success ? 1 : 0)
        if (mayPass.success) expect(reached).toEqual(mayPass.data)
        else refused += 1
        expect(Reflect.get({}, 'polluted')).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
    expect(refused).toBeGreaterThan(500)
  })
})
