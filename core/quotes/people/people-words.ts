function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

/** Offices and occupations that stand before a name, or alone for the person who holds them. Lower case. */
export const offices = words(`
  president vice-president premier minister secretary chancellor mayor governor senator congressman congresswoman
  representative councillor councilor councilman councilwoman councilmember alderman assemblyman assemblywoman
  commissioner chairman chairwoman chair chairperson director manager chief head leader speaker ambassador
  envoy delegate deputy lawmaker legislator treasurer comptroller controller auditor clerk ombudsman
  spokesman spokeswoman spokesperson aide adviser advisor strategist analyst economist expert consultant
  professor lecturer teacher headteacher principal dean provost chancellor researcher scientist historian
  doctor surgeon nurse physician psychologist psychiatrist epidemiologist biologist engineer architect
  judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff officer constable
  detective sergeant inspector superintendent lieutenant captain major colonel general admiral commander marshal
  private corporal trooper agent ranger firefighter paramedic pilot
  bishop archbishop cardinal pope father reverend rabbi imam pastor vicar priest
  king queen prince princess duke duchess lord lady sir dame baron baroness
  author writer novelist poet playwright editor reporter journalist correspondent columnist broadcaster presenter
  anchor host blogger critic photographer artist painter sculptor singer musician guitarist drummer rapper
  composer conductor actor actress comedian director producer filmmaker dancer designer chef
  coach captain striker goalkeeper midfielder defender quarterback pitcher player skipper athlete trainer referee
  owner founder co-founder co-owner executive entrepreneur businessman businesswoman banker broker trader
  librarian developer master keeper warden caterer tenor soprano retiree pensioner campaigner head
  farmer fisherman builder carpenter plumber electrician driver shopkeeper landlord landlady tenant baker miner
  candidate nominee incumbent contender activist campaigner organizer organiser volunteer
  mr mrs ms mx dr prof sen rep gov lt gen col sgt maj capt cmdr adm cpl pvt det insp supt rev hon pres fr
  mr. mrs. ms. mx. dr. prof. sen. rep. gov. lt. gen. col. sgt. maj. capt. cmdr. adm. cpl. pvt. det. insp. supt.
  rev. hon. pres. fr. ceo cfo coo cto cio vp mp mep msp mpp mla mna mha
  const const. cst cst. coun coun. ald ald. atty atty. asst asst. dep dep. assoc assoc. lt.-gov. lt.-col. maj.-gen.
  brig.-gen. det.-sgt. det.-const. co-chair reeve elder pollster lobbyist advocate commentator scholar academic
  winger forward goaltender goalie netminder defenceman defenseman shortstop outfielder catcher linebacker
  receiver cornerback rookie champion olympian paralympian swimmer sprinter skier skater golfer boxer rider jockey
  curator bureaucrat mediator arbitrator coroner pathologist virologist immunologist pediatrician paediatrician
  sociologist criminologist climatologist meteorologist geologist ecologist anthropologist archaeologist
  seismologist veterinarian pharmacist dentist midwife nutritionist therapist counsellor counselor superstar
  whistleblower informant inventor investor developer publicist screenwriter songwriter choreographer
  interpreter translator contractor operator organizer co-ordinator coordinator administrator registrar
  councilmen councilwomen congressmen representatives councillors councilors mps mpps mlas sens. reps. govs. drs.
  messrs. justices judges ministers premiers mayors detectives constables sergeants captains coaches lineman
  mvp treasurer guide mechanic cook parliamentarian backbencher senator-elect mayor-elect president-elect governor-elect
`)

/** Forms of address: they are no office, and give nothing but respect and, some, a gender. */
export const honorifics = words('mr mrs ms mx dr mr. mrs. ms. mx. dr. sir dame miss lord lady')

