import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importHtml } from '#core/importers/import-html'
import { importText } from '#core/importers/import-text'
import type { FoundQuotation } from '#core/quotes/found'
import { suggestQuotations } from '#core/quotes/suggestions'
import { type Block, paragraph } from '#core/story/body'
import { storyText } from '#core/story/story-text'
import { sharedFolder } from '../tests/shared-folder.ts'
import { type AttributedQuote, attributedQuotes } from './attributed-quotes.ts'

const samples = fileURLToPath(new URL('../tests/samples', import.meta.url))

/** What a reader cares about: the words, who said them, in which order. */
function told(quotes: readonly (AttributedQuote | FoundQuotation)[]): readonly string[] {
  return quotes.map(({ text, speaker }) => `${speaker?.canonical ?? 'nobody'}: ${text.replace(/\s+/g, ' ')}`)
}

function inTheWindow(body: Block[]): readonly string[] {
  const suggestions = suggestQuotations({ body, refusals: [] }, [])
  const runs = suggestions.flatMap((suggestion) => suggestion.runs)
  return told(runs.toSorted((a, b) => a.start - b.start))
}

describe('the window and the command line find the same quotes', () => {
  for (const name of readdirSync(samples)) {
    const text = readFileSync(path.join(samples, name), 'utf8')
    it(`in ${name}`, () => {
      if (name.endsWith('.html')) {
        const { body } = importHtml(text)
        expect(told(attributedQuotes(storyText(body).text, []).quotes)).toEqual(inTheWindow(body))
      } else {
        const { headline, byline, body } = importText(text)
        const above = [headline, byline].filter((line) => line !== '').map(paragraph)
        const quotes = attributedQuotes(text, []).quotes
        // Words of the headline are a field of the story in the window, where nothing is looked for.
        const below = text.indexOf(storyText(body).text.slice(0, 20))
        expect(told(quotes)).toEqual(inTheWindow([...above, ...body]))
        expect(told(quotes.filter((quote) => quote.start >= below))).toEqual(inTheWindow(body))
      }
    })
  }

  it('in the story of the first milestone', () => {
    const folder = sharedFolder()
    if (folder === null) return void process.stdout.write('passed over: no shared folder with the story\n')
    const text = readFileSync(path.join(folder, 'stories/000_366ef19d99952263.txt'), 'utf8')
    expect(told(attributedQuotes(text, []).quotes)).toEqual(inTheWindow(importText(text).body))
  })
})
