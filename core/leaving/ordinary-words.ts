/**
 * Words of five letters and more that anybody writes, and common given names, in lower case. One of them is a handle only
 * where it is written as one. Most words are those that the list of the npm package popular-english-words (ISC) has first.
 */
const ordinary: ReadonlySet<string> = new Set(
  `
  aaron abandoned abbey abigail ability about above absence abuse academic academy accept accepted access
  accident according account accurate accused achieve achieved acquired across acted acting action active
  activist activity actor actress actual actually adapted added adding addition address addressed adele
  adjacent admitted adopted adrian adult advance advanced advantage advice affairs affect affected africa
  african after afternoon again against agencies agency agent agnes agree agreed agreement ahead aidan
  aircraft aired airport alana albert album alexander alexis alfie alfred alice alicia align alison alive
  alleged allen alliance allied allow allowed allowing almost alone along alongside already alternate
  although always amanda amateur amelia america american amina among amongst amount analysis anchor ancient
  anderson andrea andrew angela angeles animal animated anita annie announced annual annually another answer
  anthony antonia anyone anything anyway anywhere apart apparent appeal appear appeared appearing applied
  applies apply appointed approach approval approved april archie architect archive archived areas argentina
  argue argued argument armed around arranged arrested arrival arrived arthur article artillery artist
  artistic artwork ashley asian aside asked asking assembly assessed assigned assist assistant associate
  assume assumed assuming athletes atlantic attached attack attacked attempt attempted attend attended
  attention attorney attracted audience audio audrey august australia austria author authority available
  avenue average aviation avoid award awarded aware bachelor backing badger balance bands banks banned
  barbara baseball based basic basically basis battalion battery battle beach beacon beatrice beautiful
  beauty became because becky become becoming before began begin beginning begun behalf behavior behaviour
  behind being belgium belief believe believed belong below benefit benjamin berlin bernard besides bethany
  better betty between beyond  bianca biggest billion billy biography birch birds birth birthday
  bishop black blaze block blocked blogspot blood blues board bobby bodies books border boston bottom bought
  boundary bradley brain branch brand brandon brazil brazilian break breaking brenda brian brick bridge
  bridget brief briefly brigade bright bring bringing britain british broad broadcast broke broken bronze
  brother brought brown bruce bryan budget build building built buried business bytes cabinet cable caleb
  called calling calls callum cambridge camera cameron camilla campaign campus canada canadian canal cancer
  candidate cannot capable capacity capital captain capture captured cards career carla carlos carmen
  carolina caroline carried carry carrying cases castle category cathedral catherine catholic caught cause
  caused causing cecilia celia cells cemetery census center central centre centuries century ceremony
  certain certainly  chain chair chairman challenge chamber champion chance change changed changing
  channel chapel chapter character charge charged charity charles charlie charlotte chart check chemical
  chemistry cherry chicago chief child childhood children china chinese chloe choice choose chose chosen
  chris christ christian christina christine christmas church cinema circle circuit citation cited cities
  citing citizens civil claim claimed claiming claire clara clare clark class classic classical claudia
  clean clear clearer clearly clerk click climate close closed closely closer closing closure cloudy clubs
  coach coalition coast coastal cobalt colin collected college colonel colonial colony color colour 
  columbia column combat combined comedy comes comet comic coming command commander comment commented
  committed committee common commonly communist community companies company compared compete competed
  competing complete completed complex component composed composer computer concept concern concerned
  concert concluded concrete condition conduct conducted confirmed conflict confused congress connected
  connor consensus consider consisted consists constant contact contain contained content contest contested
  context continue continued contract contrast control converted convinced copies copper copyright coral
  corner corporate corps correct correctly costs could  council count counties countries country
  county couple course court cousin cover coverage covered covering craig crash create created creating
  creation creative creator credit credited creek cricket crime criminal crisis criteria critic critical
  criticism cross crossing crown cuckoo cultural culture curlew current currently customers cycle cynthia
  czech daily damage damaged damian dance daniel danish danny darren database dated dates dating daughter
  david davis dealing death debate debbie deborah debut debuted decade december decide decided decision
  declan declared decline declined dedicated default defeat defeated defeating defence defending defense
  defensive defined degree delete deleted deleting deletion delivered demand denied denise dennis density
  depending  depth deputy derek derived descent describe described design designed designer desire
  despite destroyed detail detailed determine develop developed device diameter diana diane different
  difficult  digital direct directed direction directly director disagree discovery discuss discussed
  disease display displayed dispute distance distinct district divided division doctor document doing
  dolphin domain domestic dominic donated donna doris dorothy double doubt douglas downtown draft dragon
  drama drawing drawn dream drive driver driving dropped drums duncan during dutch duties dylan eagle
  earlier earliest early earned earth easier easily eastern economic economy eddie edited edith editing
  edition edits educated education edward edwin effect effective effort egypt eight eighth eileen either
  elaine eleanor elected election electoral electric element elena elevation eleven elijah eliza elizabeth
  ellen ellie elsewhere email ember emergency emily emperor empire employed employees empty encourage ended
  ending enemy energy engaged engine engineer england english enough ensure enter entered entering entire
  entirely entitled entrance entries entry episode equal equipment error escape essay essential establish
  estate esther estimated ethan ethnic eugene europe european evelyn evening event every everyone evidence
  evolution exact exactly example excellent except exception exchange executed executive exist existed
  existence existing expand expanded expansion expect expected expert explain explained express expressed
  extended extension extensive extent external extinct extra extreme extremely faced facility factor factory
  facts faculty failed fails failure fairly faith falcon falls false familiar families family famous fashion
  father fatima favor feature featured featuring february federal feeling  felix fellow female ferry
  festival fiction fictional field fifth fight fighter fighting figure filed files filled filmed films final
  finally finance financial finding finds finish finished finishing fiona fired first fishing fixed fleet
  flight floor florence florida flowers flows flying focus focused follow followed following football force
  forced foreign forest formal formally format formation formed former formerly forming forms formula forum
  forward fought found founded founder founding fourth frame france frances franchise francis francisco
  frank freddie frederick freedom french frequency frequent friend friendly front fruit fully function
  funding funds further future gained gallery games garden gareth gavin gemma gender general generally
  generate generated genre genus geoffrey george georgia gerald german germany getting ghost gillian ginger
  girls given gives giving glass global gloria goals going golden goods google gordon governor grade
  graduate graduated graham grand grant granted great greater greatest greatly greece greek green gregory
  ground group growing grown growth guard guess guest guide guideline guitar guitarist hamilton hammer
  handle hands hannah happen happened happy harbour harold harriet harry harvey haven having headed heads
  health heard hearing heart heavily heavy heidi height helen hello helped helpful helping helps hence henry
  heritage heron herself hidden higher highest highly highway hilary hills himself hired historian historic
  history  hockey holder holding holds hollywood homes honor honorary honour horse hospital hosted
  hosts hotel hours house household housing howard however human hundred hungarian hunter husband hussein
  ibrahim ideas identical identify identity illegal illinois image immediate imogen impact imperial imply
  important improve improved improving incident include included including inclusion income increase
  increased incumbent indeed index india indian indicate indicated industry infantry influence initial
  initially injured injury inner input inquiry inside inspired installed instance instead institute
  insurance intended intention interest interior internal internet interview invasion invited involved
  involving ireland irene irish isaac isabel isabella islamic island israel israeli issue issued italian
  italy items itself jackie jackson jacob jaguar james jamie janet janice january japan japanese jason
  jasper jeffrey jenna jennifer jenny jeremy jerome jersey jesse jessica jesus jewish jimmy joanna joanne
  johnson joined joining joint jonathan jones jordan joseph joshua josie journal journey joyce judge judith
  julia julian julie juliet junction junior justice justin karen katherine kathleen katie keeping keith
  kelly kenneth kerry kevin kieran killed killing kingdom kings kirsty kitten knight knowledge known knows
  korea korean label labor labour landing lands landscape language large largely larger largest lasted later
  latest latin latter launch launched laura lauren lawrence lawyer leader leading leads league leanne learn
  learned learning least leave leaving legal legend  length leonard leslie letter level lewis liberal
  library license licensed light likely limit limited linda lindsay linear lines linked links 
  listed listing lists literally literary little lived lives living lobster local located location london
  longer looked looking looks lorna lorraine losing losses louis louisa louise lower lucas lucia lucky lunch
  lydia lynne lyrics machine magazine maggie magic magpie mainly maintain major majority makes making
  malcolm males managed manager managing manner march marcus margaret maria marian marie marilyn marine
  marion marjorie marked market marketing marks marriage married marta martha martin martina massive master
  match material matter matthew maureen maurice maximum maybe mayor  meadow meaning means meant
  meanwhile measure medal media median medical medicine medieval medium meeting meets megan melanie
  melbourne melissa member memorial memory mental mention mentioned merchant merely merge merged merger
  merging mermaid message metal meters method metres mexican mexico michael michelle michigan middle 
  might mildred miles military miller millie million minimum mining minister ministry minor minority minute
  miranda missed missing mission mixed mobile model modern modified modify mohamed mohammed molly moment
  money monica monitored month monument moore morgan morning mornings moscow mostly mother motion motor
  mount mountain mouth moved movement moves movie moving muhammad multiple municipal murder muriel museum
  music musical musician muslim myself nadia named names nancy naomi narrow natalie natasha nathan nathaniel
  nation national native natural nature naval  nearby nearly necessary needed needs negative neither
  network neutral never neville newly newspaper newsroom nicholas nicola nicole nigel night nights nikki
  nobody nominated  norma normal normally north northeast northern northwest norway norwegian
  notable notably noted notes nothing notice noticed novel november nuclear number numerous object observed
  obtain obtained obvious obviously occupied occur occurred ocean october offensive offer offered offering
  office officer official often older oldest oliver olivia olympic ongoing onion online ontario opened
  opening opera operate operated operating operation operator opinion oppose opposed opposite option orange
  orchestra order ordered organ organized origin original orphaned oscar other otherwise otter output
  outside overall overlap owned owner ownership oxford pablo pacific  pages painted painter painting
  pakistan palace pamela panda panel paper paragraph parallel parent paris parish partially parties partly
  partner parts party passage passed passenger passes passing patient patricia patrick pattern paula pauline
  peace peaked peggy people percent perfect perform performed perhaps period permanent person personal
  personnel peter phase philip phillip phoebe phone photo phrase phyllis physical physics piano picked
  picture piece pigeon pilot pioneer pirate place placed plain plane planet planned planning plans plant
  platform played player playing plays please plenty plumber poems poetry point pointed poland police
  policies policy polish political politics popular portal portion portrait portrayed position positive
  possible possibly posted posting posts potential power powerful practical practice praised preceding
  prefer preferred premier premiered prepared presence present presented preserved president press pressure
  pretty prevent previous price priest primarily primary prime prince princess principal principle print
  printed prior prison prisoners private prize probably problem process  produce produced producer
  producing product professor profile program programme progress project prominent promote promoted
  promoting promotion proof proper properly property proposal propose proposed prose protect protected
  protein prove proved provide provided providing province public publicly published publisher puppy
  purchase purchased purpose putting qualified qualify quality quarter queen question quick quickly quite
  quote rabbit races rachel racial racing radio railroad railway rainbow raise raised ralph random range
  ranked ranking rarely rates rather rating ratio rationale raven raymond reach reached reaching reaction
  reader reading reads ready reality really reason rebecca receive received receiving recent recently
  recipient record recorded recording redirect reduce reduced refer reference referred referring reflect
  reform refused regard regarded regarding reggie regiment region regional register regular regularly reign
  rejected related relating relation relative release released relevant reliable relief religion religious
  remain remained remaining remember remix removal remove removed removing rename renamed renaming repeated
  replace replaced replacing reply report reported reporter reporting represent republic request requested
  require required rescue research reserve residence resident resigned respect responded response restored
  result resulted resulting retained retired return returned returning reuben revealed review reviewed
  reviewer richard right rising river roads robert roberta robin rocket roger roles roman ronald rooms
  rosemary rosie roughly round route  roxanne royal rugby ruled rules ruling running rural russell
  russia russian sabrina sadie safety saffron sailor saint sales sally salmon samantha sample samuel sandra
  santa sarah satellite saturday saying scale scene schedule scheduled scheme scholar school science
  scientist scope score scored scoring scotland scott scottish screen script sculpture seagull search season
  seats second secondary secret secretary section sector secure security seeing seeking seemed seems segment
  select selected selection selina selling senate senator senior sense sentence separate separated september
  sequence series serious seriously serve served service serving session setting settled seven seventh
  several severe sexual shadow shall shane shape share shared shark sharon sheila shell shift ships shirley
  shooting shore short shortly should  showed showing shown shows sides signal signed signing signs
  silver similar similarly simon simple simply since singapore singer singh singing single sister sites
  situated situation sixth skills skipper slightly small smaller smith soccer social society  sofia
  software soldier solid solution someone something sometimes somewhat somewhere songs sonia sophia sophie
  sorry sought sound source sourced sourcing south southeast southern southwest soviet space spain spanish
  sparrow speak speaker speaking special species specific speech speed speedy spend spent spider spirit
  spiritual split spoken sport spread spring squad squadron square squirrel stable stadium staff stage stand
  standard standing stanley starred starring stars start started starting state stated statement stating
  station statue status stayed steam steel stella stephanie stephen steps steve steven stewart still stock
  stone stood stopped storage store stories storm story straight strange strategic strategy stream street
  strength strike string strong strongly struck structure stuart student studied studies studio study
  studying stuff style subject submitted succeeded success successor suffered suggest suggested suicide
  suitable summary summer summit sunday sunny sunset super supply support supported supposed supreme surface
  surgery surname survey survived surviving susan susie suspect suspected suzanne sweden swedish swiss
  switch sydney sylvia symbol system table tagged taken takes taking talent talking tamara tanya target
  taught taylor teacher teaching teams technical technique telling tells template temple temporary tennis
  teresa terminal terms territory terry testing tests texas texts thank theater theatre their thelma theme
  theodore theory there therefore theresa these thing think thinking third thomas thorough those though
  thought thousand thread threat three through thunder tiger times timothy title titled today together tools
  topic toronto total totally toward tower towns township tracey track tracy trade trading tradition traffic
  trail train trained training transfer transport travel treated treatment treaty trees trevor trial tribe
  tried tries tristan troops tropical trouble trust trusted truth trying turkey turkish turned turning turns
  turtle twelve twenty twice types typical typically unable uncle under union unique united units universal
  universe unknown unless unlike unlikely unsourced until unusual update updated upload uploaded upper urban
  ursula usage useful username users using usual usually valerie valid valley valuable value vandalism
  vanessa variety various vehicle velvet venue verity veronica version versus vessel victims victoria
  victory video vietnam viewed views village vincent violation violence viper virginia visible vision visit
  visited visiting visitors visual vivian vocal voice volume volunteer voted voters votes voting waiting
  wales walker walls walnut walter wanted wants warning warring waste watch water wayne weapons weather
  website weekday weekends weekly weeks weight welcome welsh wendy western whatever where whereas whether
  which while whilst whistle white whole whose widely wider width wilfred william willing wilson window
  wings winifred winner winning winter withdrawn within without wizard wolves woman women wonder wooden
  words worked workers working works world worldwide worst worth would  wounded wrestling write writer
  writing written wrong wrote yards yasmin years yellow young younger youngest yourself youth youtube yvonne
  zachary zealand zebra`
    .trim()
    .split(/\s+/),
)

/** True for a word that is no name or handle by itself, in the singular or the plural. Takes letters (see `lettersOf`). */
export function isOrdinaryWord(letters: string): boolean {
  return [letters, letters.replace(/s$/, ''), letters.replace(/es$/, '')].some((word) => ordinary.has(word))
}
