import { type Trick, each, hex, linked } from './innocent-story.ts'

/** Ways to say words off the record again in the address of a link or the name of a file. All must be refused. */
export const addressTricks: readonly Trick[] = [
  {
    name: 'an address with hyphens',
    of: linked('https://a.example/the-minister-has-already-resigned-in-secret'),
  },
  {
    name: 'an address with %20',
    of: linked('https://a.example/?q=the%20minister%20has%20already%20resigned'),
  },
  {
    name: 'an address with plus signs',
    of: linked('https://a.example/?q=the+minister+has+already+resigned'),
  },
  {
    name: 'an address, each letter escaped',
    of: linked(`https://a.example/${each('theministerhasalreadyresigned', (letter) => `%${hex(letter)}`)}`),
  },
  {
    name: 'an address escaped twice',
    of: linked('https://a.example/?q=the%2520minister%2520has%2520already%2520resigned'),
  },
  {
    name: 'an address, each letter escaped twice',
    of: linked(`https://a.example/${each('theministerhasalreadyresigned', (letter) => `%25${hex(letter)}`)}`),
  },
  {
    name: 'an address, each letter escaped three times',
    of: linked(
      `https://a.example/${each('ministerhasalreadyresignedinsecret', (letter) => `%2525${hex(letter)}`)}`,
    ),
  },
  { name: 'an address in camel case', of: linked('https://a.example/TheMinisterHasAlreadyResigned') },
  {
    name: 'an address with underscores and stops',
    of: linked('https://a.example/the_minister.has_already.resigned'),
  },
  { name: 'a host with stops', of: linked('https://the.minister.has.already.resigned.example/') },
  {
    name: 'a text fragment',
    of: linked('https://a.example/#:~:text=the%20minister%20has%20already%20resigned'),
  },
  {
    name: 'the subject of a mail',
    of: linked('mailto:a@a.example?subject=The%20minister%20has%20already%20resigned'),
  },
  {
    name: 'the name of the file',
    of: (story) => story,
    fileName: 'the-minister-has-already-resigned-in-secret.html',
  },
  {
    name: 'the name of the file, in camel case',
    of: (story) => story,
    fileName: 'TheMinisterHasAlreadyResigned.zip',
  },
  { name: 'the name of the file, a short secret', of: (story) => story, fileName: '2026-11-boat.html' },
]
