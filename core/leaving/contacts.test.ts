import { describe, expect, it } from 'vitest'
import { levelOf } from './testing-level.ts'

describe('a handle on the card of an unnamed source', () => {
  it.each([
    ['Mastodon: @quenber', 'as @quenber wrote'],
    ['Bluesky quenber', 'as @quenber wrote'],
    ['Bluesky quenber', 'as quenber wrote'],
    ['Signal/WhatsApp: quen_ber', 'as quen_ber wrote'],
    ['quenber (Telegram)', 'they found @quenber there'],
    ['quenber on Threads', 'they found quenber there'],
    ['TikTok username: quenber', 'they found quenber there'],
    ['My Reddit is u/quen_ber', 'they found quen_ber there'],
    ['Wire ID: 7KQ2ZZP', 'at 7KQ2ZZP'],
    ['@quenber:matrix.example', 'they found @quenber there'],
    ['@quenber@social.example', 'they found @quenber there'],
    ['@quenber.bsky.social', 'they found quenber.bsky.social there'],
    ['Discord quenber#0117', 'as quenber#0117 wrote'],
    ['GitHub = quen-ber', 'github.com/quen-ber'],
    ['X: @zq', 'as @zq wrote'],
    ['Threads:@zodiek Signal:quen.42', 'on Signal as quen.42'],
    ['Reddit: u/zqv', 'it was u/zqv'],
    ['Username: quenber', 'they found @quenber there'],
    ['Bluesky: zodiek Threads: quenber', 'they found quenber there'],
    ['github.com/quenber/tools', 'they found @quenber there'],
    ['https://www.linkedin.com/in/quenber/details', 'they found @quenber there'],
    ['@zq_', 'it is x.com/zq_ now'],
    ['IG: zqv', 'see instagram.com/zqv/'],
    ['Instagram: @quenber, Snapchat: zodiek', 'as zodiek wrote'],
    ['x.com/quenber?s=20', 'as @quenber wrote'],
    ['https://www.tiktok.com/@quenber', 'as @quenber wrote'],
    ['Facebook: Drifta Nettle', 'she is Drifta Nettle there'],
    ['X: @garden', 'as @garden wrote'],
    ['X: @garden', 'see https://x.com/garden, they said'],
    ['X: @Thomas', 'it is thomas.bsky.social now'],
  ])('stops what the card has as %s: %s', (contacts, text) => {
    expect(levelOf({ contacts }, text)).toBe('stop')
  })

  it.each([
    ['X: @garden', 'https://twitter.com/garden'],
    ['Telegram @zqv', 'https://t.me/zqv?start=1'],
    ['@quenber', 'https://www.instagram.com/quenber/reels'],
    ['Mastodon: @quenber', 'https://social.example/@quenber'],
    ['@quenber', 'https://quenber.pages.example/'],
  ])('stops a link to %s: %s', (contacts, href) => {
    expect(levelOf({ contacts }, href, { isLink: true })).toBe('stop')
  })

  it.each([
    ['X: @garden', 'The garden was wet.'],
    ['X: @gardens', 'Gardens were wet.'],
    ['Instagram: @thomas', 'Thomas left.'],
    ['@will', 'He will go.'],
    ['X: @zq', 'The ZQ line.'],
    ['X: @garden', 'as @garden_club wrote'],
    ['X: @garden', 'as @gardener wrote'],
    ['Signal only', 'They only left.'],
    ['Signal preferred', 'They preferred rain.'],
  ])('lets ordinary words be what they are beside %s: %s', (contacts, text) => {
    expect(levelOf({ contacts }, text)).toBe('none')
  })

  it('stops a short one in the name of a file, and leaves ordinary words there and in other addresses', () => {
    const named = (contacts: string, fileName: string) => levelOf({ contacts }, 'It rained.', { fileName })
    expect(named('X: @zqv', 'zqv.docx')).toBe('stop')
    expect(named('X: @zqv', 'drain-zqv.docx')).toBe('warn')
    expect(named('X: @quenber', 'drain-quenber.docx')).toBe('stop')
    expect(named('X: @garden', 'garden-drain.docx')).toBe('none')
    expect(levelOf({ contacts: 'X: @garden' }, 'https://a.example/garden/', { isLink: true })).toBe('warn')
    expect(levelOf({ contacts: 'X: @garden' }, 'https://m.facebook.com/garden/', { isLink: true })).toBe(
      'stop',
    )
  })

  it('lets links hold ordinary words, and stops the handle as an alias too', () => {
    expect(levelOf({ contacts: 'X: @garden' }, 'https://a.example/garden-party', { isLink: true })).toBe(
      'none',
    )
    expect(levelOf({ aliases: ['@harbour'] }, 'The harbour leaks.')).toBe('none')
    expect(levelOf({ aliases: ['@harbour'] }, 'as @Harbour wrote')).toBe('stop')
    expect(levelOf({ contacts: 'X: @driftnet' }, 'They use a drift net.')).toBe('warn')
  })
})

