import path from 'node:path'
import type { Input, Output, Written } from '#bridge/contract'
import { type Answer, success } from '#bridge/failure'
import { formats } from '#core/exporters/formats'
import type { Form } from '#core/leaving/check-release'
import type { PublicPicture } from '#core/story/public-story'
import { offRecordIds } from '#core/story/secret-words'
import type { Story } from '#core/story/story'
import type { Library } from '../library.ts'
import type { StoryPictures } from '../pictures.ts'
import { placeByPreset } from '../settings/presets.ts'
import { placeOf, withPlace } from '../settings/settings-file.ts'
import type { Shell } from '../shell-parts.ts'
import type { Files } from '../storage/files.ts'
import type { Place } from '../storage/settings-kind.ts'
import { type Leaving, answerOf, materialOf, refused, suggestedName } from './from-library.ts'
import { type MadeRelease, type Material, type Order, makeRelease, refuseName } from './release.ts'
import { writeExport } from './write-export.ts'

type Parts = { readonly library: Library; readonly shell: Shell; readonly files: Files }

/** One story on its way out by the window. Each answers the call of the bridge that has its name. */
export type Exports = {
  /** By the save dialog; null when it was cancelled. */
  readonly save: (input: Input<'export:save'>) => Promise<Answer<Output<'export:save'>>>
  /** To the place and in the format of the story's last export, with no dialog; null when there was none. */
  readonly again: (input: Input<'export:again'>) => Promise<Answer<Output<'export:again'>>>
  /** Where a preset puts it, with no dialog. */
  readonly byPreset: (input: Input<'export:preset'>) => Promise<Answer<Written>>
  /** The pages that the window has drawn, by the save dialog; null when it was cancelled. */
  readonly pdf: (input: Input<'export:pdf'>) => Promise<Answer<Output<'export:pdf'>>>
  /** The rich and the plain form, on the clipboard at once. */
  readonly copy: (input: Input<'export:copy'>) => Promise<Answer<Output<'export:copy'>>>
  /** The words of a story that is not in the library as it is, on the clipboard; those off the record are left out. */
  readonly copyWords: (story: Story) => Promise<Answer<null>>
  /** What a file would hold, pictures shortened; null for a form that is not text. */
  readonly preview: (input: Input<'export:preview'>) => Promise<Answer<Output<'export:preview'>>>
}

/** The exports of single stories. They only choose places and phrase answers: `makeRelease` decides. */
export function createExports({ library, shell, files }: Parts): Exports {
  const make = async (
    { id, leaveOut }: Leaving,
    form: Form,
    namesOf: (material: Material) => readonly string[],
    print?: Order['print'],
  ) => {
    const found = await materialOf(library, id)
    if (!found.ok) return found
    const material = found.value
    const order: Order = {
      form,
      leaveOut,
      names: namesOf(material),
      ...(print === undefined ? {} : { print }),
    }
    const made = answerOf(material.story, await makeRelease(material, order))
    return made.ok ? success({ material, order, release: made.value }) : made
  }
  const suggested = (form: Form) => (material: Material) => [suggestedName(material.story, form)]

  /** Writes what was made. The name is judged once more where somebody has chosen another. */
  const write = async (
    filePath: string,
    { material, order, release }: { material: Material; order: Order; release: MadeRelease },
  ): Promise<Answer<{ file: string; leftOut: string[]; proof: MadeRelease['proof'] }>> => {
    const name = path.basename(filePath)
    if (!order.names.includes(name)) {
      const refusal = await refuseName(material, order, name)
      if (refusal !== null) return refused(material.story, refusal)
    }
    const written = await writeExport(files, filePath, release.made, { libraries: [library.folder] })
    if (!written.ok) return written
    library.history.note(material.story.id, 'export')
    return success({ file: written.value, leftOut: [...release.leftOut], proof: release.proof })
  }
  /** The same, and the place is remembered for the next time. */
  const writeFormat = async (
    { filePath, format }: Place,
    made: Parameters<typeof write>[1],
  ): Promise<Answer<Written>> => {
    const written = await write(filePath, made)
    if (!written.ok) return written
    // A read-only library forgets where its stories went.
    await library.keepSettings(withPlace(library.settings(), made.material.story.id, { filePath, format }))
    return success({ ...written.value, format })
  }

  return {
    save: async ({ format, ...leaving }) => {
      const made = await make(leaving, format, suggested(format))
      if (!made.ok) return made
      const [name = ''] = made.value.order.names
      const filePath = await shell.chooseSavePath(name, formats[format])
      return filePath === null ? success(null) : writeFormat({ filePath, format }, made.value)
    },
    again: async (leaving) => {
      const place = placeOf(library.settings(), leaving.id)
      if (place === null) return success(null)
      const made = await make(leaving, place.format, () => [path.basename(place.filePath)])
      return made.ok ? writeFormat(place, made.value) : made
    },
    byPreset: async ({ preset, ...leaving }) => {
      const opened = await library.openStory(leaving.id)
      if (!opened.ok) return opened
      const place = await placeByPreset({ library, files }, preset, opened.value.story)
      if (!place.ok) return place
      const made = await make(leaving, place.value.format, () => [path.basename(place.value.filePath)])
      return made.ok ? writeFormat(place.value, made.value) : made
    },
    pdf: async ({ paper, ...leaving }) => {
      const made = await make(leaving, 'pdf', suggested('pdf'), () => shell.printToPdf(paper))
      if (!made.ok) return made
      const [name = ''] = made.value.order.names
      const filePath = await shell.chooseSavePath(name, { name: 'PDF', extension: 'pdf' })
      return filePath === null ? success(null) : write(filePath, made.value)
    },
    copy: async (leaving) => {
      const rich = await make(leaving, 'fragment', () => [])
      if (!rich.ok) return rich
      const plain = await make(leaving, 'txt', () => [])
      if (!plain.ok) return plain
      const { made, leftOut, proof } = rich.value.release
      await shell.writeClipboard({ html: String(made), text: String(plain.value.release.made) })
      return success({ leftOut: [...leftOut], proof })
    },
    copyWords: async (story) => {
      const material = { story, speakers: library.speakers(), pictures: NO_PICTURES, template: null }
      const order = { form: 'words', leaveOut: Array.from(offRecordIds(story)), names: [] } as const
      const made = answerOf(story, await makeRelease(material, order))
      if (!made.ok) return made
      await shell.writeClipboard({ html: '', text: String(made.value.made) })
      return success(null)
    },
    preview: async ({ format, ...leaving }) => {
      const made = await make(leaving, format, suggested(format))
      if (!made.ok) return made
      const { material, release } = made.value
      return success({
        text: shownOf(release.made, material.pictures.pictures.values()),
        proof: release.proof,
      })
    },
  }
}

/** Words alone need no picture. */
const NO_PICTURES: StoryPictures = { pictures: new Map(), missing: [] }

/** So many base64 characters of a picture are shown. */
const PICTURE_SHOWN_CHARS = 24

function shownOf(made: MadeRelease['made'], pictures: Iterable<PublicPicture>): string | null {
  if (typeof made !== 'string') return null
  let shown = made
  for (const { base64 } of pictures) {
    if (base64.length > PICTURE_SHOWN_CHARS * 4) {
      shown = shown.replaceAll(base64, `${base64.slice(0, PICTURE_SHOWN_CHARS)}…`)
    }
  }
  return shown
}
