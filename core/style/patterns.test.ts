import { expect, it } from 'vitest'
import { lettersOf } from './letters.ts'
import { asPattern, searchForPatterns } from './patterns.ts'

it('tells a short run of very long words from another that begins as it does', () => {
  const long =
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz Grundstücksverkehrsgenehmigung'
  const find = searchForPatterns([asPattern(lettersOf(`${long} verfälscht`).letters)])
  expect(Array.from(find(lettersOf(`Das ${long} verfälscht.`)))).toHaveLength(1)
  expect(Array.from(find(lettersOf(`Das ${long} geprüft.`)))).toEqual([])
})
