/** On these somebody has a name of their own, which may be any word. */
const SERVICES: ReadonlySet<string> = new Set(
  `signal whatsapp telegram skype x twitter instagram insta ig facebook fb messenger linkedin mastodon bluesky bsky threads
  tiktok discord threema wire matrix element wechat weixin snapchat snap reddit github gitlab youtube twitch vk line viber
  kik session wickr keybase pinterest tumblr substack medium slack teams zoom xing icq qq kakaotalk zalo imo truthsocial
  truth gab parler koo flickr soundcloud bandcamp strava steam xbox psn
  handle username nick nickname`.split(/\s+/),
)

/** Other words for how to reach somebody. What follows them is a contact only where it looks like one. */
const MEANS: ReadonlySet<string> = new Set(
  `phone mobile tel telephone cell cellphone landline fax pager sms text call ring number no email mail e-mail web website
  site url homepage blog address home work office direct switchboard private burner personal handy telefon mobil
  téléphone portable courriel correo móvil teléfono`.split(/\s+/),
)

/** Words between a label and what it is the label of. */
const FILLERS: ReadonlySet<string> = new Set(
  'id user account acct profile is at on as my the via social name id.'.split(' '),
)

/** A card with each labelled contact on a line of its own: "X: @driftnet Signal: drift.42" is two. */
export function linesByLabel(card: string): string {
  return card.replace(/[ \t]+(?=([\p{L}/-]{1,20}):(?!\/\/))/gu, (space, label: string) =>
    isLabelOf(label, SERVICES) && !HANDLE.has(label.toLowerCase()) ? '\n' : space,
  )
}

/** These follow the name of a service. */
const HANDLE: ReadonlySet<string> = new Set(['handle', 'username', 'nick', 'nickname'])

/** How many words of a line name a service: "Twitter/X: @driftnet". */
export function servicesIn(line: string): number {
  return wordsOf(line).filter((word) => isLabelOf(word, SERVICES)).length
}

/** How many words of a line name another means. */
export function meansIn(line: string): number {
  return wordsOf(line).filter((word) => isLabelOf(word, MEANS)).length
}

/** The words of a line that are no label, no filler and nothing in brackets; those without a letter or digit neither. */
export function wordsWithoutLabels(line: string): readonly string[] {
  return wordsOf(line).filter(
    (word) =>
      /[\p{L}\p{N}]/u.test(word) && ![SERVICES, MEANS, FILLERS].some((labels) => isLabelOf(word, labels)),
  )
}

/** A label before a colon with nothing behind it is a word of its own: "X:@driftnet". */
function wordsOf(line: string): readonly string[] {
  return line
    .replace(
      /\(([^()@\p{Nd}_]*)\)/gu,
      (_, inside: string) =>
        ` ${inside
          .split(/\s+/)
          .filter((word) => isLabelOf(word, SERVICES))
          .join(' ')} `,
    )
    .replace(/^(\s*[\p{L}\p{Pd}/ ]{1,30}):(?!\/\/)/u, '$1 ')
    .split(/[\s()<>[\]"“”]+/u)
    .filter((word) => word !== '')
}

function isLabelOf(word: string, labels: ReadonlySet<string>): boolean {
  if (/^[@＠]/.test(word)) return false
  const parts = word
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  return parts.every((part) => labels.has(part))
}
