import type { Gender } from './people-words.ts'

/**
 * Common given names by the pronoun that most people of that name use: a hint, which a title or a pronoun that
 * the library keeps for a speaker outweighs. Names in wide use for both are left out.
 */
const female = `
  abigail ada adaeze addison adele adriana adrianna adrienne agatha agnes agnieszka aileen aimee aimée aino
  aisha aisling akiko alana alejandra alessandra alexa alexandra alexandria alexis alice alicia alina alisa
  alisha alison alissa allison allyson alma alyssa amal amanda amandine amani amara amber amelia amina amira
  amrita amy amélie ana anais anastasia andie andrea andrée aneta angela angelica angelika angelina
  angélique anik anika anissa anita anja ann anna annabel annabelle anne anneke anneli annelise annemarie
  annette annick annie annika antonella antonia aoife april arabella aretha ariana ariane arlene arushi asha
  ashlee ashleigh ashley asma astra astrid athena aubrey audrey augusta aurora ava avril ayesha aysha azadeh
  barbara barbra bea beata beatrice beatriz becky belinda bella benita bernadette bernice bertha beryl
  bessie beth bethany betsy bette betty beverley beverly bianca billie birgit blanca bonnie brandi bree
  brenda brenna bria briana brianna bridget bridgette brigitte britney brittany bronwen bronwyn brooke
  bryony caitlin caitlyn caleigh camila camilla camille candace candice carina carla carlene carley carlotta
  carly carmen carol carole carolina caroline carolyn carrie carys cassandra cassie catherine cathleen cathy
  catriona cecelia cecile cecilia celia celine chantal chantale charlene charlotte charmaine chelsea cherie
  cherry cheryl cheyenne chiara chioma chloe christa christelle christiane christie christina christine
  chrystia ciara cindy claire clara clare clarissa claudette claudia claudine clementine colette colleen corrine corinna
  connie constance consuelo cora cordelia corinne cornelia courtney cristina crystal cynthia cécile céline
  daisy daniela daniella danielle daphne dara daria darlene darya dawn deanna deb debbie debby deborah debra
  deepa deirdre delia denise denyse desiree diana diane ditte dolly dolores dominique donna dora doreen
  doris dorothea dorothy dorothée dottie edie edith edna edwina eileen eilidh elaine eleanor eleanora elena
  elisa elisabeth elise eliza elizabeth ella ellen ellie elodie elsa elsie elspeth elva emilia emilie emily
  emma emmanuelle erica erika erin ernestine estelle esther ethel eugenia eugénie eunice eva evangeline eve
  evelina evelyn evie farah farida fatema fatemeh fatima fatou faye felicia felicity fern fernanda filomena
  fiona flora florence frances francesca francine françoise freda freya gabriela gabriella gabrielle gail
  galina gaye gayle gemma genevieve geneviève georgette georgia georgina geraldine germaine gerry gertrude
  ghislaine gianna gigi gillian gina ginette ginger ginny giulia gladys glenda glenys gloria glynis golda
  grace graciela greta gretchen guadalupe guylaine gwen gwendolyn gwyneth hailey haley halima hana hanna
  hannah hanne harleen harriet hayley hazel heather hedwig heidi helen helena helene helga henrietta hilary
  hilda hillary hollie holly hope hye-jin hélène hương ida ilana ilona ilse imani imelda imogen indira ines
  ingrid inès iona irene irina iris isabel isabella isabelle isla isobel ivana ivanka ivy jacinda jackie
  jaclyn jacqueline jada jade jaime jana jane janelle janet janette janice janie janine jasmin jasmine jayne
  jeanette jeanine jeanne jeannette jenna jennie jennifer jenny jeri jess jessica jessie jill jillian jo
  joan joanie joann joanna joanne jocelyne jodi jodie jody joelle johanna josefina josephine josette josie
  josée joy joyce joëlle juana juanita judi judie judith judy julia juliana julianna julianne julie julienne
  juliet juliette june justine kaitlin kaitlyn kamala kara karen karin karina karine karla karolina karyn
  kassandra katarina katarzyna kate katerina katharina katharine katherine kathie kathleen kathryn kathy
  katia katie katja katrina kay kayla kayleigh keiko keira keisha kellie kelly kelsey kendra kerri kerry-ann
  khadija kiera kimberly kira kirsi kirsten kirstie kirsty kitty klara krista kristen kristi kristie kristin
  kristina kristine kristy krystal kylie lacey laila lan-anh lana larissa latasha latifa latoya laura laure
  laurel lauren laurence laurette laurie laverne layla lea leah leanne lee-anne leigh-anne leila lena lenore
  leona leonie leonor leslie-anne leticia letitia lianne libby lidia ligia lila lilian liliana lilly lily
  lina linda lindsay lindsey line linh lisa lisette livia liz liza lizzie lois lola loraine loretta lori
  lorna lorraine lottie lou-ann louisa louise luba lucia lucie lucille lucinda lucy ludmila luisa lulu luz
  lydia lyn lynda lyndsey lynette lynn lynne léa mabel mackenzie maddie madeleine madeline madison mae maeve
  magdalena maggie maha maia mairead maja maki malala malia mallory mandy manon mara marcela marcella marcia
  margaret margarita margaux marge margie margo margot margrethe marguerite maria mariam mariana marianne
  marie marie-claude marie-france marie-josée marie-pierre marie-ève mariella marielle marietta marika
  marilena marilyn marina marion marisa marisol marissa marit marita marjorie marla marlene marlène marnie
  marsha marta martha martina martine marva mary maryam maryse matilda maud maude maura maureen maxine maya
  mckenna meagan meera meg megan meghan mei mei-ling meiling melania melina melinda melissa meredith meryl
  mette mia micaela michaela michaëlle micheline michelle michiko michèle mila mildred milena millicent
  millie mimi min-ji mina mindy minerva minna mira miranda mireille miriam misty mitzi mohini moira mollie
  molly mona monica monika monique morgana muriel mylène myra myriam myrna mélanie mélissa nabila nada nadia
  nadine nadja nahanni nahid naima najat najwa nana nancy nanette naoko naomi nastassja natacha natalia
  natalie natalya natasha nathalie nell nellie nelly nerys nettie ngozi nhung nia niamh nicki nicola nicole
  nicolette nikki nina nita noelle nola nomi nora norah noreen norma nour noémie nuala octavia odette odile
  oksana olena olga olive olivia opal ophelia oriana orla paige paloma pamela paola pascale patrice patricia
  patrizia patsy patti pattie patty paula paulette pauline peggy penelope penny perla perpetua petra petula
  phoebe phyllis pia polly pooja poppy portia prisca priscilla priya priyanka pru prudence rachael rachel
  rachelle rafaela raina raisa rana rania raquel rasha raveena rayna reba rebecca reena regina reina renata
  renate renee renée reshma rhea rhiannon rhoda rhonda ria riikka rina rita roberta robyn rochelle romy rona
  ronda rosa rosalia rosalie rosalind rosalyn rosamund rosanna rosanne roseanne roseline rosemarie rosemary
  rosetta rosie rosita rowena roxana roxane roxanne ruby ruth ruthanne ruthie saanvi sabina sabine sabrina
  sadia sadie safia sally salma saloni samantha samia samira sandie sandra sandrine sandy sangita sanjana
  saoirse sapna sara sarah saskia satu savannah sayuri seema selena selina selma serena shabana shabnam
  shaina shakira shania shanice shannon shari sharlene sharmila sharon shauna shawna shayla sheena sheila
  shelagh shelby shelley shelly sheree sheri sherri sherrie sherry sheryl shilpa shireen shirin shirlee
  shirley shivani shona shonda sian sibyl sidonie sienna sigrid silvia simona simone sinead siobhan skye
  sloane sofia sofie solange sondra sonia sonja sonya sophia sophie stacey stacie stacy stefanie stella
  stephanie sue suki sunita sunniva susan susana susanna susannah susanne susie suzanne suzette suzie
  svetlana sybil sydney sylvia sylvie tabitha tahira talia tamar tamara tami tamika tammy tania tanis
  tanisha tanya tara tarana taryn tasha tatiana tatjana tawny teresa teri terri tess tessa thelma theodora
  theresa therese thuy thérèse tia tiffany tilda tina tomoko toni tonya tori tova tracey tracy tricia trina
  trinity trish trisha trudy tulsi tyra ulla uma una ursula ute valeska vanessa vanya velma vera verena
  veronica veronika vesna vicki vickie vicky victoire victoria viktoria vilma viola violet virginia vivian
  viviane vivien vivienne véronique wanda wanjiru wendy whitney wilhelmina willa wilma winifred winnie
  winona xiaoling xiomara yael yasmeen yasmin yasmina yelena yetunde yoko yolanda yuki yuko yvette yvonne
  zadie zainab zara zehra zelda zena zeynep zoe zofia zora zuzana élisabeth élise émilie
`
const male = `
  aaron abdallah abdel abdi abdul abdullah abe abel abhishek abraham abu ace achim adam adama adel adnan
  adolfo adrian adrien agustin ahmad ahmed ahmet aidan aiden ajay ajit akash akbar akeem akio akira alain
  alan alasdair alastair albert alberto alec alejandro aleksandar aleksander alessandro alexander alexandre
  alexei alexey alf alfie alfonso alfred alfredo ali alistair allan allen alonzo aloysius alphonse alvaro
  alvin amadou amar amarjeet ambrose amin amir amit amos anders andre andreas andrei andres andrew andrey
  andrij andré andrés andy angelo angus anibal anil ansel anselm anson anthony antoine anton antoni antonin
  antonio antony archibald archie aristide arjen arjun arlen armand armando arne arnie arno arnold art artem
  arthur arturo arun asad ashok ashraf asif athanasios augusto aurelio austin avi axel ayman aziz babak
  baptiste barack barney barry bart bartholomew bashar bashir basil bastian beau ben benedict benito
  benjamin bennett benny benoit benoît bernard bernardo bernd bernie bert bertrand bilal bill billy bjorn
  björn blaine blair blake bo bob bobby boris boyd brad braden bradley brady bram branden brandon brandt
  branko brendan brendon brent bret brett brian brock bruce bruno bryan bryant bryce bryson bud buddy burt
  byron caesar cal caleb callum calvin cam cameron carey carl carlo carlos carlton carmine carson carter
  cary casper cecil cedric cesar chad chandler charles charlie chas chester chet chidi christian christoph
  christophe christopher christos chuck cian clarence claude claudio clayton clement cliff clifford clint
  clinton clive clyde clément cody colby cole colin colm conan connor conor conrad corey cormac cornelius cory
  craig curt curtis cyril cyrus cédric césar dafydd dale dallas damian damien damon dan daniel danny dante
  daren darian dario darius darnell darrel darrell darren darrin darryl darwin daryl dashiell dave davey
  david davide davis davor dawson dean deandre declan deepak del denis dennis denny denzel derek derrick
  deshawn desmond dev devin devon devraj dexter dhruv didier diego dieter dilip dimitri dimitrios dino dirk
  djamel dmitri dmitry dominic dominick dominik don donald donnie donovan doug douglas drake drew duane
  dudley duncan dustin dwayne dwight dylan earl eben eberhard ed eddie edgar edmond edmund eduardo edward
  edwin efrain egon eitan elbert eldon eli elias elijah elio eliot elliot elliott ellis elmer elon eloy
  elton elvis emanuel emeka emil emile emiliano emilio emmanuel emmett enrico enrique enzo eoin ephraim
  erasmus eric erich erick erik ernest ernesto ernst erroll ervin esteban ethan etienne eugen eugene eugenio
  evan evgeny ewan ezekiel ezra fabian fabien fabio fabrice fadi faisal farhad farid farouk federico felipe
  felix ferdinand fergus fernando ferran fidel filip finlay finn flavio florian floyd forrest francesco
  francis francisco franck franco francois frank franklin franz françois fraser frasier fred frederic
  frederick fredrik friedrich fritz frédéric gabe gabriel gael gaetan gareth garrett garry garth gary gaston
  gautam gavin gaétan genaro gene gennady geoff geoffrey georg george georges gerald gerard gerardo gerhard
  germán gerrit gert ghassan gil gilbert gilberto giles gilles gino giorgio giovanni giuseppe glen glenn
  godfrey gonzalo gopal gord gordie gordon grady graham grant greg gregg gregor gregory guido guillaume
  guillermo gunnar gunter gurbir gurdeep gurratan gus gustav gustavo guy guy-michel gérard günter hadi
  haitham hakan hakeem hakim hal hamid hamish hamza hani hank hannes hans hans-peter hari harish harjit
  harley harold haroon harris harrison harry haruki harvey hasan hashim hassan haydar heath hector heinrich
  heinz helmut hendrik henk henri henrik henry herb herbert herman hernan hershel hideo hiro hiroshi hisham
  holger homer horace horst howard howie hubert hugh hugo humberto humphrey hung hussein hyun iain ian
  ibrahim ibrahima idris ignacio igor ike ilya immanuel imran ingmar ira irfan irving irwin isa isaac isaiah
  ishaan ismael ismail israel issam itamar ivan ivar ivo jaap jabari jace jack jackson jacky jacob jacque
  jacques jag jagmeet jai jair jake jakob jamal jameel james jameson jamil jan jared jarrett jarvis jason
  jasper javad javed javier javon jay jayden jayson jean-claude jean-françois jean-guy jean-luc jean-marc
  jean-paul jean-philippe jean-pierre jean-yves jed jedediah jeff jefferson jeffrey jens jeremiah jeremy
  jermaine jerome jerrod jerry jesse jesus jesús jethro jett jim jimmie jimmy jiri joachim joao joaquin jock
  joe joel joerg johan johann johannes john johnathan johnnie johnny jon jonas jonathan jonny jordan jorge
  jose josef josep joseph josh joshua josiah jozef joão juan jules julian julien julio julius jun jurgen
  justin jérôme jörg jürgen kadeem kaleb kamal kamil kareem karim karl karl-heinz karol kaspar keenan kei
  keith kelvin ken ken-ichi kendall kendrick kenji kenneth kenny kent kenyon kerem keven kevin khaled khalid
  khalil kieran kip kirk klaas klaus knut kobe kofi konrad konstantin konstantinos kris krishna kristian
  kristof kulwinder kurt kwabena kwame kwasi kyle kyrie lamar lamont lance landon larry lars lars-erik
  laszlo laurent lawrence lazar leander lech leif leighton len lenny leo leon leonard leonardo leonid
  leonidas leopold leroy les lester lev levi lex liam lincoln linus lionel lleyton lloyd logan lonnie lorenz
  lorenzo lothar louis louis-philippe lowell loïc lubomir luc luca lucas lucian luciano lucien ludovic
  ludwig luigi luis luiz lukas luke luther lyle lyndon maceo mack magnus mahdi mahmood mahmoud majid malachi
  malcolm malik mandeep manfred manish manjit manny manoj mansour manu manuel marc marc-andré marcel
  marcello marcelo marcin marco marco-antonio marcos marcus mariano mario marius mark mark-andre marlon
  marshall martin marty martín marvin mason massimo mateo mateusz mathew mathias mathieu mats matt matteo
  matthew matthias matthieu mattias maurice mauricio maurizio max maxim maxime maximilian maxwell maynard
  mehdi mehmet mel melvin merlin merv mervyn micah michael michal michel mickey miguel mikael mike mikhail
  miles milos miloš milton miro miroslav mitch mitchell mo mohamad mohamed mohammad mohammed mohan moises
  monte monty mordecai morris mortimer morton moses moshe mostafa muhammad muhammed murad murray mustafa
  myles nabil nader nadim naftali nahum narendra naseem nash nasser nate nathan nathaniel navdeep naveen ned
  neil nelson nestor neville newton niall nicholas nick nicklas nico nicolai nicolas nicolás nicolò niels
  nigel nikhil niklas niko nikola nikolai nikolaos nikolas nils nino nizar noah norbert norm norman nuno
  obadiah octavio odysseas okeke ola olaf ole oleg oleksandr oleksiy oliver olivier olof oluwaseun omar omid
  ondřej oren orlando orson orville osama oscar osman osvaldo oswald othman otis otto owen ozzie pablo paddy
  padraig paolo parker pascal pascual pasquale patricio patrick paul paulo pavel pavlos payam peder pedro
  per percival percy perrin perry petar pete peter petr petro phil philip philipp philippe phillip pierre
  pierre-luc pierre-paul piers pieter pietro piotr prakash pranav preston quentin quincy radek rafael rafe
  raffi rafiq raheem rahul rainer raj rajesh rajiv rakesh ralf ralph ramesh rami ramiro ramon ramsey ramón
  randall randolph randy rashid rasmus raul ravi ray rayan raymond raynald raúl reece reed reggie reginald
  reid reiner reinhard reinhold remi remy renato rene renzo rené reuben rex rey reza rhett rhys ricardo
  riccardo rich richard richie rick ricky rico ringo riyad roald rob robbie robert roberto rocco rocky rod
  roddy roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman romeo ron ronald ronaldo ronan
  ronnie roosevelt rory ross roy ruben rubén rudi rudolf rudolph rudy rufus rui rupert russ russell rusty
  ryan rémi sachin sadiq saeed said sal salim salvador salvatore sam sameer sami samir sammy samson samuel
  sandeep sandro sanjay sanjeev santiago santos satish satoshi saul scot scott seamus sean seb sebastian
  sebastien selim selwyn sergei sergio seth seymour shane shaquille sharif shaun shawn shay sheldon shelton
  sherman shinzo sid sidney siegfried silvio simeon simon simon-pierre simão siméon sinclair sipho sohail
  sol solomon sonny soren spencer spiro stan stanislav stanley stavros stefan stefano steffen stelios sten
  stephan stephane stephen sterling steve steven stevie stewart stu stuart stéphane subhash sukh sukhdev
  suleiman sundar suresh surinder sven sven-göran sylvain sylvester sébastien søren tad taha takashi takeshi
  talal tanner tanveer tarek tariq taro tate tayyip ted teddy teemu terence terrance terrell terrence terry
  thabo thaddeus thanh theo theodor theodore thierry thom thomas thor thorsten théo tiago tibor tiger tim
  timo timothy titus tobias tobin toby todd tom tomas tomasz tommy tomás tony torsten travis trent trenton
  trevor trey tristan troy truman tucker tunde tuomas ty tycho tyler tyrell tyrone tyson ulf ulrich uriel
  uwe vaclav valentin valentino valery van-anh vance vasily vaughn venkat vern vernon victor vidal viet
  vijay vik vikram viktor vinay vince vincent vinod vito vitor vittorio vivek vlad vladimir volker volodymyr
  václav wab wade wallace wally walt walter walton warner warren wasim wayne webster wei wendell werner wes
  wesley wilbur wiley wilfred wilfrid wilhelm willem william willie willy wilson winston wojciech wolfgang
  woody wyatt xander xavier yann yannick yaroslav yasser yehuda yevgeny yitzhak yoav yogesh yosef youssef
  yuri yusuf yvan yves yvon zac zach zachary zack zaid zakir zane zbigniew zeke zia zoltan zoran émile
  étienne
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

/**
 * The pronoun a given name suggests, '' when it suggests none. Takes any letter case; "José" is known as "Jose",
 * and "Marie-Josée" by its first half.
 */
export function genderOfGivenName(given: string): Gender {
  const lower = given.toLowerCase()
  const found = genders.get(lower)
  if (found !== undefined) return found
  const dash = lower.indexOf('-')
  if (dash > 2) return genderOfGivenName(lower.slice(0, dash))
  if (isPlain(lower)) return ''
  return genders.get(lower.normalize('NFD').replace(/\p{M}/gu, '')) ?? ''
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
  return true
}
