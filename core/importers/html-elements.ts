/** What each HTML element means to a story. An element that no table names is looked through: only words count. */

/** Its words stand in a block of their own, parted from what is around them. */
export const blockElements = new Set(
  `address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre
  section summary table tbody td tfoot th thead tr ul xmp blockquote`.split(/\s+/),
)

/** Taken out with everything inside, and the newsroom's name for it. */
export const droppedElements: ReadonlyMap<string, string> = new Map(
  Object.entries({
    scripts: 'script noscript template noframes',
    'fonts, sizes and colours': 'style link',
    pictures: 'img picture svg map area',
    formulas: 'math',
    'things shown from other places': 'iframe frame object embed applet video audio canvas portal',
    'form fields and buttons':
      'input select textarea button datalist option optgroup progress meter output keygen',
    menus: 'nav',
  }).flatMap(([what, names]) => names.split(' ').map((name): [string, string] => [name, what])),
)

/** Nobody sees these on the page, so nobody misses them. */
export const unseenElements = new Set('head title meta base param source track col colgroup'.split(' '))

export const removedNames = {
  hidden: 'lines hidden on the page',
  looks: 'fonts, sizes and colours',
  scripts: 'scripts',
  links: 'links that were not http or mailto',
  tails: 'tails on links that follow readers',
  comments: 'comments in the page’s code',
  tables: 'tables, their words kept as paragraphs',
  forms: 'forms, their words kept',
  around: 'parts of the page around the story',
  nesting: 'nesting too deep to read, its words kept',
} as const
