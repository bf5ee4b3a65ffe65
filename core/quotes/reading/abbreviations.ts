/** Words whose full stop does not end a sentence, in lower case and without it. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov lt gen col sgt maj capt cmdr adm cpl pvt det insp supt rev hon pres fr sr jr ' +
    'coun const cst ald atty asst dep assoc brig sask alta ont que st mt ft vs no nos inc corp co ltd dept univ assn bros etc approx est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd ' +
    'calif mass penn conn fla ariz colo ill ind kan ky la md mich minn miss mo neb nev okla ore tenn tex va vt wash wis'
  ).split(' '),
)

/** Abbreviations that only ever stand before a name, so that the sentence goes on after them. */
export const beforeNames: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. mx. dr. prof. sen. rep. gov. lt. gen. col. sgt. maj. capt. cmdr. adm. cpl. pvt. det. insp. supt. ' +
    'rev. hon. pres. fr. st. mt. ft. vs. no. nos. coun. const. cst. ald. atty. asst. dep. assoc. brig. lt.-gov. ' +
    'lt.-col. maj.-gen. brig.-gen. det.-sgt. det.-const.'
  ).split(' '),
)
