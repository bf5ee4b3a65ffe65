import { type Answer, failure, success } from '#bridge/failure'
import type { Format } from '#core/exporters/formats'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { answerOf, materialOf, suggestedName } from '../exporting/from-library.ts'
import { makeRelease } from '../exporting/release.ts'
import type { Library } from '../library.ts'
import { fileNameByPreset, presetWithFolder } from '../settings/presets.ts'
import type { Shell } from '../shell-parts.ts'
import type { Files } from '../storage/files.ts'
import type { KeptPreset } from '../storage/settings-kind.ts'
import { type ExportBundle, folderBundle, zipBundle } from './bundle.ts'
import { filingStops } from './filing-stops.ts'

type Parts = { readonly library: Library; readonly shell: Shell; readonly files: Files }

/** What the editor chose: the format, and a folder of files or one zip file; or a preset, which says all of it. */
export type BatchOrder =
  | { readonly format: Format; readonly as: 'folder' | 'zip' }
  | { readonly preset: string }

/** Where the stories go, how, and by which preset they are named. */
type OpenBatch = {
  readonly bundle: ExportBundle
  readonly format: Format
  readonly preset?: KeptPreset
  count: number
}

/** What became of a story: the name of its file, and what that does not hold. */
export type Sent = { readonly file: string; readonly leftOut: readonly string[] }

/**
 * Exports a batch of stories, one `add` each; the window says which, and when to end. There is one batch at a time: a
 * new one drops the one before.
 */
export class BatchExport {
  readonly #parts: Parts
  #open: OpenBatch | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Asks where to, unless a preset says it. The name of the folder or file; null when the dialog was cancelled. */
  async begin(order: BatchOrder): Promise<Answer<string | null>> {
    await this.#open?.bundle.drop()
    this.#open = null
    const { library, shell, files } = this.#parts
    const guarded = { libraries: [library.folder] }
    if ('preset' in order) {
      const found = presetWithFolder(library.settings(), order.preset)
      if (!found.ok) return found
      const preset = found.value
      const bundle = await folderBundle(files, guarded, preset.folder)
      if (!bundle.ok) return bundle
      this.#open = { bundle: bundle.value, format: preset.format, preset, count: 0 }
      return success(bundle.value.name)
    }
    const { format, as } = order
    const place =
      as === 'folder'
        ? await shell.chooseFolder('Export the stories into this folder')
        : await shell.chooseSavePath(`stories-${library.now().slice(0, 10)}.zip`, zipFacts)
    if (place === null) return success(null)
    const makeBundle = as === 'folder' ? folderBundle : zipBundle
    const bundle = await makeBundle(files, guarded, place)
    if (!bundle.ok) return bundle
    this.#open = { bundle: bundle.value, format, count: 0 }
    return success(bundle.value.name)
  }

  /**
   * Adds a story as it is in the library now. Refuses ("blocked") what may not leave, as every export does, and what is
   * not ready to be filed; the others go on. Any other failure is the place's, and the batch is dropped.
   */
  async add(id: string): Promise<Answer<Sent>> {
    const { library } = this.#parts
    const open = this.#open
    if (open === null) return failure('not-found', 'No batch export is running. Start it again.')
    const found = await materialOf(library, id)
    if (!found.ok) return found
    const material = found.value
    const { story, speakers } = material
    const { bundle, format, preset } = open
    const wanted =
      preset === undefined ? suggestedName(story, format) : fileNameByPreset(preset, story, library.now())
    const names = bundle.isNamed ? [wanted, bundle.name] : [wanted]
    const made = answerOf(story, await makeRelease(material, { form: format, leaveOut: [], names }))
    if (!made.ok) return made
    const [first, ...others] = filingStops(story, speakers)
    if (first !== undefined) {
      const more = counted(others.length, 'thing more stops it', 'things more stop it', inWordsAtHead)
      return failure('blocked', `${first.says}${others.length === 0 ? '' : ` ${more}.`}`)
    }
    const added = await bundle.add(bundle.reserve(wanted), made.value.made)
    if (!added.ok) {
      await this.end(false)
      return added
    }
    open.count += 1
    library.history.note(id, 'export')
    return success({ file: added.value, leftOut: made.value.leftOut })
  }

  /** Puts the bundle in its place, or removes what was written. How many stories are in it. */
  async end(keeps: boolean): Promise<Answer<number>> {
    const open = this.#open
    this.#open = null
    if (open === null) return success(0)
    if (!keeps || open.count === 0) {
      await open.bundle.drop()
      return success(0)
    }
    const kept = await open.bundle.keep()
    return kept.ok ? success(open.count) : kept
  }
}

const zipFacts = { name: 'Zip archive', extension: 'zip' } as const
