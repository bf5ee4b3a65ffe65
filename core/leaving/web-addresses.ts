/** What a line of a card holds of web addresses, and the rest of it. */
type WebAddresses = {
  readonly plain: readonly string[]
  readonly handles: readonly string[]
  readonly rest: string
}

/** An address with a scheme, with "www.", or with a path. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>()"“”]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>()"“”]*|(?:mailto|tel|sms|callto|skype):[^\s<>()"“”]+/giu

/** Hosts on which a step of the path is somebody's name. */
const SERVICES =
  /(?:^|\.)(?:t\.me|telegram\.me|telegram\.dog|x\.com|twitter\.com|instagram\.com|facebook\.com|fb\.com|fb\.me|m\.me|linkedin\.com|threads\.(?:net|com)|tiktok\.com|github\.com|gitlab\.com|reddit\.com|youtube\.com|twitch\.tv|bsky\.app|snapchat\.com|vk\.com|medium\.com|pinterest\.com|signal\.me|keybase\.io|line\.me|discord\.gg|join\.skype\.com)$/iu

/** True for a host on which a step of the path is somebody's name: "x.com", "www.instagram.com". */
export function isServiceHost(host: string): boolean {
  return SERVICES.test(host)
}

/** Steps of a path before somebody's name. */
const STEPS: ReadonlySet<string> = new Set(
  'in u r user users profile people add c channel pub groups s i org t invite chat'.split(' '),
)

/** A telephone number in an address has its country before it. */
const DIALS =
  /^(?:(?:https?:\/\/)?(?:www\.)?(?:wa\.me|api\.whatsapp\.com)\/(?:send\/?\?phone=)?|(?:tel|sms|callto):)(?=\+?\p{Nd})/iu

/**
 * The web addresses in a line of a card: as they are known whatever stands before and behind them, and the names of people
 * in those of services. What is dialled is left in the rest, as a telephone number.
 */
export function webAddressesIn(line: string): WebAddresses {
  const plain: string[] = []
  const handles: string[] = []
  const rest = line.replace(ADDRESS, (written) => {
    if (DIALS.test(written))
      return ` ${written
        .replace(DIALS, '+')
        .replace(/^\++(?=0)/, '')
        .replace('++', '+')} `
    const address = bareAddress(written)
    const [host = '', ...path] = address.split('/')
    const person = isServiceHost(host)
      ? path.find((step) => !STEPS.has(step.toLowerCase()))
      : path.find((step) => step.startsWith('@'))
    if (person !== undefined) handles.push(person.replace(/^[@+~]/, ''))
    // A host alone is many pages: "drift.net" is read as a handle is.
    if (path.length > 0) plain.push(address)
    else handles.push(address)
    return ' '
  })
  return { plain, handles, rest }
}

/** An address without its scheme, what hosts put before their name, its query and the slash at its end. */
function bareAddress(written: string): string {
  const [address = ''] = written
    .replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/iu, '')
    .replace(/^[^/@]*@(?=[^/]*\/)/, '')
    .split(/[?#]/)
  return address
    .replace(/^(?:(?:www\d?|m|mobile|old|[a-z]{2})\.)+(?=[^./]+\.[^./]+(?:\.[^./]+)*\/)/iu, '')
    .replace(/^www\./i, '')
    .replace(/[/.,;:!]+$/, '')
}
