import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxParagraphs } from '../../tests/docx-paragraphs.ts'
import { printedWords } from '../../tests/printed-words.ts'
import { randomStory } from '../../tests/random-stories.ts'
import { blank, whole } from '../../tests/whole-story.ts'
import { exportDocx } from './docx.ts'

async function partsOf(story: typeof whole): Promise<(name: string) => string> {
  const files = unzipSync(await exportDocx(story))
  return (name) => strFromU8(files[name] ?? new Uint8Array())
}

describe('the Word document of a story', () => {
  it('has a style for each part, and the words as they are', async () => {
    const part = await partsOf(whole)
    expect(docxParagraphs(part('word/document.xml'))).toEqual([
      ['Title', 'Rain & <hail>'],
      ['Subtitle', 'It will "last".'],
      ['Byline', 'By Ann Lee and Tom Hale'],
      ['Dateline', 'LEEDS'],
      ['BodyText', '“We will,” she said, “wait.”'],
      ['Heading1', 'Next'],
      ['Quote', '“It rained.'],
      ['Quote', '“Then it stopped.”'],
      ['Caption', '— NYPD'],
      ['ListParagraph', 'One'],
      ['BodyText', 'it is “sound”'],
    ])
    const styles = part('word/styles.xml')
    for (const style of [
      'Title',
      'Subtitle',
      'Byline',
      'Dateline',
      'BodyText',
      'Heading1',
      'Heading2',
      'Quote',
      'Caption',
      'ListParagraph',
    ])
      expect(styles).toContain(`w:styleId="${style}"`)
    expect(styles).toContain('<w:lang w:val="en-GB"')
  })

  it('gives its title and author, and no time of its own', async () => {
    const part = await partsOf(whole)
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>Rain &#x26; &#x3C;hail></dc:title>')
    expect(core).toContain('<dc:creator>Ann Lee, Tom Hale</dc:creator>')
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  it('says who said the words between marks by a style of the speaker’s own', async () => {
    const part = await partsOf(whole)
    const names = Array.from(
      part('word/styles.xml').matchAll(/w:styleId="(SaidBy\d+)"[^>]*><w:name w:val="([^"]*)"/g),
      ([, id = '', name = '']) => [id, name] as const,
    )
    expect(names).toEqual([
      ['SaidBy1', 'Said by Ruth Adeyemi'],
      ['SaidBy2', 'Said by NYPD'],
      ['SaidBy3', 'Said by the report'],
    ])
    const runs = Array.from(
      part('word/document.xml').matchAll(/<w:rStyle w:val="(SaidBy\d+)"\/>.*?<w:t [^>]*>([^<]*)</g),
      ([, style, words]) => `${style} ${words}`,
    )
    expect(runs).toEqual([
      'SaidBy1 “We ',
      'SaidBy1 will',
      'SaidBy1 ,”',
      'SaidBy1 “wait.”',
      'SaidBy2 “It rained.',
      'SaidBy2 “Then it stopped.”',
      'SaidBy3 it is “sound”',
    ])
  })

  it('leads where the story’s links lead, and counts each list from one', async () => {
    const item = (text: string) => ({ type: 'list-item' as const, children: [{ text }] })
    const list = { type: 'list' as const, ordered: true, children: [item('One'), item('Two')] }
    const part = await partsOf({ ...whole, body: [list, ...whole.body, list] })
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://a.example/?a=1&amp;b=2"')
    const numbers = Array.from(part('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id)
    expect([numbers.length, new Set(numbers).size]).toEqual([5, 3])
  })

  it('is set from right to left where its language is', async () => {
    const part = await partsOf({
      ...blank,
      language: 'ar',
      body: [{ type: 'paragraph', children: [{ text: 'مرحبا' }] }],
    })
    expect(part('word/document.xml')).toMatch(/<w:bidi\/>.*<w:rtl\/>/s)
  })

  it('loses no word of any story', async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        const words = docxParagraphs((await partsOf(story))('word/document.xml')).map(([, text]) => text)
        expect(words.join('').replace(/\s+/g, '')).toBe(printedWords(story))
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
