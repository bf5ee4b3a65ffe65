import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Format, formatIds } from '#core/exporters/formats'
import { bytesOf } from '#core/exporters/picture-bytes'
import type { Figure } from '#core/story/body'
import { smallJpeg, smallPng } from '../../tests/small-pictures.ts'
import { answerOf, materialOf } from './exporting/from-library.ts'
import { makeRelease } from './exporting/release.ts'
import { createHandlers } from './handlers.ts'
import { FaultyFiles } from './testing/faulty-files.ts'
import { folderWith, opened, storyOf } from './testing/library-of-stories.ts'
import { onlyLibrary } from './testing/only-library.ts'
import { pretendShell } from './testing/pretend-shell.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const png = bytesOf(smallPng)
const jpeg = bytesOf(smallJpeg)
const idOf = (bytes: Uint8Array, end: string) => `${createHash('sha256').update(bytes).digest('hex')}.${end}`
const pngId = idOf(png, 'png')

function figure(picture: string): Figure {
  return { type: 'figure', picture, alt: 'A bridge', credit: 'Ann Lee', children: [{ text: 'The bridge.' }] }
}

/** A JPEG as a camera makes it: it says where it was taken. */
const telling = Uint8Array.from([
  ...jpeg.subarray(0, 20),
  ...Buffer.from('\xff\xe1\0\x0cExif\0\x0053.7', 'latin1'),
  ...jpeg.subarray(20),
])

describe('a picture that is kept', () => {
  it('is a file named by the hash of its bytes, kept once, and read back', async () => {
    const library = await opened(await folderWith())
    expect(await library.keepPicture(png)).toEqual({ ok: true, value: pngId })
    expect(await library.keepPicture(png)).toEqual({ ok: true, value: pngId })
    expect(await library.keepPicture(jpeg)).toEqual({ ok: true, value: idOf(jpeg, 'jpg') })
    const names = await readdir(path.join(library.folder, 'pictures'))
    expect(names.toSorted()).toEqual([pngId, idOf(jpeg, 'jpg')].toSorted())
    expect(await library.readPicture(pngId)).toMatchObject({ width: 8, height: 5 })
    expect(Buffer.compare((await library.readPicture(pngId))?.bytes ?? new Uint8Array(), png)).toBe(0)
  })

  it.each([
    ['says where it was taken', telling, 'its file holds more than the picture'],
    ['is cut off', png.subarray(0, 60), 'it is no whole JPEG or PNG'],
    ['is a page', Buffer.from('<svg onload="alert(1)">'), 'it is no whole JPEG or PNG'],
  ])('is refused when it %s', async (_why, bytes, says) => {
    const library = await opened(await folderWith())
    const kept = await library.keepPicture(bytes)
    expect(kept.ok ? '' : kept.failure.sentence).toContain(says)
    await expect(readdir(path.join(library.folder, 'pictures'))).rejects.toThrow('ENOENT')
  })

  it('is not there when its file is missing, damaged or another’s', async () => {
    const library = await opened(await folderWith())
    const place = path.join(library.folder, 'pictures', pngId)
    expect(await library.readPicture(pngId)).toBeNull()
    await mkdir(path.dirname(place))
    for (const bytes of [png.subarray(0, 80), jpeg, new Uint8Array()]) {
      await writeFile(place, bytes)
      expect(await library.readPicture(pngId)).toBeNull()
    }
    await rm(place)
    await mkdir(place)
    expect(await library.readPicture(pngId)).toBeNull()
  })

  it('takes the place of a damaged one, of which a copy is kept', async () => {
    const library = await opened(await folderWith())
    const place = path.join(library.folder, 'pictures', pngId)
    await mkdir(path.dirname(place))
    await writeFile(place, 'half a pict')
    expect(await library.keepPicture(png)).toEqual({ ok: true, value: pngId })
    expect(Buffer.compare(await readFile(place), png)).toBe(0)
    expect(library.warnings()[0]).toContain('had been damaged from outside')
    const [copy = ''] = await readdir(path.join(library.folder, 'quarantine'))
    expect(await readFile(path.join(library.folder, 'quarantine', copy), 'utf8')).toBe('half a pict')
  })

  it('is whole or not there whatever call of the disk fails, and no failure is called a success', async () => {
    let fired = 0
    for (let at = 1; at < 100; at += 1) {
      const files = new FaultyFiles()
      const library = await opened(await temporaryFolder(), { files })
      files.arm({ at, code: 'EIO', forGood: false })
      const kept = await library.keepPicture(png)
      if (files.fired === 0) break
      fired += files.fired
      files.arm()
      const read = await library.readPicture(pngId)
      if (kept.ok) expect(read).not.toBeNull()
      else expect(kept.failure.sentence).toContain('The picture could not be saved')
      const names = await readdir(path.join(library.folder, 'pictures')).catch(() => [])
      expect(names.filter((name) => name !== pngId)).toEqual([])
    }
    expect(fired).toBeGreaterThan(8)
  })

  it.each([
    '../speakers.json',
    '..%2fspeakers.json',
    `../pictures/${pngId}`,
    `${pngId}/../../lock`,
    `/${pngId}`,
    `${pngId}\0`,
    '',
    '.',
    pngId.toUpperCase(),
    pngId.replace('.png', '.jpg'),
  ])('is not to be had by any other name: %j', async (name) => {
    const library = await opened(await folderWith())
    await library.keepPicture(png)
    expect(await library.readPicture(name)).toBeNull()
  })
})

