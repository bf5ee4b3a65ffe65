import { type Block, type Body, blockText, paragraph, textBlocks } from './body.ts'
import { foldTypography } from '#core/style/fold'

/** A block that looks like the page and not the story: its number in `textBlocks(body)`, its words, and why. */
export type LeftOver = { readonly block: number; readonly text: string; readonly why: string }

/** `isIt` is given folded text (see core/style/fold): straight marks, single spaces. */
type Rule = {
  readonly why: string
  readonly longest: number
  readonly isIt: (text: string) => boolean
}

/** Somebody speaks or is reported: then it is the story, whatever else it looks like. */
const REPORTS = /"|\b(?:said|says|told|tells|asked|according to|urged|added|announced|wrote|argued|warned)\b/i

/** The site speaks of itself. One of them is not enough: a columnist may say "we use cookies". */
const SITE_USES_COOKIES =
  /\b(?:we(?: and our [\w\s,]{2,60})?(?: may)? (?:use|store|set|place)|(?:this|our) (?:web)?site(?:'s)? (?:uses|use)|uses?) (?:\w+ ){0,4}cookies\b|\baccept (?:all|these|our)(?: \w+)? cookies\b|\b(?:manage|reject) (?:all )?cookies\b/i
const SITE_ASKS_CONSENT =
  /\bby (?:continuing|using|browsing|clicking|visiting)\b|\b(?:accept|agree to|consent to)\b|\bcookie (?:policy|settings|preferences|notice)\b|\b(?:manage|change) (?:your )?(?:settings|preferences)\b|\b(?:our|this) (?:web)?site\b.*\b(?:experience|personali[sz]ed?|traffic)\b|\byour experience\b|\bpersonali[sz]ed? (?:content|ads|advertising)\b/i

const AGENCY = '(?:AP|AFP|PA|EPA|Reuters|Getty Images|Getty|Alamy|Shutterstock|Bloomberg|Press Association)'

const rules: readonly Rule[] = [
  {
    why: 'cookie notice',
    longest: 1500,
    isIt: (text) =>
      !REPORTS.test(text) &&
      (/^(?:accept|reject|manage|allow) (?:all )?cookies\.?$|^cookie (?:policy|settings|preferences|notice)\.?$/i.test(
        text,
      ) ||
        (SITE_USES_COOKIES.test(text) && SITE_ASKS_CONSENT.test(text))),
  },
  {
    why: 'link to more',
    longest: 60,
    isIt: (text) =>
      /^(?:read|show|load|see|view|learn|find out)(?: the)? (?:more|full story|full article|all)(?: here| about this| on this story)?[\s.:>»→]*$|^(?:continue|keep) reading(?: below)?[\s.:>»→]*$|^(?:more on this story|back to top|skip to (?:main )?content|most (?:read|popular|viewed)|related (?:stories|articles|topics|content|coverage|links)|recommended(?: for you)?|you may also like|more stories|trending(?: now)?|top stories|don't miss|next article|previous article)[\s.:>»→]*$/i.test(
        text,
      ),
  },
  {
    why: 'link to more',
    longest: 200,
    isIt: (text) =>
      /^(?:READ MORE|READ|READ ALSO|ALSO READ|WATCH|WATCH LIVE|LISTEN|MORE|RELATED|SEE ALSO|DON'T MISS)\s?[:|>»]\s?\S/.test(
        text,
      ) ||
      (/^(?:read more|read also|also read|related|related stor(?:y|ies)|related articles?|see also|watch|watch live|listen)\s?[:|>»]\s?\S/i.test(
        text,
      ) &&
        !/[.!?]"?$/.test(text)),
  },
  { why: 'share buttons', longest: 120, isIt: isShareButtons },
  { why: 'lone letter', longest: 2, isIt: isLoneLetter },
  {
    why: 'advertisement',
    longest: 80,
    isIt: (text) =>
      /^\W*(?:advertise?ments?|advert|adverts|sponsored(?: content)?|promoted(?: content)?|paid (?:post|content)|(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertise?ment|ad|video|newsletter promotion))?|scroll to continue(?: with content)?|skip (?:advertise?ment|ad))\W*$/i.test(
        text,
      ),
  },
  {
    why: 'newsletter sign-up',
    longest: 300,
    isIt: (text) =>
      !REPORTS.test(text) &&
      (/^(?:please )?(?:sign up|subscribe|register)\b.{0,200}\b(?:newsletters?|inbox|e-?mail|alerts|briefing|updates)\b/i.test(
        text,
      ) ||
        /^get (?:our|the|all the|more|breaking)\b.{0,160}\b(?:to your inbox|newsletters?|by e-?mail)\b/i.test(
          text,
        ) ||
        /^(?:sign up|subscribe|subscribe now|sign in|log in|register|create an account)[.!]?$/i.test(text)),
  },
  {
    why: 'copyright line',
    longest: 400,
    isIt: (text) =>
      !REPORTS.test(text) &&
      (/^(?:©|\(c\)\s|copyright\s(?:©|\(c\))?\s?(?:19|20)\d\d\b)/i.test(text) ||
        /\ball rights reserved\.?$/i.test(text) ||
        /^this material may not be published, broadcast, rewritten/i.test(text)),
  },
  {
    why: 'photo credit',
    longest: 110,
    isIt: (text) =>
      /^\(?(?:photo(?:graph)?s?|image|picture|credit|(?:photo|image|picture) (?:credit|source|by|courtesy(?: of)?)|photo(?:graph)?s? by|courtesy of)(?:\s?:\s?|\s)\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /|,]+(?:(?:and|of|for|via|the) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,6}\)?$/u.test(
        text.replace(/^\(?\p{L}/u, (first) => first.toLowerCase()),
      ) && !/\p{Ll}{3}\.$/u.test(text),
  },
  {
    why: 'photo credit',
    longest: 80,
    isIt: (text) =>
      new RegExp(
        `^\\(?(?:\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3}\\s?[/|]\\s?)?${AGENCY}(?: (?:Photo|Images))?(?:\\s?[/|]\\s?\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3})?\\)?$`,
        'u',
      ).test(text),
  },
  {
    why: 'comment count',
    longest: 60,
    isIt: (text) =>
      /^(?:view |show |see )?(?:all )?\(?\d[\d,.]*k?\)? (?:comments?|shares?|likes?|reactions?|views)$|^comments?(?: \(?\d[\d,.]*\)?)?$|^(?:leave|add|post|write) a comment\.?$|^join the (?:conversation|discussion)\.?$|^comments are closed\.?$|^(?:view|show) comments$/i.test(
        text,
      ),
  },
]

/**
 * The blocks that look like what a page sets around a story: cookie notices, "Read more", share buttons, lone
 * letters of a logo, advertisements, sign-ups, copyright lines, credits, comment counts. Pure; in reading order.
 * A block in which somebody speaks is never one, and headings only when nothing else can be meant.
 */
export function findLeftOvers(body: Body): readonly LeftOver[] {
  return textBlocks(body).flatMap((block, index): readonly LeftOver[] => {
    const text = blockText(block)
    // A picture was put there by somebody, and its caption may well be a name alone.
    if (text.length > 2000 || block.type === 'figure') return []
    // Arrows close a link on a page; folded they would be quotation marks.
    const folded = foldTypography(text.replace(/[\s»›→]{1,20}$/, ''))
    const rule = rules.find(({ longest, isIt }) => folded.length <= longest && isIt(folded))
    if (rule === undefined) return []
    return [{ block: index, text, why: rule.why }]
  })
}

/**
 * The body without these blocks (numbers in `textBlocks(body)`). A list that loses every item goes; when nothing
 * is left there is one empty paragraph.
 */
export function withoutBlocks(body: Body, indexes: readonly number[]): Block[] {
  const gone = new Set(indexes)
  let index = 0
  const left = body.flatMap((block): Block[] => {
    if (block.type !== 'list') return gone.has(index++) ? [] : [block]
    const children = block.children.filter(() => !gone.has(index++))
    if (children.length === 0) return []
    return [children.length === block.children.length ? block : { ...block, children }]
  })
  return left.length > 0 ? left : [paragraph('')]
}

const SHARE_PLACES = new Set(
  'facebook twitter x tweet email e-mail whatsapp linkedin reddit pinterest telegram instagram bluesky threads print pin messenger flipboard copy link copied save share sharing'.split(
    ' ',
  ),
)

/** "Share", "Share on Facebook", "Facebook Twitter Email": nothing but buttons. */
function isShareButtons(text: string): boolean {
  if (
    /^(?:share|tweet|print|e-?mail|save)(?: (?:this|the))? (?:article|story|page|post|link)[.:!]?$/i.test(
      text,
    )
  )
    return true
  if (
    /^(?:share|follow us|follow|like us|find us)(?: this(?: (?:article|story))?)? (?:on|via|by) [\w\s,&/|-]{1,60}[.:]?$/i.test(
      text,
    )
  ) {
    const places =
      text
        .replace(/^.*? (?:on|via|by) /i, '')
        .toLowerCase()
        .match(/[a-z-]+/g) ?? []
    return places.every((place) => SHARE_PLACES.has(place) || place === 'and' || place === 'or')
  }
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const isButtons = words.length > 0 && words.every((word) => SHARE_PLACES.has(word))
  // "X" or "Threads" alone may be a name; "Share" alone, and two places in a row, are buttons.
  return (
    isButtons &&
    !/[.?]$/.test(text) &&
    (words.length > 1 || /^(?:share|tweet|print|facebook|twitter|whatsapp)$/.test(words[0] ?? ''))
  )
}

/** Short words that a story may well print as a paragraph of their own, and TK, which is to come. */
const REAL_SHORT_WORDS = /^(?:no|so|oh|ok|go|hi|ha|ah|us|we|he|me|it|i|tk|uk|eu|un)$/i

function isLoneLetter(text: string): boolean {
  return /^(?:[A-Za-z]{1,2}|[|•·»>])$/.test(text) && !REAL_SHORT_WORDS.test(text)
}
