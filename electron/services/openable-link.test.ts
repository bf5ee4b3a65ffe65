import { describe, expect, it } from 'vitest'
import { openableLink } from './openable-link.ts'

/** What is opened after a question, and the host or address that the question names. */
const opened: readonly (readonly [string, string])[] = [
  ['https://example.org/', 'example.org'],
  ['https://example.org/a?b=c#d', 'example.org'],
  ['http://example.org', 'example.org'],
  ['HTTPS://EXAMPLE.ORG/', 'example.org'],
  ['https://example.org:8443/', 'example.org:8443'],
  ['https://[2001:db8::1]/', '[2001:db8::1]'],
  ['https://sub.example.co.uk/~a/', 'sub.example.co.uk'],
  ['https://example.org/%2e%2e/x', 'example.org'],
  ['https://example.org/?q=javascript:alert(1)', 'example.org'],
  ['https://example.org/#https://other.org', 'example.org'],
  // What looks like another host is named as what it is.
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['https://аpple.example/', 'xn--pple-43d.example'],
  ['https://example.org。evil.example/', 'example.org.evil.example'],
  ['https://example.org.evil.example/', 'example.org.evil.example'],
  ['https:example.org', 'example.org'],
  ['https:///example.org', 'example.org'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://2130706433/', '127.0.0.1'],
  ['mailto:desk@example.org', 'desk@example.org'],
  ['mailto:desk@example.org?subject=Hello&body=There', 'desk@example.org'],
]

/** What is never asked about. */
const refused: readonly string[] = [
  '',
  'x',
  '/etc/passwd',
  '//example.org',
  '\\\\outside.invalid\\share',
  'https:\\\\example.org',
  'https://example.org\\@evil.example/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'file://outside.invalid/share',
  'smb://outside.invalid/share',
  'ftp://example.org/',
  'ssh://example.org',
  'tel:+4401',
  'sms:1',
  'ms-msdt:/id',
  'search-ms:query=x',
  'ms-word:ofe|u|https://example.org',
  'x-apple.systempreferences:',
  'app://copydesk/index.html',
  'copydesk:open',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'about:blank',
  'view-source:https://example.org',
  'intent://example.org#Intent;end',
  'ws://example.org',
  'https://',
  'https://bank.example@evil.example/',
  'https://user:password@example.org/',
  'https://example.org%2f@evil.example/',
  'https://exa mple.org/',
  'https://example.org/a\nb',
  'https://example.org/\u202egro.live',
  'https://exam\u200bple.org/',
  'https://[::1',
  'https://example.org:99999/',
  `https://example.org/${'a'.repeat(2048)}`,
  'mailto:',
  'mailto:nobody',
  'mailto:a@example.org,b@example.org@x',
  'mailto:desk@example.org?attach=/etc/passwd',
  'mailto:desk@example.org?attachment=/etc/passwd',
  'mailto:desk@example.org?bcc=spy@evil.example',
  'mailto:desk@example.org%0abcc:spy@evil.example?cc=x',
]

describe('a link that the window asks to open', () => {
  it.each(opened)('is asked about when it is %j, as %j', (href, named) => {
    const url = openableLink(href)
    expect(url?.protocol === 'mailto:' ? url.pathname : url?.host).toBe(named)
  })

  it.each(refused)('is refused when it is %j', (href) => {
    expect(openableLink(href)).toBeNull()
  })

  it('is one of more than sixty that were tried', () => {
    expect(opened.length + refused.length).toBeGreaterThan(60)
  })
})