describe('a story with a picture', () => {
  async function withPicture() {
    const story = { ...storyOf('bridge', 'bridge'), headline: 'Bridge', body: [figure(pngId)] }
    const library = await opened(await folderWith(story))
    const { shell, done } = pretendShell()
    const handlers = createHandlers({ library, libraries: onlyLibrary(library), shell })
    const make = async (form: Format) => {
      const material = await materialOf(library, 'bridge')
      if (!material.ok) throw new Error(material.failure.sentence)
      const order = { form, leaveOut: [], names: ['bridge.html'] }
      return answerOf(material.value.story, await makeRelease(material.value, order))
    }
    return { library, make, handlers, done }
  }

  it.each(formatIds)('leaves with it, and tells neither its name nor its place: %s', async (format) => {
    const { library, make, handlers } = await withPicture()
    await library.keepPicture(png)
    const made = await make(format)
    if (!made.ok) throw new Error(made.failure.sentence)
    const bytes = Buffer.from(made.value.made).toString('latin1')
    expect(bytes).not.toContain(pngId.slice(0, 64))
    expect(bytes).not.toContain(library.folder)
    const preview = await handlers['export:preview']({ id: 'bridge', leaveOut: [], format })
    expect(preview.ok && (preview.value.text ?? '')).not.toContain(smallPng.base64)
  })

  it.each(formatIds)('does not leave while its file is missing: %s', async (format) => {
    const { make } = await withPicture()
    const made = await make(format)
    expect(made.ok ? '' : made.failure.sentence).toBe(
      `The story “bridge” was not exported. The file of a picture is missing or damaged (pictures/${pngId}). Put it back, or take the picture out of the story.`,
    )
  })

  it('is copied for the CMS with its picture in it', async () => {
    const { library, handlers, done } = await withPicture()
    await library.keepPicture(png)
    await handlers['export:copy']({ id: 'bridge', leaveOut: [] })
    expect(JSON.stringify(done)).toContain(smallPng.base64)
  })

  it('is duplicated with it', async () => {
    const { library } = await withPicture()
    const copy = await library.duplicateStory('bridge')
    expect(copy.ok && copy.value.story.body).toEqual([figure(pngId)])
  })

  it('is found by what the picture shows and whose it is', async () => {
    const { library } = await withPicture()
    expect([
      await library.find('ann lee'),
      await library.find('a bridge'),
      await library.find('boat'),
    ]).toEqual([['bridge'], ['bridge'], []])
  })
})

describe('a picture that is chosen', () => {
  it('goes to the window as it is, by its name alone', async () => {
    const file = path.join(await temporaryFolder(), 'IMG 1.jpg')
    await writeFile(file, telling)
    const library = await opened(await folderWith())
    const handlers = createHandlers({
      library,
      libraries: onlyLibrary(library),
      shell: pretendShell({ file }).shell,
    })
    const chosen = await handlers['picture:choose'](null)
    expect(chosen).toEqual({ ok: true, value: { name: 'IMG 1.jpg', bytes: telling } })
    const cancelled = createHandlers({
      library,
      libraries: onlyLibrary(library),
      shell: pretendShell().shell,
    })
    expect(await cancelled['picture:choose'](null)).toEqual({ ok: true, value: null })
  })

  it('is looked at by its id', async () => {
    const library = await opened(await folderWith())
    const handlers = createHandlers({ library, libraries: onlyLibrary(library), shell: pretendShell().shell })
    expect(await handlers['picture:look']({ picture: pngId })).toEqual({ ok: true, value: null })
    expect(await handlers['picture:keep']({ bytes: Uint8Array.from(png) })).toEqual({
      ok: true,
      value: { picture: pngId },
    })
    expect(await handlers['picture:look']({ picture: pngId })).toEqual({
      ok: true,
      value: { width: 8, height: 5 },
    })
  })
})