/** Heads of descriptions of people who are not named. Lower case, singular or plural. */
export const personHeads: ReadonlySet<string> = new Set([
  ...offices,
  ...words(`
    official officials source sources expert experts aide aides leader leaders member members voter voters supporter
    supporters analyst analysts adviser advisers strategist strategists woman women man men boy girl person people
    witness witnesses neighbour neighbours neighbor neighbors resident residents parent parents mother father son
    daughter brother sister wife husband widow friend friends colleague colleagues relative relatives student
    students pupil teachers nurses doctors scientists researchers economists lawyers prosecutors detectives officers
    investigators reporters journalists critics activists campaigners organizers organisers volunteers lawmakers
    senators ministers diplomats diplomat employee employees worker workers staffer insider insiders observer
    observers cop cops customer customers poster user patient survivor survivors victim victims driver fan fans
    spokespeople farmers owner boss native immigrant refugee teen teenager teenagers youth veteran grandmother
    grandfather aunt uncle cousin niece nephew sibling siblings fiancé fiancée girlfriend boyfriend ex-wife
    ex-husband roommate classmate teammate teammates co-worker co-workers coworker passerby bystander bystanders
    passenger passengers shopper shoppers tenant tenants landlords homeowner homeowners commuter commuters
    protester protesters demonstrator demonstrators marcher attendee caller tipster complainant plaintiff
    defendant juror jurors suspect suspects advocates opponents opponent proponents proponent detractors
    skeptics pundits pundit commentators historians academics scholars professors engineers politicians politician
    mayors premiers governors senators congressmen councillors councilors judges coaches players athletes owners
    executives managers directors trustees trustee commissioners ambassadors envoys bankers investors traders
    paramedics firefighters constables sergeants soldiers troops veterans pilots artists musicians actors writers
    authors editors columnists bloggers landowner rancher ranchers fishermen boaters hikers campers donors donor
    democrat democrats republican republicans liberals conservatives tories libertarian dems gop progressives
    backers lobbyists pollsters consultants auditors inspectors regulators planners designers developers
    chiefs elders grandparents caregivers caregiver superintendents rivals counterparts
    counterpart confidant confidante associate associates acquaintance acquaintances
  `),
])

/** Heads of groups and institutions that speak. */
export const groupHeads = words(`
  campaign department company group government agency office board police court council committee commission
  party union association authority ministry administration team club firm bank charity foundation trust
  organisation organization network station newspaper paper magazine site website channel university college school
  hospital church embassy navy army force forces service services corporation institute society federation league
  congress parliament senate house union administration coalition alliance bureau band family couple museum
  broadcaster publisher airline brewery studio panel jury country city state centre center front brigade
  regulator watchdog ombudsman tribunal commission bureau utility retailer automaker manufacturer carrier railway
  nation nations province town municipality county district region township village charity nonprofit non-profit
  startup lab laboratory clinic restaurant store chain franchise federation caucus cabinet opposition staff crew
  police mounties military pentagon kremlin vatican legislature assembly delegation network partnership consortium
  think-tank outlet firms companies agencies organizations organisations groups unions universities governments
  countries nations governments newspapers networks hospitals schools boards councils communities community public
  administration developer insurer lender publisher conglomerate corporation giant cooperative co-op
`)

/** Documents that speak. */
export const documentHeads = words(`
  report reports poll polls post posts lawsuit analysis survey statement email e-mail letter filing memo document
  documents study article posting website notice bulletin dossier affidavit indictment complaint ruling judgment
  transcript sign banner plaque manifesto guidance draft note paper review audit inquiry book message tweet
  headline leaflet inscription summary release communique bill constitution diary ad ads advertisement video
  clip recording posting text texts emails letters tweets messages statements warrant warrants motion petition
  resolution agreement contract brief decision order verdict obituary column editorial op-ed essay interview
  press-release newsletter pamphlet flyer poster label listing page caption plan budget census forecast figures
  data statistics numbers records documents files audit
`)

