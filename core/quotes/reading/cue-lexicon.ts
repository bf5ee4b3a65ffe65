/**
 * The words that introduce what somebody said: a table a reader can check. Which verbs, and which of them take a
 * clause without "that", follows counts over news corpora; thought and wish (believe, hope, want) are not here.
 */
export type Cue = {
  readonly lemma: string
  /** Takes "that" and a clause. */
  readonly that: boolean
  /** Takes a clause without "that". */
  readonly bare: boolean
  /** Somebody spoken to may stand between the cue and the words. */
  readonly addressee: boolean
  /** Takes "whether", "if" and question words. */
  readonly whether: boolean
  /** What is promised begins at "to". */
  readonly to: boolean
  /** Names or describes: "called the plan a disgrace"; only with marks. */
  readonly names: boolean
  /** Its base and "-s" forms are as often nouns: "the report", "two claims". */
  readonly noun: boolean
  /** Only beside marks: it means speech too seldom elsewhere. */
  readonly marksOnly: boolean
}

/** Which form a cue word stands in. */
export type CueForm = 'base' | 's' | 'past' | 'ing'
export type CueWord = { readonly cue: Cue; readonly form: CueForm }

/** Flags: t that, b bare clause, a addressee, w whether, o "to", c names or describes, n noun too, m marks only. */
const rows: readonly (readonly [lemma: string, flags: string, past?: string])[] = [
  ['say', 'tbw', 'said'],
  ['tell', 'tbaw', 'told'],
  ['add', 'tb'],
  ['write', 't', 'wrote written'],
  ['ask', 'aw'],
  ['note', 'tbn'],
  ['report', 'tbn'],
  ['suggest', 'tb'],
  ['argue', 'tb'],
  ['claim', 'tbn'],
  ['announce', 'tb'],
  ['tweet', 'tn'],
  ['respond', 't'],
  ['state', 'tbn'],
  ['declare', 't'],
  ['point', 'n'],
  ['mention', 't'],
  ['insist', 'tb'],
  ['acknowledge', 'tb'],
  ['warn', 'tba'],
  ['explain', 'tw'],
  ['agree', 't'],
  ['recall', 't'],
  ['conclude', 't'],
  ['urge', 'm'],
  ['promise', 'tbaon'],
  ['vow', 'tbon'],
  ['pledge', 'ton'],
  ['reveal', 't'],
  ['predict', 'tb'],
  ['propose', 't'],
  ['admit', 'tb'],
  ['reply', 'tn', 'replied'],
  ['confirm', 'tb'],
  ['comment', 'tn'],
  ['allege', 'tb'],
  ['deny', 't', 'denied'],
  ['concede', 'tb'],
  ['joke', 'tn'],
  ['stress', 'tn'],
  ['complain', 'tb'],
  ['remark', 'tn'],
  ['assert', 'tb'],
  ['disclose', 't'],
  ['emphasize', 't'],
  ['emphasise', 't'],
  ['boast', 't'],
  ['maintain', 't'],
  ['contend', 'tb'],
  ['advise', 'ta'],
  ['reiterate', 't'],
  ['recommend', 't'],
  ['counter', 'tn'],
  ['lament', 't'],
  ['testify', 't', 'testified'],
  ['caution', 'tn'],
  ['observe', 't'],
  ['indicate', 't'],
  ['confess', 't'],
  ['inform', 'ta'],
  ['remind', 'ta'],
  ['assure', 'tba'],
  ['swear', 't', 'swore sworn'],
  ['speculate', 't'],
  ['clarify', 't', 'clarified'],
  ['estimate', 'tbn'],
  ['quip', ''],
  ['exclaim', 't'],
  ['interject', ''],
  ['retort', 'tn'],
  ['mutter', 't'],
  ['whisper', 'tn'],
  ['whine', ''],
  ['joke', 'tn'],
  ['answer', 'tn'],
  ['repeat', 't'],
  ['shout', 'tn'],
  ['yell', ''],
  ['scream', ''],
  ['chant', 'n'],
  ['cry', 'n', 'cried'],
  ['muse', ''],
  ['fume', ''],
  ['thunder', 'nm'],
  ['snap', 'm'],
  ['laugh', 'nm'],
  ['sigh', 'nm'],
  ['grin', 'nm'],
  ['continue', 'm'],
  ['begin', 'm', 'began'],
  ['offer', 'nm'],
  ['read', 'm', 'read'],
  ['post', 'nm'],
  ['publish', 'm'],
  ['email', 'nm'],
  ['text', 'nm'],
  ['message', 'nm'],
  ['echo', 'nm', 'echoed'],
  ['charge', 'tnm'],
  ['demand', 'tnm'],
  ['wonder', 'w'],
  ['question', 'nm'],
  ['speak', 'm', 'spoke'],
  ['talk', 'nm'],
  ['quote', 'nm'],
  ['cite', 'm'],
  ['plead', 'm'],
  ['beg', 'm', 'begged'],
  ['order', 'nm'],
  ['express', 'm'],
  ['criticize', 'cm'],
  ['criticise', 'cm'],
  ['praise', 'cnm'],
  ['dismiss', 'cm'],
  ['reject', 'cm'],
  ['blast', 'cnm'],
  ['slam', 'cm', 'slammed'],
  ['denounce', 'cm'],
  ['condemn', 'cm'],
  ['accuse', 'cm'],
  ['call', 'cnm'],
  ['describe', 'cm'],
  ['dub', 'cm', 'dubbed'],
  ['label', 'cnm', 'labelled labeled'],
  ['brand', 'cnm'],
  ['characterize', 'cm'],
  ['characterise', 'cm'],
  ['portray', 'cm'],
  ['tout', 'cm'],
  ['hail', 'cm'],
  ['refer', 'cm', 'referred'],
  ['thank', 'm'],
]

function makeLexicon(): ReadonlyMap<string, CueWord> {
  const lexicon = new Map<string, CueWord>()
  for (const [lemma, flags, past] of rows) {
    const cue: Cue = {
      lemma,
      that: flags.includes('t'),
      bare: flags.includes('b'),
      addressee: flags.includes('a'),
      whether: flags.includes('w'),
      to: flags.includes('o'),
      names: flags.includes('c'),
      noun: flags.includes('n'),
      marksOnly: flags.includes('m'),
    }
    const pasts = (past ?? regularPast(lemma)).split(' ')
    for (const form of pasts) lexicon.set(form, { cue, form: 'past' })
    lexicon.set(presentOf(lemma), { cue, form: 's' })
    if (!lexicon.has(lemma)) lexicon.set(lemma, { cue, form: 'base' })
    lexicon.set(participleOf(lemma, pasts[0] ?? lemma), { cue, form: 'ing' })
  }
  return lexicon
}

function regularPast(lemma: string): string {
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function participleOf(lemma: string, past: string): string {
  if (/(?:gg|mm|bb|rr|ll)ed$/.test(past) && !/(?:ll|gg)$/.test(lemma)) return `${past.slice(0, -2)}ing`
  if (lemma === 'begin') return 'beginning'
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

const lexicon = makeLexicon()

/** The cue a word can be, by its lower-case form, or undefined. */
export function cueOf(lower: string): CueWord | undefined {
  return lexicon.get(lower)
}
