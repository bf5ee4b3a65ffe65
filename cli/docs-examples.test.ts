import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { main } from './copydesk.ts'
import type { Io } from './io.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const prompt = '    $ npm run -s copydesk -- '
const example =
  /^ {4}\$ npm run -s copydesk -- (attribute(?: --explain)? \S+)\n((?: {4}.*\n|\n(?= {4}(?!\$)))+)/gm

/** Every change of a weight moves some figure a little; the page is written anew before it misleads. */
const mostApart = 0.5

const figure = /(?<=[ +−(])\d+\.\d+\b/g

function figuresIn(text: string): readonly number[] {
  return Array.from(text.matchAll(figure), ([digits]) => Number(digits))
}

function withoutFigures(text: string): string {
  return text.replace(figure, '#').replace(/[+−](?=#)/g, '±')
}

/** The examples of a page, each with what the command prints now. */
async function examplesOf(
  page: string,
): Promise<readonly { readonly shown: string; readonly now: string }[]> {
  return Promise.all(
    Array.from(page.matchAll(example), async ([shown, args = '']) => {
      let out = ''
      const io: Io = {
        stdin: Readable.from([]),
        out: (text) => void (out += String(text)),
        err: () => undefined,
        cwd: root,
      }
      await main(args.split(' '), io)
      const answer = out.replace(/^(?=.)/gm, '    ')
      return { shown, now: `${prompt}${args}\n${answer}` }
    }),
  )
}

it.each(['README.md', 'docs/command-line.md', 'docs/attribution.md'])(
  'every example of attribute in %s is what the command prints (WRITE_DOCS=1 npx vitest run cli/docs-examples writes them anew)',
  async (name) => {
    const file = path.join(root, name)
    const page = readFileSync(file, 'utf8')
    const examples = await examplesOf(page)
    expect(examples.length).toBeGreaterThan(0)
    if (process.env['WRITE_DOCS'] === '1') {
      const written = examples.reduce((text, { shown, now }) => text.replace(shown, () => now), page)
      writeFileSync(file, written)
      return
    }
    for (const { shown, now } of examples) {
      expect(withoutFigures(shown)).toBe(withoutFigures(now))
      const before = figuresIn(shown)
      for (const [index, figure] of figuresIn(now).entries())
        expect(Math.abs(figure - (before[index] ?? Number.NaN))).toBeLessThan(mostApart)
    }
  },
)