/** Words that make a capitalised name a group's. */
export const groupNameWords = words(`
  department agency council university authority party police office herald times post tribune gazette guardian news
  bbc cnn npr association union committee commission court bank board ministry bureau institute foundation trust
  group company corporation corp corp. inc inc. ltd ltd. plc llc church club school college hospital society
  service federation league congress parliament senate house navy army airlines air network alliance coalition
  organisation organization center centre museum press agency international worldwide united rovers athletic
  magazine journal radio television tv weekly daily telegraph media forum campaign
  securities capital research holdings partners partnership technologies systems solutions energy resources airlines
  industries enterprises pharmaceuticals motors electric communications entertainment pictures records studios
  games productions ventures brothers bros logistics consulting analytics global canada america usa uk ltée inc
  services administration regulator authority directorate secretariat tribunal assembly caucus cabinet chamber
  coalition brigade regiment battalion fleet command corps guard mounties rcmp opp cbc ctv fbi cia nasa un nato
  nations nation party democrats republicans liberals conservatives greens tories caucus government
  ledger examiner inquirer sentinel chronicle courier dispatch observer gazetteer bulletin argus
  leafs canucks flames oilers senators jets canadiens raptors yankees lakers
  act war day treaty accord agreement protocol constitution charter amendment award prize report review
  study survey conference summit project program programme plan initiative deal inquiry strategy
  office clinic
  hotel restaurant theatre theater arena stadium gallery library academy seminary cathedral temple mosque synagogue
  ministries offices division branch unit team taskforce squad
`)

/** Group words that are surnames too: after a given name they are one ("Doris Day", "Frank Church"). */
export const groupNamesOfPeople = words(
  'day church post bank house guard temple war act assembly court global national energy star price fleet chambers',
)

/** Words before a name that tell where somebody belongs, and are no part of it: "Republican Carla Mintz". */
export const belongings = words(`
  republican democrat democratic liberal conservative tory green labour independent libertarian socialist olympian
  canadian american british french german russian chinese ukrainian israeli palestinian indian mexican australian
  japanese korean iranian iraqi syrian turkish italian spanish irish scottish welsh dutch norwegian swedish polish
  saudi egyptian nigerian albertan ontarian quebecer torontonian montrealer calgarian manitoban maritimer texan
  californian floridian londoner parisian muslim christian jewish catholic inuk cree mohawk métis dene ojibwa
  millionaire billionaire longtime former ex veteran fellow retired acting interim outgoing incoming
`)

/** First words and names of places that are not people. */
export const placeWords = words(`
  new north south west east san los las saint santa el great united white downing capitol hong saudi
  america britain england scotland wales ireland france germany italy spain china japan russia india australia
  canada mexico brazil london paris washington boston chicago york city street road avenue square park river lake
  island county valley bay beach hill hills mountain bridge hall station airport festival cup games olympics
  library pier wharf dock harbour harbor creek canal dam tunnel trail lane drive highway lighthouse
`)

/** The pronoun that goes with somebody; '' when the text does not tell. */
export type Gender = '' | 'she' | 'he' | 'they' | 'it'

const femaleWords = words(`
  mrs mrs. ms ms. miss dame lady queen princess duchess baroness congresswoman councilwoman assemblywoman
  chairwoman spokeswoman businesswoman actress landlady woman girl mother daughter sister wife widow aunt
  grandmother niece policewoman sportswoman headmistress waitress alderwoman
`)
const maleWords = words(`
  mr mr. sir lord king prince duke baron congressman councilman assemblyman spokesman businessman landlord man boy
  father son brother husband uncle grandfather nephew policeman sportsman headmaster waiter bishop fisherman
`)

/** The gender a title or noun gives away. */
export function genderOfWord(lower: string): Gender {
  if (femaleWords.has(lower)) return 'she'
  return maleWords.has(lower) ? 'he' : ''
}

/** Whether a noun, in small letters, is one that speaks: a person, a group or a document. */
export function isSpeakingNoun(lower: string): boolean {
  return personHeads.has(lower) || groupHeads.has(lower) || documentHeads.has(lower)
}
