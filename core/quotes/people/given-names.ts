import type { Gender } from './people-words.ts'

/**
 * Common given names by the pronoun that most people of that name use: a hint, which a title or a pronoun that
 * the library keeps for a speaker outweighs. Names in wide use for both are left out.
 */
const female = `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
  megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice
  julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori marcia fatima aisha amina zainab leila layla priya anita sunita deepa mei yuki
  keiko ingrid astrid sofia elena irina olga natasha svetlana tatiana ana lucia carmen rosa isabel ines beatriz
  fiona siobhan niamh aoife ciara orla maeve bridget moira catriona eilidh nicola joanna claire clare louise gemma
  zoe chloe lucy jane kate katie ellen nora norah eleanor harriet hilary theresa angelika ursula greta heidi sabine
  monica naomi miriam esther judith rachel leah tamar adaeze ngozi chioma wanjiru nia imani mabel hazel ivy rosie
  daisy poppy freda edna irene maureen doreen pauline lorna sheila kamala hillary melania nadia yasmin noor shirin
  valeska gwen rhiannon megan bronwen sian carys mairead agnes beatrice celia delia edith flora
`
const male = `
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis
  jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger
  terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan
  albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene manny bill bob tom tim
  jim mike dave steve dan matt ben sam nick tony fred ted ed ken ron don ray greg jeff phil rob pete chuck hugh ian
  colin graham neil simon martin nigel trevor derek barry stuart gordon malcolm angus hamish callum ewan duncan
  liam declan cormac conor padraig seamus eoin niall brendan mohammed muhammad ahmed ali hassan omar ibrahim yusuf
  khaled tariq imran raj sanjay vikram arjun rahul anil wei hiroshi kenji takashi ivan dmitri sergei vladimir boris
  pavel jan lars erik sven nils olaf hans klaus jurgen dieter fritz pierre jacques luc marc antoine jean-pierre carlos
  luis miguel pedro pablo diego javier fernando antonio marco giovanni luca paolo kwame kofi chidi emeka tunde oluwaseun
  sipho thabo isaac abraham moses joel felix oscar leo max oliver harry alfie archie theo hector rufus gareth rhys
  dafydd owen ernest stanley reginald cyril clive rupert giles piers
`

const genders = new Map<string, Gender>([
  ...male
    .trim()
    .split(/\s+/)
    .map((name): [string, Gender] => [name, 'he']),
  ...female
    .trim()
    .split(/\s+/)
    .map((name): [string, Gender] => [name, 'she']),
])

/** The pronoun a given name suggests, '' when it suggests none. Takes any letter case. */
export function genderOfGivenName(given: string): Gender {
  return genders.get(given.toLowerCase()) ?? ''
}
