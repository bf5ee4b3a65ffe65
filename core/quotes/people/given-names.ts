import type { Gender } from './people-words.ts'

/**
 * Common given names by the pronoun that most people of that name use: a hint, which a title or a pronoun that
 * the library keeps for a speaker outweighs. Names in wide use for both are left out.
 */
const female = `
  abena abigail achieng ada adaeze adaora addison adele adriana adrianna adrienne adwoa afua agatha agnes
  agnieszka aigul aileen aimee aimée ainhoa aino aisha aisling akiko akinyi akosua alana alejandra
  aleksandra alessandra alexa alexandra alexandria alexis alice alicia alina alisa alisha alison alissa
  allison allyson alma alyssa amaka amal amanda amandine amani amara amber amelia amina amira amrita amy
  amélie ana anais anastasia andie andrea andrée aneta angela angelica angelika angelina angélique anik
  anika anissa anita anja ann anna annabel annabelle anne anne-sophie anneke anneli annelise annemarie
  annette annick annie annika antonella antonia anzhela aoi aoife aparna april arabella araceli archana
  aretha ariana ariane arlene arushi asha ashlee ashleigh ashley asma astra astrid athena atieno aubrey
  audrey augusta aurora ava avril ayaan ayesha aysha ayumi azadeh barbara barbora barbra bea beata beatrice
  beatriz becky belinda bella benita bernadette bernice bertha beryl bessie beth bethany betsy bette betty
  beverley beverly bianca biljana billie birgit blanca bodil bonnie bozena bożena brandi bree brenda brenna
  bria briana brianna bridget bridgette brigitte britney brittany bronwen bronwyn brooke bryony bukola
  bérénice caitlin caitlyn caleigh camila camilla camille candace candice carina carla carlene carley
  carlotta carly carmen carol carole carolina caroline carolyn carrie carys cassandra cassie catherine
  cathleen cathy catriona cecelia cecile cecilia celia celine chantal chantale charlene charlotte charmaine
  chelsea cherie cherry cheryl cheyenne chiara chidinma chioma chiyo chloe christa christelle christiane
  christie christina christine chrystia ciara cindy claire clara clare clarissa claudette claudia claudine
  clementine clothilde colette colleen connie constance consuelo cora cordelia corinna corinne cornelia
  corrine courtney cristina crystal cynthia cécile céline dagmar daina daisy daniela daniella danielle
  danuta daphne dara daria darlene darya dawn deanna deb debbie debby deborah debra deepa deirdre delia
  denise denyse desiree diana diane dilnoza dina ditte divya dolly dolores dominique donna dora doreen doris
  dorothea dorothy dorothée dottie dragana edie edith edna edurne edwina eeva efua egle eileen eilidh elaine
  eleanor eleanora elena elisa elisabeth elise eliza elizabeth ella ellen ellie elodie elsa elsie elspeth
  elva emi emilia emilie emily emma emmanuelle encarnación erica erika erin ernestine esperanza estelle
  esther ethel eugenia eugénie eun-ji eunice eva evangeline eve evelina evelyn evie ewa farah farida farzana
  fatema fatemeh fatiha fatima fatou faye felicia felicity fern fernanda fernande filomena fiona flora
  florence folasade frances francesca francine françoise freda freya funmilayo gabriela gabriella gabrielle
  gail galina galya gaye gayle gemma genevieve geneviève georgette georgia georgina geraldine germaine gerry
  gertrude ghada ghislaine gianna gigi gillian gina ginette ginger ginny giulia gladys glenda glenys gloria
  glynis golda grace graciela grazyna grażyna greta gretchen guadalupe gudrun gulnara guylaine gwen
  gwendolyn gwyneth hailey haley halima halina halyna hana hanna hannah hanne harleen harriet haruka hayley
  hazel heather heba hedwig heidi helen helena helene helga henrietta hibo hilary hilda hillary hodan hollie
  holly hope houda huguette hye-jin hyun-ju hélène hương ida idil ikram ilana ilona ilse ilze imani imelda
  imogen indira ines inga ingrid inès iona irene irina iris isabel isabella isabelle isla isobel itzel
  itziar ivana ivanka ivy jacinda jacinthe jackie jaclyn jacqueline jada jade jadwiga jaime jana jane
  janelle janet janette janice janie janine jarmila jasmin jasmine jayne jeanette jeanine jeanne jeannette
  jelena jenna jennie jennifer jenny jeri jess jessica jessie ji-woo jill jillian jimena jitka jo joan
  joanie joann joanna joanne jocelyne jodi jodie jody joelle johanna josefina josephine josette josie josée
  joy joyce joëlle juana juanita judi judie judith judy julia juliana julianna julianne julie julienne
  juliet juliette june jurga justine kaisa kaitlin kaitlyn kamala kamila kara karen karima karin karina
  karine karla karolina karyn kassandra katarina katarzyna kate katerina kateryna katharina katharine
  katherine kathie kathleen kathryn kathy katia katie katja katrina kavita kavitha kay kayla kayleigh keiko
  keira keisha kellie kelly kelsey kendra kerri kerry-ann khadija khaoula kiera kimberly kira kirsi kirsten
  kirsti kirstie kirsty kitty klara krista kristen kristi kristie kristin kristina kristine kristy krystal
  krystyna kylie lacey laetitia laila laima lakshmi lamia lan-anh lana larissa larysa lata latasha latifa
  latoya laura laure laurel lauren laurence laurette laurie laverne layla lea leah leanne lee-anne
  leigh-anne leila leire lena lenore leona leonie leonor lesia leslie-anne leticia letitia lianne libby
  lidia ligia liisa lila lilian liliana lilly lily lina linda lindiwe lindsay lindsey line linh lisa lisette
  livia liz liza lizzie ljiljana lois lola lolita loraine loretta lori lorna lorraine lottie lou-ann louisa
  louise luba lucia lucie lucienne lucille lucinda lucy ludivine ludmila ludovica luisa lulu luz lydia lyn
  lynda lyndsey lynette lynn lynne léa mabel macarena mackenzie maddie madeleine madeline madison mae maeve
  magdalena maggie maha maia mairead maitane maja maki malala malgorzata malia mallory mandy manon mara
  marcela marcella marcia margaret margarita margaux marge margie margo margot margrethe marguerite maria
  mariam mariana marianne marie marie-claude marie-eve marie-france marie-hélène marie-josée marie-pierre
  marie-ève mariella marielle marietta mariette marija marika mariko marilena marilyn marina marion marisa
  marisol marissa marit marita marjatta marjorie marla marlene marlène marnie marsha marta martha martina
  martine marva marwa mary maryam maryse matilda maud maude maura maureen maxine maya maysa maëlle
  małgorzata mckenna meagan meenakshi meera meg megan meghan mei mei-ling meiling melania melina melinda
  melissa meredith meryl mette mia micaela michaela michaëlle micheline michelle michiko michèle mila
  milagros mildred milena milica millicent millie mimi min-ji mina mindy minerva minna mira miranda mireille
  miriam misaki misty mitzi mohini moira mollie molly mona monica monika monique montserrat morgana muriel
  mylène myra myriam myrna mélanie mélissa na-young nabila nada nadia nadine nadja nahanni nahid naima najat
  najwa nana nanami nancy nanette naoko naomi nargis nasreen nastassja natacha natalia natalie nataliya
  natalya natasha nathalie nawal neha nell nellie nelly nerea nerys nettie nezha ngoc ngozi nhung nia niamh
  nicki nicola nicole nicolette nikki nina nisha nita njeri nkechi noelle nokuthula nola nomi nomvula nora
  norah noreen noriko norma nour noémie nuala nuria octavia océane odette odile oksana olena olga olive
  olivia oluchi opal ophelia oriana orla ottilie paige paloma pamela paola parveen pascale patrice patricia
  patrizia patsy patti pattie patty paula paulette pauline peggy penelope penny perla perpetua petra petula
  philippa phoebe phyllis pia pilar pippa pirjo polly pooja poppy portia prisca priscilla priya priyanka pru
  prudence rachael rachel rachelle radhika rafaela ragnhild raina raisa rajaa rana rania raquel rasha
  raveena rayna reba rebecca reena regina reina rekha remedios renata renate renee renée reshma rhea
  rhiannon rhoda rhonda ria riikka rina rita ritu roberta robyn rochelle rocío romy rona ronda rosa rosalia
  rosalie rosalind rosalyn rosamund rosanna rosanne roseanne roseline rosemarie rosemary rosetta rosie
  rosita rowena roxana roxane roxanne ruby rukhsana rutendo ruth ruthanne ruthie réjeanne saanvi sabina
  sabine sabrina sadia sadie safia sagal sakura sally salma saloni salwa samantha samia samina samira sandie
  sandra sandrine sandy sangeeta sangita sanjana saoirse sapna sara sarah saskia satu savannah sawsan sayuri
  seema selena selina selma serena shabana shabnam shaina shakira shania shanice shannon shari sharlene
  sharmila sharon shauna shawna shayla shazia sheena sheila shelagh shelby shelley shelly sheree sheri
  sherri sherrie sherry sheryl shilpa shireen shirin shirlee shirley shivani shona shonda shreya sian sibyl
  sidonie sienna sigrid sigrun silvia simona simone sinead siobhan sirpa skye sloane snezana sofia sofie
  solange soledad solveig solène sonal sondra sonia sonja sonya soo-jin sophia sophie souad stacey stacie
  stacy stefanie stella stephanie sue suki sumaya sunita sunniva susan susana susanna susannah susanne
  sushma susie suzanne suzette suzie svetlana svitlana swati sybil sydney sylvia sylvie ségolène tabitha
  tahira talia tamar tamara tami tamika tammy tania tanis tanisha tanya tara tarana taryn tasha tatiana
  tatjana tawny teresa teri terri tess tessa tetiana thandiwe thelma theodora theresa therese thi thora thuy
  thérèse tia tiffany tijana tilda tina titilayo tomoko toni tonya tori tova tracey tracy tricia trina
  trinity trish trisha trudy tulsi turid tuuli tyra ubah ulla uma una unni ursula usha ute valentina valeska
  vandana vanessa vanya velma vera verena veronica veronika vesna vicki vickie vicky victoire victoria
  viktoria viktoriya vilma viola violet virginia vivian viviane vivien vivienne véronique wanda wangari
  wanjiru wendy whitney wilhelmina willa wilma winifred winnie winona xiaoling ximena xiomara yaa yael
  yasmeen yasmin yasmina yelena yetunde yoko yolanda yui yuki yuko yulia yuliya yvette yvonne zadie zainab
  zainabu zanele zara zarina zdenka zehra zelda zena zeynep zoe zofia zora zoubida zoya zuzana édith
  élisabeth élise émilie
`
const male = `
  aamir aaron abdallah abdel abdelaziz abdelkader abdi abdul abdullah abe abebe abel abhishek aboubacar
  abraham abu ace achim adam adama adel adewale adil adnan adolfo adrian adrien agustin ahmad ahmed ahmet
  aidan aiden ajay ajit akash akbar akeem aki akio akira akshay alain alan alasdair alastair albert alberto
  alec alejandro aleksa aleksandar aleksander alessandro alexander alexandre alexei alexey alf alfie alfonso
  alfred alfredo ali alioune alistair aliyu allan allen alonzo aloysius alphonse alvaro alvin amadou amar
  amarjeet ambrose amin amine amir amit amitabh ammar amos anders andre andreas andrei andres andrew andrey
  andrij andriy andrzej andré andrés andy angelo angus anibal anil ansel anselm anson ante anthony antoine
  anton antoni antonin antonio antony antti arash archibald archie aristide arjen arjun arlen armand armando
  arne arnie arno arnold art artem arthur arturo arun arvid asad ashish ashok ashraf asif aslan athanasios
  augusto aurelio austin avi avtar axel ayman aziz babacar babak babatunde bachir baljit balwinder baptiste
  barack barham barney barry bart bartholomew bashar bashir basil bastian beau behrouz bekele ben benedict
  benito benjamin bennett benny benoit benoît bernard bernardo bernd bernie bert bertrand bilal bill billy
  bjarne bjorn björn blaine blair blake bo bob bobby bogdan bohdan bongani boris boubacar boyd brad braden
  bradley brady bram branden brandon brandt branislav branko brendan brendon brent bret brett brian brock
  bruce bruno bryan bryant bryce bryson bud buddy burak burt byron caesar cal caleb callan callum calvin cam
  cameron carey carl carlo carlos carlton carmine carson carter cary casper cecil cedric cem cesar chad
  chandler charles charlie chas cheikh chester chet chidi chinedu christian christoph christophe christopher
  christos chuck chukwudi cian clarence claude claudio clayton clement cliff clifford clint clinton clive
  clyde clément cody colby cole colin colm conan connor conor conrad corey cormac cornelius cory craig curt
  curtis cyril cyrus cédric césar dafydd daichi daiki dale dallas damian damien damon dan daniel danny dante
  darek daren darian dario darius dariush darnell darrel darrell darren darrin darryl darwin daryl dashiell
  dave davey david davide davis davor dawit dawson dean deandre declan deepak dejan del denis dennis denny
  denzel derek derrick deshawn desmond dev devin devon devraj dexter dhruv didier diego dieter dilip dimitri
  dimitrios dino dirk djamel dmitri dmitry dmytro dominic dominick dominik don donald dong-hyun donnie
  donovan doug douglas dragan drake drew drissa duane duc dudley duncan dustin dwayne dwight dylan earl eben
  eberhard ed eddie edgar edmond edmund eduardo edward edwin efrain egon eirik eitan ekow elbert eldon eli
  elias elijah elio eliot elliot elliott ellis elmer elon eloy elton elvis emanuel emeka emil emile emiliano
  emilio emmanuel emmett emre enrico enrique enzo eoin ephraim erasmus eric erich erick erik erkan ernest
  ernesto ernst erroll ervin esa esteban ethan etienne eugen eugene eugenio evan evgeny ewan ezekiel ezra
  fabian fabien fabio fabrice fadi faisal farhad farid farouk farzad federico felipe felix femi ferdinand
  fergus fermín fernando ferran fidel filip finlay finn flavio florian floyd forrest francesco francis
  francisco franck franco francois frank franklin franz françois fraser frasier fred frederic frederick
  fredrik friedrich fritz frédéric gabe gabriel gael gaetan ganesh garba gareth garrett garry garth gary
  gaston gaurav gautam gavin gaétan genaro gene gennady geoff geoffrey georg george georges gerald gerard
  gerardo gerhard germán gerrit gert ghassan gil gilbert gilberto giles gilles gino giorgio giovanni girma
  giuseppe glen glenn godfrey gonzalo gopal goran gord gordie gordon grady graham grant greg gregg gregor
  gregory grzegorz guido guillaume guillermo gunnar gunter gurbir gurdeep gurdip gurpreet gurratan gus
  gustav gustavo guy guy-michel gérard günter hadi hafiz haidar haile haitham hakan hakeem hakim hal halvard
  hamid hamish hamza hani hank hannes hannu hans hans-peter harbhajan hari harish harjinder harjit harley
  harold haroon harris harrison harry haruki haruto harvey hasan hashim hassan haydar heath hector heikki
  heinrich heinz helmut hendrik henk henri henrik henry herb herbert herman hernan hershel hideo hiro
  hiroshi hiroto hisham holger homer horace horst hossein howard howie hrithik hubert hugh hugo humberto
  humphrey hung hussein hyun iain ian ibra ibrahim ibrahima idris ignacio igor ihor ike ikenna ilya immanuel
  imran ingmar ira irfan irving irwin isa isaac isaiah ishaan ismael ismail israel issa issam itamar ivan
  ivar ivica ivo jaap jabari jace jack jackson jacky jacob jacque jacques jae-won jag jagmeet jai jair jake
  jakob jamal jameel james jameson jamil jan janne jared jari jarle jaromir jaromír jarrett jarvis jasbir
  jason jasper jaswinder javad javed javier javon jay jayden jayson jean-claude jean-françois jean-guy
  jean-luc jean-marc jean-paul jean-philippe jean-pierre jean-yves jed jedediah jeff jefferson jeffrey jens
  jeremiah jeremy jermaine jerome jerrod jerry jerzy jesse jesus jesús jethro jett ji-hoon jim jimmie jimmy
  jiri joachim joao joaquin jock joe joel joerg johan johann johannes john johnathan johnnie johnny jon
  jonas jonathan jonny jordan jorge jose josef josep joseph josh joshua josiah jozef joão juan juha jukka
  jules julian julien julio julius juma jun jun-jie jurgen justin jérôme jörg jürgen kadeem kaito kaleb
  kamal kamau kamil kareem kari karim karl karl-heinz karol karthik kaspar kaveh kazimierz kazuo keenan kei
  keith kelvin ken ken-ichi kendall kendrick kenji kenneth kenny kent kenta kenyon kerem keven kevin khaled
  khalid khalifa khalil khoa kieran kimmo kip kipchoge kirk klaas klaus knut kobe kofi kojo konrad
  konstantin konstantinos kris krishna kristian kristof krzysztof kulwant kulwinder kunle kurt kwabena
  kwadwo kwaku kwame kwasi kweku kyle kyrie lachlan ladislav lamar lamine lamont lance landon larry lars
  lars-erik laszlo laurent lawrence lazar leander lech leif leighton len lenny leo leon leonard leonardo
  leonid leonidas leopold leroy les lester lev levi lex liam lincoln linus lionel lleyton lloyd logan lonnie
  lorenz lorenzo lothar louis louis-philippe lowell loïc lubomir luc luca lucas lucian luciano lucien
  ludovic ludwig luigi luis luiz luka lukas luke luther lyle lyndon maceo mack magnus mahdi mahmood mahmoud
  majed majid malachi malcolm malik mamadou mandeep mandla manfred manish manjit manny manoj mansour manu
  manuel marc marc-andré marcel marcello marcelo marcin marco marco-antonio marcos marcus marek mariano
  mario marius marián mark mark-andre marlon marshall martin marty martín marvin masao mason massimo mateo
  mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu mattias maurice mauricio
  maurizio max maxim maxime maximilian maxwell maynard mehdi mehmet mehrdad mel melvin merlin merv mervyn
  micah michael michal michel mickey miguel mikael mike mikhail mikko milan miles milos miloš milton min-jun
  minh miro miroslav mitch mitchell mladen mo modou mohamad mohamed mohammad mohammed mohan mohit moises
  monte monty mordecai morris mortimer morton moses moshe mostafa mourad moussa muhammad muhammed mullah
  mulugeta muqtada murad murat murray musa mustafa mwangi mykola myles nabil nader nadim naftali nahum
  narendra naseem nash nasser nate nathan nathaniel navdeep naveen navid nayef ned neil nelson nenad nestor
  neville newton niall nicholas nick nicklas nico nicolai nicolas nicolás nicolò niels nigel nikhil niklas
  niko nikola nikolai nikolaos nikolas nils nino nitin nizar noah norbert nordine norm norman nouri nuno
  obadiah obinna ochieng octavio odhiambo odysseas okeke ola olaf ole oleg oleksandr oleksii oleksiy oliver
  olivier olof olumide oluwaseun omar omid ondřej onyango oren orhan orlando orson orville osama oscar osman
  ostap osvaldo oswald othman otieno otis otto ousmane owen ozzie pablo paddy padraig paolo parker pascal
  pascual pasquale patricio patrick patrik paul paulo pavel pavlos payam peder pedro pekka per percival
  percy perrin perry petar pete peter petr petri petro phil philip philipp philippe phillip pierre
  pierre-luc pierre-paul piers pieter pietro piotr pouya prakash pramod pranav prashant preston przemyslaw
  quang quentin quincy rachid radek rafael rafe raffi rafiq raheem rahul rainer raj rajesh rajinder rajiv
  rakesh ralf ralph ramesh rami ramin ramiro ramon ramsey ramón randall randolph randy ranj ranjit rashad
  rashid rasmus raul ravi ray rayan raymond raynald raúl reece reed reggie reginald reid reiner reinhard
  reinhold remi remy renato rene renzo rené reuben rex rey reza rhett rhys ricardo riccardo rich richard
  richie rick ricky rico ringo riyad roald rob robbie robert roberto rocco rocky rod roddy roderick rodney
  rodolfo rodrigo roger rohan rohit roland rolf roman romeo ron ronald ronaldo ronan ronnie roosevelt rory
  ross roy ruben rubén rudi rudolf rudolph rudy rufus rui rupert ruslan russ russell rustam rusty ryan ryota
  rémi sachin sadiq saeed said saku sal salim salman salvador salvatore sam sameer sami samir sammy samson
  samuel sandeep sandro sani sanjay sanjeev santiago santos satish satnam satoshi saul scot scott seamus
  sean seb sebastian sebastien segun selim selwyn seppo sergei sergio serhiy serkan seth seydou seymour
  shahram shane shaquille sharif shaun shawn shay sheldon shelton sherman shinzo shota siavash sibusiso sid
  sidney siegfried silvio simeon simon simon-pierre simão siméon sina sinclair sindre siphiwe sipho sizwe
  slawomir slobodan sofiane sohail sol solomon sonny soren sota souleymane spencer spiro srinivas stan
  stanislav stanislaw stanley stavros stefan stefano steffen stelios stellan sten stephan stephane stephen
  sterling steve steven stevie stewart stu stuart stéphane subhash sukh sukhdev sukhi sukhwinder suleiman
  sumit sundar sung-min suresh surinder surjit sven sven-göran sverre sylvain sylvester sébastien søren tad
  tadesse tae-yang tafari taha takashi takeshi takumi talal tanner tanveer tapio taras tarek tariq taro tate
  tayyip ted teddy teemu teppo terence terrance terrell terrence terry tesfaye thabo thaddeus thang thanh
  themba theo theodor theodore thierry thom thomas thor thorsten théo tiago tibor tiger tim timo timothy
  timur titus tobias tobin toby todd tom tomas tomasz tommy tomás tony torbjørn torsten toshiro travis trent
  trenton trevor trey tristan troy truman tshepo tuan tucker tunde tuomas turki ty tycho tyler tyrell tyrone
  tyson uche ujjal ulf ulrich umaru uriel uwe vaclav valentin valentino valery van-anh vance vasily vasyl
  vaughn venkat venkatesh vern vernon victor vidal viet vijay vik vikram viktor ville vinay vince vincent
  vinod vito vitor vittorio vivek vlad vladimir volker volodymyr vuk václav wab wade wafula waleed wallace
  wally walt walter walton warner warren wasim wayne webster wei wei-ming wendell werner wes wesley wilbur
  wiley wilfred wilfrid wilhelm willem william willie willy wilson winston wojciech wolfgang woody wyatt
  xander xavier xiaoming yacine yann yannick yaroslav yasser yaw yehuda yevgeny yevhen yilmaz yitzhak yoav
  yogesh yonas yosef youssef yukio yuri yusuf yuta yvan yves yvon zac zach zachary zack zaid zakir zane
  zbigniew zbynek zdeno zeke zia zinedine zoltan zoran zubair émile étienne
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
