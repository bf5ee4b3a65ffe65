import { describe, expect, it } from 'vitest'
import { speakerSchema } from '#core/story/speaker'
import { partsOfName } from './name-parts.ts'
import { levelOf } from './testing-level.ts'

describe('the parts of a name', () => {
  it.each([
    ['Orla Tannahill', 'Tannahill', 'Orla'],
    ['Dr Orla Tannahill MSc', 'Tannahill', 'Orla'],
    ['The Rt Hon Orla Tannahill KC', 'Tannahill', 'Orla'],
    ['TANNAHILL Orla', 'Tannahill', 'Orla'],
    ['ORLA TANNAHILL', 'Tannahill', 'Orla'],
    ['Tannahill, Orla', 'Tannahill', 'Orla'],
    ['Orla Tannahill (port authority)', 'Tannahill', 'Orla'],
    ['Orla Tannahill – port authority', 'Tannahill', 'Orla'],
    ['Piet van der Zwaag', 'van der Zwaag', 'Piet'],
    ['Lady Oddie of Fennick', 'Oddie', undefined],
    ['佐藤 花子', '佐藤', '花子'],
  ])('of %s are the surname %s and the given name %s', (name, surname, given) => {
    const parts = partsOfName(speakerSchema.parse({ id: 's', name }))
    expect([parts.surname[0], parts.given[0]]).toEqual([surname, given])
  })

  it('of somebody who had another name are both surnames', () => {
    expect(
      partsOfName(speakerSchema.parse({ id: 's', name: 'Orla Tannahill (née Brecken)' })).surname,
    ).toEqual(['Tannahill', 'Brecken'])
  })
})

describe('a story in which an unnamed source is quoted', () => {
  it.each([
    ['Piet van der Zwaag', 'The plan, Van Der Zwaag said, had failed.'],
    ['Piet van der Zwaag', 'Ask Zwaag about it.'],
    ['Samir al-Hadidi', 'Then Al-Hadidi left the room.'],
    ['Samir al-Hadidi', 'Then Hadidi left the room.'],
    ['Rosa d’Amico', 'So D’Amico’s desk was empty.'],
    ['Jo Wu', 'WU LEAVES THE BOARD'],
    ['Ivo McElroy', 'McELROY LEAVES THE BOARD'],
    ['Νίκος Σταθόπουλος', 'ΣΤΑΘΟΠΟΥΛΟΣ ΕΙΠΕ'],
    ['Uwe Weißhaupt', 'WEISSHAUPT GEHT'],
    ['이서준', '이서준은 말했다.'],
    ['이서준', '그는 이서준에게서 들었다.'],
    ['سامر الحديدي', 'قال والحديدي ذلك'],
    ['דוד אברמסון', 'נמסר לאברמסון אתמול'],
    ['李', '李先生说没有。'],
    ['佐藤 花子', '佐藤さんは知らない。'],
    ['orla tannahill', 'It was Tannahill who rang.'],
    ['Alice Green', 'Alice J. Green rang.'],
    ['Alice Green', 'Alice Maud Green rang.'],
    ['Dr Alice Green', 'A letter from A. Green came.'],
  ])('of %s is stopped by “%s”', (name, words) => {
    expect(levelOf(name === '李' ? { family: '李' } : {}, words, { name })).toBe('stop')
  })

  it.each([
    ['Grace Meadow', 'an expert in the meadow', 'Then Ms Meadow rang.'],
    ['Ed Marsh', 'a Marsh Street resident', 'So Mr Marsh left.'],
  ])('of %s, printed as %s, is stopped by the name elsewhere', (name, description, words) => {
    expect(levelOf({ unnamed: { description, reason: '' } }, words, { name })).toBe('stop')
  })

  it.each([
    ['May Frost', 'There may frost come.'],
    ['Rob Banks', 'They rob banks at night.'],
    ['Ann May', 'It opens on 14 May.'],
    ['Ann March', 'It has leaked since March.'],
    ['Tim Ashe', 'It rose as he left.'],
    ['Iris Asher', 'It fell as her boat came in.'],
  ])('of %s is not held up by “%s”', (name, words) => {
    expect(levelOf({}, words, { name })).toBe('none')
  })
})
