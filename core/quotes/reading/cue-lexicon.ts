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
  /** What ties a judgement to what is judged: "described it as", "accused her of", "urged them to", "called it a". */
  readonly links: '' | 'noun' | 'as' | 'of' | 'to'
  /** A cue with a small word alone: "pointed out", "shot back". */
  readonly particle: boolean
  /** Only beside marks: it means speech too seldom elsewhere. */
  readonly marksOnly: boolean
}

/** Which form a cue word stands in. */
export type CueForm = 'base' | 's' | 'past' | 'ing'
export type CueWord = { readonly cue: Cue; readonly form: CueForm }

/** Flags: t that, b bare clause, a addressee, w whether, o "to", c names or describes, n noun too, m marks only, p only with its particle; and how a judgement is
 * tied to its object: N noun, A as, O of, U to. */
const rows: readonly (readonly [lemma: string, flags: string, past?: string])[] = [
  ['say', 'tbw', 'said'],
  ['tell', 'tbaw', 'told'],
  ['add', 'tb'],
  ['write', 't', 'wrote written'],
  ['ask', 'taw'],
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
  ['point', 'tnp'],
  ['mention', 't'],
  ['insist', 'tb'],
  ['acknowledge', 'tb'],
  ['warn', 'tba'],
  ['explain', 'tw'],
  ['agree', 't'],
  ['recall', 'tw'],
  ['conclude', 't'],
  ['urge', 'mU'],
  ['promise', 'tbaon'],
  ['vow', 'tbon'],
  ['pledge', 'ton'],
  ['reveal', 'tw'],
  ['predict', 'tb'],
  ['propose', 't'],
  ['admit', 'tb', 'admitted'],
  ['reply', 'tn', 'replied'],
  ['confirm', 'tb'],
  ['comment', 'tn'],
  ['allege', 'tb'],
  ['deny', 'tb', 'denied'],
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
  ['testify', 'tb', 'testified'],
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
  ['quip', 't', 'quipped'],
  ['exclaim', 't'],
  ['interject', ''],
  ['retort', 'tn'],
  ['mutter', 't'],
  ['whisper', 'tn'],
  ['whine', ''],
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
  ['charge', 'tn'],
  ['demand', 'tn'],
  ['wonder', 'm'],
  ['question', 'wn'],
  ['speak', 'm', 'spoke'],
  ['talk', 'nm'],
  ['quote', 'nm'],
  ['cite', 'm'],
  ['plead', 'm'],
  ['beg', 'm', 'begged'],
  ['order', 'nm'],
  ['express', 'm'],
  ['criticize', 'cmA'],
  ['criticise', 'cmA'],
  ['praise', 'cnmA'],
  ['dismiss', 'cmA'],
  ['reject', 'cm'],
  ['blast', 'cnmA'],
  ['slam', 'cmA', 'slammed'],
  ['denounce', 'cmA'],
  ['condemn', 'cmA'],
  ['accuse', 'cmO'],
  ['call', 'cnmN'],
  ['describe', 'cmA'],
  ['dub', 'cmN', 'dubbed'],
  ['label', 'cnmA', 'labelled labeled'],
  ['brand', 'cnmA'],
  ['characterize', 'cmA'],
  ['characterise', 'cmA'],
  ['portray', 'cmA'],
  ['tout', 'cmA'],
  ['hail', 'cmA'],
  ['refer', 'cm', 'referred'],
  ['thank', 'm'],
  ['confide', 't'],
  ['brag', 't', 'bragged'],
  ['hint', 'tn'],
  ['allow', 't'],
  ['signal', 'tn'],
  ['grumble', 't'],
  ['gripe', 'tn'],
  ['marvel', 't'],
  ['profess', 't'],
  ['proclaim', 't'],
  ['affirm', 't'],
  ['reaffirm', 't'],
  ['attest', 't'],
  ['opine', 't'],
  ['posit', 't'],
  ['theorize', 't'],
  ['theorise', 't'],
  ['imply', 't', 'implied'],
  ['insinuate', 't'],
  ['relay', 't'],
  ['recount', 't'],
  ['specify', 't', 'specified'],
  ['underscore', 't'],
  ['underline', 't'],
  ['guarantee', 'tn'],
  ['forecast', 'tn', 'forecast forecasted'],
  ['instruct', 'ta'],
  ['notify', 'ta', 'notified'],
  ['alert', 'tan'],
  ['certify', 't', 'certified'],
  ['decree', 'tn'],
  ['protest', 'tn'],
  ['object', 'tn'],
  ['crow', 'n'],
  ['gloat', ''],
  ['gush', 'nm'],
  ['scoff', ''],
  ['huff', 'n'],
  ['deadpan', 'n', 'deadpanned'],
  ['bark', 'nm'],
  ['bellow', 'n'],
  ['roar', 'nm'],
  ['holler', 'n'],
  ['murmur', 'n'],
  ['mumble', ''],
  ['intone', ''],
  ['blurt', ''],
  ['elaborate', 'm'],
  ['apologize', 'm'],
  ['apologise', 'm'],
  ['implore', 'm'],
  ['encourage', 'm'],
  ['lecture', 'nm'],
  ['rant', 'nm'],
  ['chime', 'm'],
  ['fault', 'cnm'],
  ['rip', 'cmA', 'ripped'],
  ['mock', 'cmA'],
  ['deride', 'cmA'],
  ['decry', 'cmA', 'decried'],
  ['lambaste', 'cm'],
  ['bash', 'cm'],
  ['attack', 'cnm'],
  ['ridicule', 'cnm'],
  ['surmise', 't'],
  ['reason', 'tn'],
  ['concur', 't', 'concurred'],
  ['stipulate', 't'],
  ['venture', 'nm'],
  ['volunteer', 'nm'],
  ['riff', 'nm'],
  ['vent', 'nm'],
  ['sneer', 'nm'],
  ['snarl', 'nm'],
  ['chide', 'm'],
  ['scold', 'm'],
  ['tease', 'nm'],
  ['smile', 'nm'],
  ['shrug', 'nm', 'shrugged'],
  ['interrupt', 'm'],
  ['narrate', 'm'],
  ['preach', 'm'],
  ['sum', 'nm', 'summed'],
  ['shoot', 'tp', 'shot'],
  ['fire', 'tnp'],
  ['hit', 'tnp', 'hit'],
  ['go', 'mp', 'went'],
  ['put', 'mp', 'put'],
  ['laud', 'cmA'],
  ['bemoan', 'cm'],
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
      links: linkOf(flags),
      particle: flags.includes('p'),
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

function linkOf(flags: string): Cue['links'] {
  if (flags.includes('N')) return 'noun'
  if (flags.includes('A')) return 'as'
  if (flags.includes('O')) return 'of'
  return flags.includes('U') ? 'to' : ''
}

function regularPast(lemma: string): string {
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function participleOf(lemma: string, past: string): string {
  if (/([bdglmnprt])\1ed$/.test(past)) return `${past.slice(0, -2)}ing`
  if (lemma === 'begin') return 'beginning'
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

const lexicon = makeLexicon()

/** The cue a word can be, by its lower-case form, or undefined. */
export function cueOf(lower: string): CueWord | undefined {
  return lexicon.get(lower)
}
