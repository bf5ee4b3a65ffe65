import { type Block, type Leaf, paragraph } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { checkRelease } from './check-release.ts'

const aide = { unnamed: { description: 'an aide', reason: '' } }

/**
 * What the check before a release says of a text, or of the address of a link, in a story that quotes an unnamed source
 * with this card: "stop", "warn" or "none". For tests.
 */
export function levelOf(
  card: object,
  text: string,
  more: { name?: string; isLink?: boolean; fileName?: string } = {},
) {
  const { name = 'Bettina Kestrell', isLink = false, fileName } = more
  const source: Speaker = speakerSchema.parse({ id: 'one', name, ...aide, ...card })
  const said: Leaf = { text: '“It leaks,”', quoteId: 'q', speakerId: 'one' }
  const last: Block = isLink
    ? {
        type: 'paragraph',
        children: [{ text: 'See ' }, { type: 'link', href: text, children: [{ text: 'this' }] }],
      }
    : paragraph(text)
  const story: Story = {
    ...emptyStory('s', '2026-11-24T10:00:00.000Z'),
    body: [{ type: 'paragraph', children: [said, { text: ' somebody said.' }] }, last],
    quotes: { q: { kind: 'direct', record: 'background', note: '' } },
  }
  const release = checkRelease({
    story,
    speakers: [source],
    form: 'html',
    audience: 'public',
    leaveOut: [],
    ...(fileName === undefined ? {} : { fileName }),
  })
  if (!release.ok) return 'stop'
  return release.warnings.length > 0 ? 'warn' : 'none'
}