describe('a telephone number on the card', () => {
  it.each([
    ['+354 555 1234', 'call 555 1234'],
    ['+46 8 123 456 78', 'call 08-123 456 78'],
    ['+7 495 123-45-67', 'call 8 (495) 123-45-67'],
    ['+1 415 555 0199', 'call (415) 555-0199'],
    ['415-555-0199 ext. 12', 'call 415.555.0199'],
    ['01632 960777 x40', 'call +44 (0)1632 960777'],
    ['+44 (0) 1632 960777', 'call 01632 960777'],
    ['0045 32 12 34 56', 'call 32123456'],
    ['01632 960777/01632 960888', 'call 01632 960888'],
    ['01632 960777 & 01632 960888', 'call 01632 960888'],
    ['06 12 34 05 06 06 98 76 54 32', 'call 06 98 76 54 32'],
    ['06 12 34 05 06 06 98 76 54 32', 'call 06 12 34 05 06'],
    ['Mobile (work) 01632 960777', 'call 01632960777'],
    ['tel:+4532123456', 'call 32 12 34 56'],
    ['https://wa.me/4532123456', 'call 32 12 34 56'],
    ['WhatsApp +47 22 12 34 56', 'whatsapp://send?phone=4722123456'],
  ])('is stopped with and without its country and extension: %s as %s', (contacts, text) => {
    expect(levelOf({ contacts }, text)).toBe('stop')
  })

  it.each([
    ['+4532123456', 'https://wa.me/4532123456'],
    ['32 12 34 56', 'tel:+4532123456'],
    ['01632 960777', 'tel:01632-960777'],
  ])('is stopped in a link: %s', (contacts, href) => {
    expect(levelOf({ contacts }, href, { isLink: true })).toBe('stop')
  })

  it('does not stop other numbers', () => {
    expect(levelOf({ contacts: '01632 960777 ext 1200' }, 'It cost 1200 pounds, or 960777 in all.')).toBe(
      'none',
    )
  })
})

describe('an address on the card', () => {
  it.each([
    ['zodie@post.example', 'zodie+tips@post.example'],
    ['zodie+tips@post.example', 'zodie@post.example'],
    ['zodie+tips@post.example', 'zodie+other@post.example'],
    ['zodie@post.example', 'zodie at post dot example'],
    ['zodie [at] post [dot] example', 'zodie@post.example'],
    ['zodie@post.example', 'zodie [at] post [dot] example'],
    ['E-mail: zodie@post.example (work)', 'zodie(at)post.example'],
    ['https://m.facebook.com/zodie.q/', 'facebook.com/zodie.q'],
    ['http://www.zodiek.example/me/', 'zodiek.example/me'],
    ['www.zodiek.example', 'see zodiek.example'],
    ['Home: 14 Tollgate Row, Marrowby', 'at 14, Tollgate Row'],
    ['Tollgatestraße 14', 'in der Tollgatestraße 14'],
    ['PO Box 4417', 'write to P.O. Box 4417'],
    ['MW4 7QB', 'in MW4 7QB'],
  ])('is stopped however it is written: %s as %s', (contacts, text) => {
    expect(levelOf({ contacts }, text)).toBe('stop')
  })

  it.each([
    ['Lives near: Tollgate', 'Tollgate was wet.'],
    ['Assistant: Harbour Board', 'The Harbour Board met.'],
    ['Works Monday to Thursday', 'He works Monday to Thursday.'],
    ['after 6pm', 'They met after 6pm.'],
    ['prefers text', 'She prefers text.'],
    ['24 hours a day', 'It is open 24 hours a day.'],
    ['2 Young Children', 'They have 2 young children.'],
    ['12 March 2024', 'It was shut on 12 March 2024.'],
    ['Phone: via the press office', 'They asked via the press office.'],
    ['Twitter: see the Harbour Board', 'They had to see the Harbour Board.'],
  ])('words beside it are no contacts: %s', (contacts, text) => {
    expect(levelOf({ contacts }, text)).toBe('none')
  })

  it('a long run of words beside it is a private note', () => {
    const contacts = 'only ring when her husband has left for the early boat'
    expect(levelOf({ contacts }, 'Only ring when her husband has left for the boat.')).toBe('stop')
  })
})

describe('what addresses are made of from a name', () => {
  it.each([
    'ask bkestrell@a.example',
    'ask kestrellb@a.example',
    'ask b_kestrell@a.example',
    'ask bm.kestrell@a.example',
    'as @kestrellb wrote',
    'see a.example/staff/bkestrell today',
    '#freekestrell',
    '#kestrellout',
    '#bettinakestrellmustgo',
    'as @realkestrell wrote',
  ])('is stopped: %s', (text) => {
    expect(levelOf({}, text)).toBe('stop')
  })

  it.each([
    'https://a.example/staff/bkestrell',
    'https://kestrellb.a.example/',
    'https://a.example/?who=bkestrell',
  ])('is stopped in a link: %s', (href) => {
    expect(levelOf({}, href, { isLink: true })).toBe('stop')
  })

  it('is stopped in the name of a file', () => {
    expect(levelOf({}, 'It rained.', { fileName: 'bkestrell-v2.docx' })).toBe('stop')
    expect(levelOf({}, 'It rained.', { fileName: 'drain_kestrellb.txt' })).toBe('stop')
  })

  it.each(['as b_kestrell wrote', 'as kestrell_77 wrote', 'as kestrell_b2 wrote', 'the Kestrell_report'])(
    'a surname in a name with an underscore is stopped: %s',
    (text) => {
      expect(levelOf({}, text)).toBe('stop')
    },
  )

  it('a word with an underscore may be one', () => {
    expect(levelOf({}, 'the pebble_dash wall', { name: 'Ann Pebble' })).toBe('warn')
    expect(levelOf({}, 'it was green_washed', { name: 'Ann Green' })).toBe('none')
    expect(levelOf({}, 'see team_kestrell')).toBe('warn')
  })

  it.each([
    ['Tom Ennis', '#tennis'],
    ['Tom Rust', 'https://a.example/trust-us'],
    ['Ann Water', '#waterworks'],
    ['Sam Allenby', '#challenge'],
    ['Bettina Kestrell', 'The bkestrell ran.'],
  ])('other words are left alone: %s, %s', (name, text) => {
    expect(levelOf({}, text, { name, isLink: text.startsWith('http') })).toBe('none')
  })
})
