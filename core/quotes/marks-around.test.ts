import { describe, expect, it } from 'vitest'
import { marksAround } from './marks-around.ts'

/** The caret is written | in the text; the answer is the stretch found, or null. */
function around(marked: string): string | null {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = marksAround(text, offset)
  return found === null ? null : text.slice(found.start, found.end)
}

describe('the quotation marks around the caret', () => {
  it.each([
    ['“We wa|it,” she said.', '“We wait,”'],
    ['“We wait,” she sa|id.', null],
    ['“We wait,” she said. “Now g|o.”', '“Now go.”'],
    ['|“At the very start,” he said.', '“At the very start,”'],
    ['“At the very end|”', '“At the very end”'],
    ['She said "now| or never" and left.', '"now or never"'],
    ['‘It’s the crew’s b|oat,’ he said.', '‘It’s the crew’s boat,’'],
    ['« Non, | » dit-elle.', '« Non,  »'],
    ['„So i|st es“, sagte sie.', '„So ist es“'],
    ['“It goes on in the next| paragraph', '“It goes on in the next paragraph'],
    ['No marks at |all.', null],
    ['|', null],
  ])('in %j are %j', (text, words) => {
    expect(around(text)).toBe(words)
  })
})
