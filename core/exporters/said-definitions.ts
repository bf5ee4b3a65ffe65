import type { Definition } from 'mdast'

/** The most letters (UTF-16 units) of a label: CommonMark allows 999, each escape counting as two. */
export const LONGEST_LABEL = 480

/**
 * Notes who said what as link reference definitions, in reading order. Their label is the words, their title the
 * speaker, their address `#said`: the words stand in the first place after the run before. Where they stand in an
 * earlier place too, the address says in which they are meant (`#said-2`); a run too long for a label goes on in the
 * next definition (`#said-on`).
 */
export class SaidDefinitions {
  readonly all: Definition[] = []
  #since = ''

  /** Words of the text as they come, said or not. */
  pass(text: string): void {
    this.#since += text
  }

  /** The end of a block: no run goes on over it. */
  endBlock(): void {
    this.#since += '\n'
  }

  /** A run whose words have just passed. */
  say(words: string, speaker: string): void {
    const run = folded(words).trim()
    // Spaces alone are no words, and stand everywhere.
    if (run === '') return
    const place = placeOf(run, this.#since.split('\n').map(folded))
    const [first = '', ...more] = labelsOf(run)
    this.#define(first, place === 1 ? '#said' : `#said-${place}`, speaker)
    for (const label of more) this.#define(label, '#said-on', speaker)
    this.#since = ''
  }

  #define(label: string, url: string, title: string): void {
    this.all.push({ type: 'definition', identifier: label, label, url, title })
  }
}

/** White space is all one, as it is in a label: https://spec.commonmark.org/0.31.2/#matches. A byte order mark is none. */
export function folded(text: string): string {
  return text.replace(/[^\S\uFEFF]+/g, ' ')
}

/** In which of the places where the words stand they stand last. */
function placeOf(words: string, texts: readonly string[]): number {
  let count = 0
  for (const text of texts) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1
  }
  return Math.max(count, 1)
}

/** The words in pieces that a label may hold, cut at spaces. */
function labelsOf(words: string): readonly string[] {
  const labels: string[] = []
  let rest = words
  while (rest.length > LONGEST_LABEL) {
    const space = rest.lastIndexOf(' ', LONGEST_LABEL)
    const cut = space > 0 ? space : LONGEST_LABEL
    labels.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return [...labels, rest].filter((label) => label !== '')
}
