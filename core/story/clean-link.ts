// `URL` is in every engine Copydesk runs on, and in none of the language's own type libraries.
declare const URL: {
  new (href: string): {
    readonly href: string
    readonly protocol: string
    readonly hostname: string
    readonly pathname: string
    readonly username: string
    readonly password: string
    search: string
    readonly searchParams: { get(name: string): string | null }
  }
}

const LONGEST = 4096

/** Names of query parameters that tell a site who sent the reader, and of nothing else. */
const FOLLOWS_READERS =
  /^(?:utm_.*|[dgmwy]clid|gclsrc|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|igshid?|yclid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|at_(?:medium|campaign|custom\d)|cmpid|ns_(?:campaign|mchannel|source)|ref_src|ref_url|xtor|wt\.mc_id|wickedid|smid|sr_share)$/i

/** A link as a story may hold it, and whether a tail that follows readers was cut from it. */
type CleanLink = { readonly href: string; readonly hadTail: boolean }

/**
 * The link when it leads to https, http or mailto, parsed as a URL and never matched by a pattern; null when it
 * does not, when it is relative, carries a password, or is longer than 4,096 characters. Tracking parameters are
 * cut, the rest of the query keeps its bytes.
 */
export function cleanLink(href: string): CleanLink | null {
  const url = parsed(href)
  if (url === null) return null
  if (url.protocol === 'mailto:') return { href: url.href, hadTail: false }
  const wrapped = isRedirect(url) ? parsed(url.searchParams.get('q') ?? '') : null
  if (wrapped !== null && wrapped.protocol !== 'mailto:') {
    return { href: withoutTail(wrapped).href, hadTail: true }
  }
  return withoutTail(url)
}

/**
 * The link as an export prints it, or null when it may not stand there: what `cleanLink` lets in, with the characters
 * escaped that browsers take and the URL standard's own grammar does not (https://url.spec.whatwg.org/#url-code-points).
 */
export function publicHref(href: string): string | null {
  const url = parsed(href)
  if (url === null) return null
  // In a host, brackets are an address of IPv6.
  const host = /^[a-z]+:\/\/[^/?#]*/.exec(url.href)?.[0] ?? ''
  const rest = url.href
    .slice(host.length)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/["<>[\]\\^`{|}\s]/g, (character) => encodeURIComponent(character))
  return host + rest
}

function parsed(href: string): InstanceType<typeof URL> | null {
  if (href.length > LONGEST) return null
  try {
    const url = new URL(href)
    if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return null
    if (url.username !== '' || url.password !== '' || url.href.length > LONGEST) return null
    return url
  } catch {
    return null
  }
}

/** Google Docs sends the links of a downloaded page through an address of its own. */
function isRedirect(url: InstanceType<typeof URL>): boolean {
  return /^(?:www\.)?google\.com$/.test(url.hostname) && url.pathname === '/url'
}

function withoutTail(url: InstanceType<typeof URL>): CleanLink {
  const parts = url.search.replace(/^\?/, '').split('&')
  const kept = parts.filter((part) => !FOLLOWS_READERS.test(part.split('=')[0] ?? ''))
  if (kept.length === parts.length) return { href: url.href, hadTail: false }
  url.search = kept.join('&')
  return { href: url.href, hadTail: true }
}
