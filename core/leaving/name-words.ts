/** Lists of words that tell a name from an ordinary word, all in lower case. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** What may be written before a surname or a full name: it is no part of the name. */
export const titles = words(`
  mr mrs ms mx dr miss sir dame lord lady baroness baron prof professor rev reverend fr father sister canon bishop
  rabbi imam cllr councillor councilman councilwoman alderman judge justice magistrate sheriff sgt sergeant insp
  inspector supt superintendent pc capt captain col colonel lt lieutenant maj major gen general cpl corporal cdr
  commander adm admiral sen senator rep representative gov governor mayor minister secretary chancellor ambassador
  president chairman chairwoman chair director detective officer constable nurse
  herr frau monsieur madame mme mlle señor señora sr sra srta don doña dott signor signora mevrouw meneer`)

/** Parts of titles and of ranks. On a card they come before a name; in a text they may come before any word. */
export const partsOfTitles = words(`
  the rt hon right honourable honorable chief deputy assistant acting vice cmdr brigadier brig marshal lance private pte
  petty ensign squadron wing flight leader archbishop archdeacon mother pastor elder cardinal monsignor msgr duke
  duchess count countess viscount marquess marquis prince princess drs ing dipl mag madam doctor saint st`)

/** What may be written after a name: it is no part of it either. */
export const suffixes = words(
  'jr sr snr jnr junior senior ii iii iv mp mep msp kc qc obe mbe cbe kbe dbe gbe cb cmg kcmg om ch qpm phd md frs frcs esq bsc msc ba ma llb llm mba jp dl rn cpa dds dvm ret retd',
)

/** Verbs that follow a name when somebody speaks or thinks. */
export const sayingVerbs = words(`
  said says say told tells added adds asked asks replied replies answered insisted insists claimed claims warned warns
  wrote writes explained explains admitted admits denied denies confirmed confirms argued argues declined declines
  refused refuses recalled recalls thought thinks believes believed knew knows wants wanted spoke speaks called calls
  described describes`)

/** Verbs that follow a name as they follow a thing or a place. */
export const otherVerbs = words('was is has had left went came')

/** Family names that are ordinary words too, so that a capital alone does not make them a name. */
export const ordinarySurnames = words(`
  adams angel archer arms baker ball banks barber barker bass beach bean bell berry best bird bishop black blood bloom
  bond booth bow bowman brand bridge bridges brook brooks brown buck bull burns bush butcher butler butter carpenter
  cannon carter case castle chance chase christian church clay cloud coal coffee cole cook cooper court cox craft crane cross crow
  dale dark day dean dear dove drake drew duke early east english fair farmer farm field fields fine fish fisher flowers
  flood fog ford forest foster fountain fox france freeman freed friend frost garden gardener gates gay gold golden good
  goose grace grant grass graves gray green grey guest hale hall hammer hand hardy harper hart hawk hay head heath heller
  herd hero high hill hills holiday holland holly home hood hope house hunt hunter ireland iron jolly joy judge keen key
  king kings kitchen knight lake lamb land lane law leader leaf light little lock london long lord love low lynch major
  march marine mark marks marsh marshall mason may mead means miles mill miller mills money monk moon moor moore moss
  mountain myers nail new newman night noble norman north nurse oak offer olive page paint painter palmer paris park
  parker parks parrot parsons pass peace peach pearl penny pepper perry piper pitt place plant plum pool poole poor pope
  porter post potter potts powers price priest prince proud purple queen quick rains ray read reader reed rich ring river
  rivers roads robin rock roman rose round rowe royal rule rush sage salt sands savage school seal sharp shepherd
  shield ship shore short silver singer singleton skinner small smart smith snow south speed spence spring
  stamp star starling steel stern still stock stone storm street strong summer summers sun swan sweet swift table tailor
  taylor temple thorn thorne tower towers train tree turner underwood upper vale valentine vickers victor wade walker
  wall waller walls ward warden warner waters way weaver webb weeks wells west wheat wheeler white wild wilder will
  winter winters wise wolf wood woods worth wright yellow york young`)

/** Given names that are ordinary words too. */
export const ordinaryGivenNames = words(`
  amber april art august autumn basil bill blue bob carol chance charity chase christian clay crystal daisy dawn dean
  dick drew earl eve faith frank gay gene ginger grace grant guy hazel heather holly hope hunter iris ivy jack jade jasmine
  jay jean joy june lance lane lily major mark max may mercy miles myrtle nick norm olive pat patience pearl penny peg
  poppy prudence ray reed rich rob robin rod rose ruby rusty sandy sky skip sonny star stone storm sue summer tad
  tiffany tony trinity violet victor ward will willow winter woody`)

/** Pairs of capitals that mean something else, so that they are initials only with their full stops. */
export const knownAbbreviations = words(`
  ac ad ai am au bc ba bt ca cd ce cf ch co cv dc dj dm dr dv ec ed eu ex fa fc ft gb gp hq hr ia id ie il ip iq it la lp
  ma mc md me mi mn mo mp mr ms mt nb nd ne nh nj nm no nt nv ny nz oh ok or os pa pc pe pm po pr pt qc ra rd ri sa sc sd
  se so st su tb tn tv tx ub uk un us ut va vp vs vt wa wc we wi wv wy`)
