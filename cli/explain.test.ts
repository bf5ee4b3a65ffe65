import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importHtml } from '#core/importers/import-html'
import { storyText } from '#core/story/story-text'
import { attributedQuotes } from './attributed-quotes.ts'
import { explain } from './explain.ts'

const samples = fileURLToPath(new URL('../tests/samples', import.meta.url))

describe('copydesk attribute --explain', () => {
  it('shows the story with quotes, mentions and cues, and below each paragraph why', () => {
    const text = '“The wall holds,” Ruth Adeyemi said.\n\nShe asked for stone. “We need it,” she said.\n'
    const lines = explain(text, [], false).split('\n')
    expect(lines).toContain('[0 “The wall holds,”] {A Ruth Adeyemi} _said_.')
    expect(lines).toContain('She asked for stone. [1 “We need it,”] {A she} _said_.')
    expect(
      lines.some((line) => /^A +Ruth Adeyemi \(person, she\), 2 mentions: “Ruth Adeyemi” “she”$/.test(line)),
    ).toBe(true)
    const second = lines.slice(lines.findIndex((line) => line.startsWith('  1  direct')))
    expect(second[0]).toMatch(/^ {2}1 {2}direct, Ruth Adeyemi: certainty 0\.\d\d$/)
    expect(second.some((line) => / A +Ruth Adeyemi +\+\d\.\d {2}share 0\.\d\d$/.test(line))).toBe(true)
    expect(second).toContain('          +1.6  Ruth Adeyemi said the quotation before.')
    expect(second).toContain('     for      “said” introduces what somebody said.')
  })

  it('is plain, and coloured only where it is asked to be', () => {
    const text = '“The wall holds,” Ruth Adeyemi said.'
    const escapes = /\u001b\[\d+m/g // oxlint-disable-line no-control-regex -- a terminal's colours begin so
    expect(explain(text, [], false)).not.toMatch(escapes)
    expect(explain(text, [], true)).toMatch(escapes)
    expect(explain(text, [], true).replace(escapes, '')).toBe(explain(text, [], false))
  })

  it('leaves no word of a story out, and is as wide as a terminal', () => {
    for (const name of readdirSync(samples)) {
      const file = readFileSync(path.join(samples, name), 'utf8')
      const text = name.endsWith('.html') ? storyText(importHtml(file).body).text : file
      const explained = explain(text, [], false)
      expect(explained.split('\n').every((line) => line.length <= 100)).toBe(true)
      const story = explained
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('  '))
        .join(' ')
        .replace(/\[\d+ |\{[A-Z]\d* |[\]}_]/g, '')
        .replace(/\s+/g, ' ')
      expect(story).toContain(
        text
          .replace(/[[\]{}_]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      for (const { certainty, group } of attributedQuotes(text, []).quotes)
        expect(explained).toMatch(new RegExp(`^ {2}${group} .*(\n {5}\\S.*)? ${certainty.toFixed(2)}$`, 'm'))
    }
  })

  it('says of a story without quotes only what it is', () => {
    expect(explain('It rained.', [], false)).toBe(
      '[0 words said]  {A whom a name or pronoun means}  _cue_\n\n\nIt rained.\n',
    )
  })
})
