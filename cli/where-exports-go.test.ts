import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { pack } from '#services/storage/envelope'
import { indexFile, speakersFile, storyFile } from '#services/storage/file-kinds'
import { useCommandLine } from './testing/use-command-line.ts'

const { folder, run, put } = useCommandLine()

const story = (id: string, text: string): Story => ({
  ...emptyStory(id, '2026-11-24T09:00:00.000Z'),
  headline: 'The bridge',
  body: [paragraph(text)],
})
const ruth = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi', contacts: '07700 900123' })

/** Two libraries, the second as bare as one can be, and a text that is not ours. */
function putFiles(): void {
  put('library/stories/one.json', pack(storyFile, story('one', 'It is shut.')))
  put('library/stories/two.json', pack(storyFile, story('two', 'It opens in May.')))
  put('library/speakers.json', pack(speakersFile, [ruth]))
  put('other/stories/three.json', pack(storyFile, story('three', 'Another library.')))
  put('new/index.json', pack(indexFile, []))
  put('rain.txt', 'Rain\n\nIt rained on Monday.\n')
  put('house.html', '{{body}}')
  mkdirSync(at('out'))
}

const at = (name: string) => path.join(folder(), name)

/** Every file under the folder with its content, links named as such. */
function everything(): Readonly<Record<string, string>> {
  const names = readdirSync(folder(), { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    names.flatMap((name) => {
      const stat = lstatSync(at(name))
      if (stat.isDirectory()) return []
      return [
        [name, stat.isSymbolicLink() ? `link to ${readlinkSync(at(name))}` : readFileSync(at(name), 'utf8')],
      ]
    }),
  )
}

describe.each(['export', 'convert'])('%s -o', (command) => {
  it.each([
    ['another story of the library', 'library/stories/two.json'],
    ['the story itself, by another path', 'library/../library/stories/one.json'],
    ['the list of speakers', 'library/speakers.json'],
    ['a new file among the stories', 'library/stories/new.html'],
    ['a new file beside them', 'library/bridge.html'],
    ['a new file beside them, by another path', 'library/stories/../bridge.html'],
    ['a story of another library, which nobody has open', 'other/stories/three.json'],
    ['a new file in another library', 'other/stories/new.html'],
    ['a library that has only an index yet', 'new/bridge.html'],
  ])('does not write %s', async (_what, out) => {
    putFiles()
    const before = everything()
    for (const file of ['library/stories/one.json', 'rain.txt']) {
      const { code, out: printed, err } = await run([command, '-o', out, file])
      expect([code, printed, err.trim().split('\n').length]).toEqual([2, '', 1])
      expect(err).toContain(out)
    }
    expect(everything()).toEqual(before)
  })

  it('does not follow links to what it is made from, or into a library', async () => {
    putFiles()
    symlinkSync(at('rain.txt'), at('out/link.html'))
    symlinkSync(at('out/link.html'), at('out/link-to-link.html'))
    linkSync(at('rain.txt'), at('out/hard.html'))
    symlinkSync(at('library/stories/two.json'), at('out/story.html'))
    linkSync(at('library/stories/two.json'), at('out/hard-story.html'))
    symlinkSync(at('library/stories'), at('s'))
    symlinkSync(at('library'), at('l'))
    const before = everything()
    const places = ['link', 'link-to-link', 'hard', 'story', 'hard-story'].map((name) => `out/${name}.html`)
    for (const out of [...places, 's/one.json', 's/two.json', 's/new.html', 'l/bridge.html']) {
      const { code, err } = await run([command, '-o', out, 'rain.txt'])
      expect([out, code, err.trim().split('\n').length]).toEqual([out, 2, 1])
    }
    expect((await run([command, '-o', 's/one.json', 'library/stories/one.json'])).code).toBe(2)
    expect((await run([command, '-o', 'library/stories/one.json', 's/one.json'])).code).toBe(2)
    expect(everything()).toEqual(before)
  })

  it('does not replace the house’s page that it is made with, nor a private file outside a library', async () => {
    putFiles()
    put('saved-elsewhere.json', pack(storyFile, story('kept', 'Kept outside.')))
    put('cut-off.json', '{\n  "copydesk": "story",\n  "schemaVersion": 1,\n  "story": {"id"')
    const before = everything()
    const template = ['--template', 'house.html']
    expect(await run([command, ...template, '-o', './house.html', 'rain.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: ./house.html: an export never replaces what it is made from. Choose another name.\n',
    })
    for (const out of ['saved-elsewhere.json', 'cut-off.json']) {
      expect(await run([command, '-o', out, 'rain.txt'])).toEqual({
        code: 2,
        out: '',
        err: `copydesk: ${out}: not written: a private file of Copydesk has that name. Choose another name.\n`,
      })
    }
    expect(everything()).toEqual(before)
  })

  it('replaces an earlier export, and a link to any other file, which itself stays as it was', async () => {
    putFiles()
    put('elsewhere.html', 'as it was')
    symlinkSync(at('elsewhere.html'), at('out/link.html'))
    symlinkSync(at('nowhere.html'), at('out/broken.html'))
    put('out/public.json', '{ "copydesk": "public-story", "version": 1 }')
    for (const out of ['out/link.html', 'out/broken.html', 'out/public.json', 'out/new.html']) {
      expect(await run([command, '-o', out, 'library/stories/one.json'])).toMatchObject({ code: 0 })
      expect([out, lstatSync(at(out)).isSymbolicLink()]).toEqual([out, false])
      expect(readFileSync(at(out), 'utf8')).toContain('It is shut.')
    }
    expect(readFileSync(at('elsewhere.html'), 'utf8')).toBe('as it was')
    expect(readdirSync(folder())).not.toContain('nowhere.html')
  })

  it('writes into a folder that merely has one called “stories” in it', async () => {
    putFiles()
    put('website/stories/button.stories.json', '{ "title": "Button" }')
    put('website/settings.json', '{ "theme": "dark" }')
    expect((await run([command, '-o', 'website/bridge.html', 'rain.txt'])).code).toBe(0)
    expect((await run([command, '-o', 'website/stories/bridge.html', 'rain.txt'])).code).toBe(0)
  })

  it('does not take the place of what is not a file', async () => {
    putFiles()
    const { code, err } = await run([command, '-o', 'out', 'rain.txt'])
    expect([code, err]).toEqual([
      2,
      'copydesk: out: not written: what has that name is not a file. Choose another name.\n',
    ])
  })

  it('never replaces its own source, wherever that is', async () => {
    putFiles()
    writeFileSync(at('page.html'), '<p>It rained.</p>')
    const before = everything()
    expect((await run([command, '-o', 'out/../page.html', 'page.html'])).code).toBe(2)
    expect(everything()).toEqual(before)
  })
})
