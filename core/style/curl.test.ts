import { describe, expect, it } from 'vitest'
import { curl, curlAll, openingThatIsAnApostrophe } from './curl.ts'

/** Types letter by letter, as the window does. */
function typed(text: string): string {
  let line = ''
  for (const char of text) {
    line += char === '"' || char === "'" ? curl(line, char) : char
    const at = openingThatIsAnApostrophe(line)
    if (at !== null) line = `${line.slice(0, at)}’${line.slice(at + 1)}`
  }
  return line
}

const lines: readonly (readonly [string, string])[] = [
  ['"No," she said.', '“No,” she said.'],
  ["It's the council's, isn't it?", 'It’s the council’s, isn’t it?'],
  ["in the '90s, and ('80s)", 'in the ’90s, and (’80s)'],
  ["the class of '99, the summer '76.", 'the class of ’99, the summer ’76.'],
  ["rock 'n' roll, fish 'n chips", 'rock ’n’ roll, fish ’n chips'],
  ["Get 'em! Wait 'til noon.", 'Get ’em! Wait ’til noon.'],
  ["'Tis late, and 'twas dark.", '’Tis late, and ’twas dark.'],
  ['"\'Tis late," he said.', '“’Tis late,” he said.'],
  ["'90 of them left,' he said.", '‘90 of them left,’ he said.'],
  ["'Nobody knew,' he said. 'Not now.'", '‘Nobody knew,’ he said. ‘Not now.’'],
  ["The word 'til' and 'emergency' stand.", 'The word ‘til’ and ‘emergency’ stand.'],
  ['He said "they call it \'the hole\'"', 'He said “they call it ‘the hole’”'],
]

describe('marks that curl', () => {
  it.each(lines)('as they are typed: %s', (straight, curly) => expect(typed(straight)).toBe(curly))

  it.each(lines)('all at once: %s', (straight, curly) => expect(curlAll(straight)).toBe(curly))

  it('all at once, the last word of a field too', () => {
    expect(curlAll("Go get 'em")).toBe('Go get ’em')
  })

  it('stay as they are once they are curly', () => {
    expect(curlAll('‘90s “x” ‘em')).toBe('‘90s “x” ‘em')
    expect(curlAll(curlAll("Rock 'n' roll of the '70s"))).toBe('Rock ’n’ roll of the ’70s')
  })
})

describe('the opening that is an apostrophe', () => {
  it('is told by its place in the text before the caret', () => {
    expect([
      openingThatIsAnApostrophe('Back in the ‘90s'),
      openingThatIsAnApostrophe('Back in the ‘9'),
      openingThatIsAnApostrophe('rock ‘n’'),
      openingThatIsAnApostrophe('rock‘n’'),
      openingThatIsAnApostrophe(''),
    ]).toEqual([12, null, 5, null, null])
  })
})
