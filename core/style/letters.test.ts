import { describe, expect, it } from 'vitest'
import { lettersOf } from './letters.ts'

describe('the letters of a text', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Παπαδόπουλος', 'ΠΑΠΑΔΟΠΟΥΛΟΣ'],
    ['Groß', 'GROSS'],
    ['Yıldız', 'YILDIZ'],
    ['İpek', 'ipek'],
    ['Lecœur', 'LECOEUR'],
    ['Høiby', 'Hoiby'],
    ['Bułka', 'Bulka'],
    ['Đokić', 'Dokic'],
    ['OʼRourke', 'O’Rourke'],
    ['الجـــوهري', 'الجوهري'],
    ['١٢٥٠٠', '12500'],
    ['१२', '12'],
    ['ﬁnal', 'final'],
  ]
  it.each(same)('are the same for %s and %s', (one, other) => {
    expect(lettersOf(one).letters).toBe(lettersOf(other).letters)
  })

  it('keep their capitals, one for one', () => {
    expect(lettersOf('Straße, ẞ, Łódź')).toMatchObject({ letters: 'strassesslodz', cased: 'StrasseSsLodz' })
  })

  it('tell words apart that differ in a vowel sign alone', () => {
    expect(lettersOf('राम').letters).not.toBe(lettersOf('रोम').letters)
    expect(lettersOf('กา').letters).not.toBe(lettersOf('กี').letters)
  })
})
