/** What a link in a story may be. Anything else is not opened, whatever the window asks. */
const OPENABLE: readonly string[] = ['https:', 'http:', 'mailto:']

/** Longer addresses than this were made to hide their end. In UTF-16 units. */
const LONGEST = 2048

/**
 * The link as a URL that may be shown to the editor and, when they agree, opened outside; null for one that may not.
 * It is parsed and never matched by a pattern. Refused are other schemes, a name or password before the host (which
 * makes one host look like another), control characters and backslashes (which parsers read differently), and mail
 * addresses that say more than whom to write to, what about, and what (old mail programs attach files that are named).
 */
export function openableLink(href: string): URL | null {
  // Two parsers may differ over these; what one shows must be what the other opens.
  if (href.length > LONGEST || /[\p{Cc}\p{Cf}\s\\]/u.test(href)) return null
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  if (!OPENABLE.includes(url.protocol) || url.username !== '' || url.password !== '') return null
  if (url.protocol !== 'mailto:') return url.hostname === '' ? null : url
  if (!/^[^@/?#]+@[^@/?#]+$/.test(url.pathname)) return null
  return Array.from(url.searchParams.keys()).every((key) => ['subject', 'body'].includes(key)) ? url : null
}
