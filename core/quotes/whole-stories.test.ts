import { describe, expect, it } from 'vitest'
import { findQuotations } from './find-quotations.ts'

/** Each quotation of a text on a line of its own: group, type, speaker, the mention near it in brackets, words. */
function linesOf(text: string): readonly string[] {
  return findQuotations(text).map(({ group, type, speaker, text: words }) => {
    const mention = speaker === null || speaker.start < 0 ? '' : ` [${speaker.text}]`
    return `${group} ${type} ${speaker?.canonical ?? 'nobody'}${mention}: ${words}`
  })
}

describe('a whole story', () => {
  it('in which a town argues about a wall, in British single marks', () => {
    const text = [
      "Harbour wall 'will not see another winter'",
      'PORT ELLEN — The wall that has kept the sea out of Port Ellen since 1911 will not survive another winter, the Harbour Trust said on Monday.',
      '‘We have had nine reports in nine years, and every one of them says the same thing,’ said Ruth Adeyemi, the trust’s chairwoman. ‘It is hollow.’',
      'Councillor Tom Baines, who leads the county’s transport committee, said the money had been set aside but that it could not be spent before April.',
      '‘Nobody is pretending that this is a small job,’ Baines told a packed meeting in the fishermen’s hall. ‘But the county’s drains are the county’s business.’',
      'Adeyemi disagreed. ‘The drains are under my wall,’ she said.',
      'A surveyor’s report published in June found cracks ‘wide enough to put an arm in’. The report said that the lower courses were ‘past saving’.',
      'The boats’ owners, most of whom pay dues to the trust, plan to march on Friday.',
    ].join('\n\n')
    expect(linesOf(text)).toEqual([
      '0 indirect Harbour Trust [Harbour Trust]: The wall that has kept the sea out of Port Ellen since 1911 will not survive another winter',
      '1 direct Ruth Adeyemi [Ruth Adeyemi]: ‘We have had nine reports in nine years, and every one of them says the same thing,’',
      '1 direct Ruth Adeyemi: ‘It is hollow.’',
      '2 indirect Tom Baines [Tom Baines]: the money had been set aside but that it could not be spent before April',
      '3 direct Tom Baines [Baines]: ‘Nobody is pretending that this is a small job,’',
      '3 direct Tom Baines: ‘But the county’s drains are the county’s business.’',
      '4 direct Ruth Adeyemi [she]: ‘The drains are under my wall,’',
      '5 mixed the report [The report]: that the lower courses were ‘past saving’',
    ])
  })

  it('in which a baker speaks over three paragraphs', () => {
    const text = [
      '“I heard it before I saw it,” said Marta Kowalczyk, 61, whose bakery faces the square. “It was like a train.',
      '“Then the windows went. All of them, one after the other, as if somebody was counting.',
      '“I thought of the ovens, and I went back in.”',
      'Fire Chief Daniel Osei said that nobody had been hurt. He added that a gas pipe laid in the 1950s was probably to blame.',
      '“We were lucky,” he said, “and I do not like having to say that.”',
      'According to the gas company, the pipe was inspected in March.',
      '“Inspected by whom?” Kowalczyk asked.',
      'A spokeswoman for the company declined to comment.',
    ].join('\n\n')
    expect(linesOf(text)).toEqual([
      '0 direct Marta Kowalczyk [Marta Kowalczyk]: “I heard it before I saw it,”',
      '0 direct Marta Kowalczyk: “It was like a train.',
      '0 direct Marta Kowalczyk: “Then the windows went. All of them, one after the other, as if somebody was counting.',
      '0 direct Marta Kowalczyk: “I thought of the ovens, and I went back in.”',
      '1 indirect Daniel Osei [Daniel Osei]: that nobody had been hurt',
      '2 indirect Daniel Osei [He]: that a gas pipe laid in the 1950s was probably to blame',
      '3 direct Daniel Osei [he]: “We were lucky,”',
      '3 direct Daniel Osei [he]: “and I do not like having to say that.”',
      '4 indirect the gas company [the gas company]: the pipe was inspected in March',
      '5 direct Marta Kowalczyk [Kowalczyk]: “Inspected by whom?”',
    ])
  })

  it('in which two officials without a name, a woman and a man who differ', () => {
    const text = [
      'Two officials familiar with the talks said the airline would be sold before the end of the month.',
      '“There is a buyer and there is a price,” one of the officials said. “What there isn’t is a pilot who believes it.”',
      'Captain Ingrid Solheim, the head of the pilots’ union, and finance minister Jonas Berg met on Sunday evening. “We talked about money for nine minutes,” Solheim said. “We talked about the weather for an hour.”',
      'Berg called the meeting “friendly and useful”.',
      '“I have nothing to hide,” he said.',
      '“He has plenty to hide,” she told reporters afterwards.',
      'The sale, first reported by the Norrland Courier, would be the largest in the country since 2004, the newspaper wrote.',
    ].join('\n\n')
    expect(linesOf(text)).toEqual([
      '0 indirect two officials familiar with the talks [Two officials familiar with the talks]: the airline would be sold before the end of the month',
      '1 direct one of the officials [one of the officials]: “There is a buyer and there is a price,”',
      '1 direct one of the officials: “What there isn’t is a pilot who believes it.”',
      '2 direct Ingrid Solheim [Solheim]: “We talked about money for nine minutes,”',
      '2 direct Ingrid Solheim: “We talked about the weather for an hour.”',
      '3 mixed Jonas Berg [Berg]: the meeting “friendly and useful”',
      '4 direct Jonas Berg [he]: “I have nothing to hide,”',
      '5 direct Ingrid Solheim [she]: “He has plenty to hide,”',
      '6 indirect the newspaper [the newspaper]: The sale, first reported by the Norrland Courier, would be the largest in the country since 2004',
    ])
  })

  it('in which a letter speaks, and two cues stand inside their quotations', () => {
    const text = [
      'The letter to parents, sent late on Thursday, said the school would close at noon. “We know how hard this is,” it read. “We would not ask if there were another way.”',
      'Head teacher Gwen Pritchard blamed the boiler. "It is older than I am," she joked, "and it has had less care."',
      'Pritchard said she hoped to open again on Monday, but caretakers say that the part has to come from Poland.',
      '"They told us two days," said Ali Hassan, whose daughters are in the third year. "Then they told us five."',
      'Asked whether the council would pay, Pritchard said: "You would have to ask the council."',
      "The council has denied that it cut the school's repairs budget.",
    ].join('\n\n')
    expect(linesOf(text)).toEqual([
      '0 indirect the letter to parents [The letter to parents]: the school would close at noon',
      '1 direct the letter to parents [it]: “We know how hard this is,”',
      '1 direct the letter to parents: “We would not ask if there were another way.”',
      '2 direct Gwen Pritchard [she]: "It is older than I am,"',
      '2 direct Gwen Pritchard [she]: "and it has had less care."',
      '3 indirect Gwen Pritchard [Pritchard]: she hoped to open again on Monday',
      '4 indirect caretakers [caretakers]: that the part has to come from Poland',
      '5 direct Ali Hassan [Ali Hassan]: "They told us two days,"',
      '5 direct Ali Hassan: "Then they told us five."',
      '6 direct Gwen Pritchard [Pritchard]: "You would have to ask the council."',
      "7 indirect the council [The council]: that it cut the school's repairs budget",
    ])
  })

  it('in which marks of three languages, and two of one family', () => {
    const text = [
      '« Ce mur est à nous », said Pierre Lemaire, mayor of Saint-Aubin, who spoke in both languages. « Nous le garderons. »',
      '„Das Meer fragt nicht“, said his guest, Klaus Brandt. Brandt, an engineer, said the wall needed stone rather than speeches.',
      '"It\'s fair to say that we disagree about the stone," Lemaire told a Dutch newspaper. "About the speeches we do not."',
      "Claire Fontaine, the mayor's deputy, argued that the town could not afford either.",
      '"We have 412 people and one crane," she said.',
      "''The crane is mine,'' said her brother, Luc Fontaine.",
    ].join('\n\n')
    expect(linesOf(text)).toEqual([
      '0 direct Pierre Lemaire [Pierre Lemaire]: « Ce mur est à nous »',
      '0 direct Pierre Lemaire: « Nous le garderons. »',
      '1 direct Klaus Brandt [Klaus Brandt]: „Das Meer fragt nicht“',
      '2 indirect Klaus Brandt [Brandt]: the wall needed stone rather than speeches',
      '3 direct Pierre Lemaire [Lemaire]: "It\'s fair to say that we disagree about the stone,"',
      '3 direct Pierre Lemaire: "About the speeches we do not."',
      '4 indirect Claire Fontaine [Claire Fontaine]: that the town could not afford either',
      '5 direct Claire Fontaine [she]: "We have 412 people and one crane,"',
      "6 direct Luc Fontaine [Luc Fontaine]: ''The crane is mine,''",
    ])
  })

  it('whose marks are all titles, nicknames, scare quotes, inches and apostrophes says nothing', () => {
    const text = [
      'The town’s “improved” market opened on Saturday with a showing of “The Long Way Home”, a film that runs for 3 hours and 20 minutes on a screen 12\' 6" wide.',
      'Rosa “Bibi” Marchetti, who paints signs, had lettered the words “Fresh Daily” above every door. The so-called “experts” of the parish council stayed at home, and ’90s music played until ten.',
      'Her song “Low Tide” closed the evening. Dogs’ bowls stood along the walls, and a 24" pan of paella was gone by six o’clock. The council hopes to do it again and believes that more people will come.',
    ].join('\n\n')
    expect(linesOf(text)).toEqual([])
  })
})
