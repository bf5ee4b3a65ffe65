function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

/** Words that may stand before a noun and open its phrase. */
export const determiners = words(`
  a an the this these those his her its their our my your some any no one two three four five six seven eight nine
  ten several many most few both each every another all half dozens hundreds thousands other others
`)

/** Pronouns that can be the subject of a cue. */
export const subjectPronouns = words('he she they it i we you')

/** Pronouns that stand after "told". */
export const objectPronouns = words('me him her us them you it himself herself themselves')

/** Words that open a phrase of place, time or relation. */
export const prepositions = words(`
  of in on at for from with by to about after before during over under against through via into near behind without
  following outside inside within between among across around despite amid regarding concerning since until
  toward towards upon alongside off like per beside
`)

/** Prepositions that tie a phrase to the noun before it: "a spokesperson for the mayor". */
export const nounPrepositions = words(
  'of for in at from with by on to about near behind within inside under against',
)

/** Words that open a clause, and so end the noun phrase to their left. */
export const clauseOpeners = words(`
  that who which whom whose what when where while whether if because although though as since until unless so than
  but and or nor yet however once how why
`)

/** Forms of be, have and do and the modals: a verb is near. */
export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would can could may might shall should must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
  shouldn't mustn't 's 're 've 'll 'd ain't
`)

/** Finite verbs that give a clause away besides auxiliaries and "-ed". */
export const commonVerbs = words(`
  went took came made gave got knew left lost won ran saw felt kept held began became brought bought built broke
  caught chose drew drove fell found forgot grew hit hurt led lay met paid put read rose sat sent set shook shot
  showed shut sold spent spoke stood struck taught thought threw understood wore wrote takes comes makes gives gets
  knows leaves loses wins runs sees feels keeps holds begins becomes brings needs wants seems means goes shows
  remains remain need want seem mean look looks think thinks believe believes expect expects hope hopes plan plans
  know feel see get make take come go works work helps help faces face costs cost
`)

/** Adverbs that may stand between a subject and its cue, or after the cue, besides those in "-ly". */
export const adverbs = words(`
  also only then later again once never not often still just even soon now here there today yesterday tonight tomorrow
  afterward afterwards earlier recently too always already ever instead further furthermore meanwhile
  simply repeatedly however moreover thus therefore sometimes perhaps first finally
`)

/** Words that deny what the verb says. */
export const negations = words(
  "not never didn't don't doesn't wouldn't won't hasn't haven't hadn't cannot can't couldn't nobody",
)

/** Modals that make a cue hypothetical: "would say". */
export const modals = words('would could should might may will shall can must')

/** Days, months and parts of the day, which open no clause. */
export const days = words(`
  monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun.
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  morning afternoon evening night week month year weekend
`)

/** Capitalised words that open a sentence without being a name. */
export const opensSentences: ReadonlySet<string> = new Set([
  ...determiners,
  ...subjectPronouns,
  ...prepositions,
  ...clauseOpeners,
  ...adverbs,
  ...words(`
    there here such only according yes no asked although speaking writing given much more while even both either neither
    let's let don't please thank thanks hello oh well ok okay if not maybe
    experts officials residents critics supporters lawmakers scientists researchers people sources
    witnesses voters others someone everyone everybody nobody anyone something nothing everything
    is are was were do does did will would can could should has have had be
  `),
])
