import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './find-quotations.ts'
import type { FoundQuotation, KnownSpeaker } from './found.ts'
import { quotationsOf, readChange, readSpeakers, readStory } from './read-story.ts'
import type { TextChange } from './reading/lines.ts'

const seed = Math.floor(Math.random() * 1e9)
process.stdout.write(`random edits, seed ${seed}\n`)

const story = ['ferry-terminal', 'river-rescue', 'night-bus', 'school-meals', 'library-budget']
  .map((name) => readFileSync(new URL(`../../tests/samples/${name}.txt`, import.meta.url), 'utf8'))
  .join('\n\n')

const adeyemi: KnownSpeaker = {
  id: 'a',
  name: 'Ruth Adeyemi',
  aliases: ['Dr Adeyemi'],
  title: '',
  organisation: '',
  pronouns: 'she',
}

/** What an editor does to a text: letters, words, marks, breaks, whole paragraphs, and things taken away. */
const typed = fc.constantFrom(
  ...'a s said , . “ ” " \' ‘ ’ he she they \n \n\n \r \r\n \u2028 Ruth Adeyemi Mayor mayor – : ( )'.split(
    ' ',
  ),
  ' ',
  '',
  ' said Ruth Adeyemi, the harbour master',
  'Adeyemi',
  '“It is hollow,” she said. “We know.”',
  '“We wait',
  '\n\n“And we go on.”\n\n',
  '\n\nMayor Tom Baines said that the wall would fall.\n\nBaines, a builder, laughed. “No,” he said.\n\n',
  ' according to the report',
  'the mayor said the plan was dead, and added that ',
  'One line of hard-wrapped text that is sixty letters long, so,\nand another line that is about as long as that one here, so.\n\n',
)

const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 20, max: 900 }) },
  ),
  text: typed,
})

type Edit = { readonly place: number; readonly length: number; readonly text: string }

function changeOf(text: string, { place, length, text: typedText }: Edit): TextChange {
  const start = Math.floor(place * (text.length + 1))
  return { start: Math.min(start, text.length), end: Math.min(start + length, text.length), text: typedText }
}

/** Only the first difference of two lists that ought to be the same: whole, they would fill pages. */
function firstDifference(found: readonly FoundQuotation[], full: readonly FoundQuotation[]): unknown {
  const index = full.findIndex((quotation, at) => !isDeepStrictEqual(quotation, found[at]))
  if (index >= 0) return { full: full[index], found: found[index] }
  return found.length > full.length ? { found: found[full.length] } : null
}

describe('a story that is read again', () => {
  it(
    'gives after a thousand changes, and on the way, what a full reading gives',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 100, maxLength: 100 }), (edits) => {
          let reading = readStory(story, [adeyemi])
          for (const [index, one] of edits.entries()) {
            reading = readChange(reading, changeOf(reading.text, one))
            if (index % 10 === 9) {
              const full = findQuotations(reading.text, [adeyemi])
              expect(firstDifference(quotationsOf(reading), full)).toBe(null)
            }
          }
        }),
        { numRuns: 10, seed },
      )
    },
  )

  it('looks past a paragraph that has been taken out', () => {
    const paragraphs = ['Tom Baines was there.', 'Carl Devlin was not.', '“It is hollow,” he said.']
    const before = readStory(paragraphs.join('\n'))
    const start = before.text.indexOf('Carl')
    const after = readChange(before, { start, end: before.text.indexOf('“'), text: '' })
    expect([before, after].map((one) => quotationsOf(one)[0]?.speaker?.canonical)).toEqual([
      'Carl Devlin',
      'Tom Baines',
    ])
  })

  it('gives the same when its speakers have changed', () => {
    const reading = readSpeakers(readStory(story), [adeyemi])
    expect(quotationsOf(reading)).toEqual(findQuotations(story, [adeyemi]))
    expect(quotationsOf(readSpeakers(reading, []))).toEqual(findQuotations(story))
  })

  it('reads nothing but the paragraph that was changed', () => {
    const before = readStory(story)
    const start = story.indexOf('three years after')
    const after = readChange(before, { start, end: start, text: 'some ' })
    const read = after.parts.filter((part) => !before.parts.some((old) => old.read === part.read))
    const told = after.parts.filter((part) => !before.parts.some((old) => old.told === part.told))
    expect([read.length, told.length]).toEqual([1, 1])
  })

  it('leaves the reading before as it was', () => {
    const before = readStory(story)
    readChange(before, { start: 0, end: 500, text: '“No,” he said.' })
    expect(quotationsOf(before)).toEqual(findQuotations(story))
  })
})
