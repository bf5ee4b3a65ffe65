import { type Answer, failure, success } from '#bridge/failure'
import type { Format } from '#core/exporters/formats'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { makeExport } from '../exporting.ts'
import type { Library } from '../library.ts'
import { fileNameByPreset, presetWithFolder } from '../settings/presets.ts'
import type { Shell } from '../shell-parts.ts'
import type { Files } from '../storage/files.ts'
import type { KeptPreset } from '../storage/settings-kind.ts'
import { type Parcel, folderParcel, zipParcel } from './parcel.ts'
import { stopsOf } from './stops.ts'

type Parts = { readonly library: Library; readonly shell: Shell; readonly files: Files }

/** What the editor chose: the format, and one file for all or a folder of files; or a preset, which says both. */
export type Order = { readonly format: Format; readonly as: 'folder' | 'zip' } | { readonly preset: string }

/** Where they go, how, and by which preset they are named. */
type Open = { readonly parcel: Parcel; readonly format: Format; readonly preset?: KeptPreset; count: number }

/** What became of a story: the name of its file, and what that does not hold. */
export type Sent = { readonly file: string; readonly leftOut: readonly string[] }

/**
 * Several stories on their way out together, one `add` each; the window says which, and when to end. There is one
 * parcel at a time: a new one drops the one before.
 */
export class SeveralOut {
  readonly #parts: Parts
  #open: Open | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Asks where to, if no preset says it. The name of the folder or file; null when the dialog was cancelled. */
  async begin(order: Order): Promise<Answer<string | null>> {
    await this.#open?.parcel.drop()
    this.#open = null
    const { library, shell, files } = this.#parts
    if ('preset' in order) {
      const found = presetWithFolder(library.settings(), order.preset)
      if (!found.ok) return found
      const preset = found.value
      const into = await folderParcel(files, library.folder, preset.folder)
      if (!into.ok) return into
      this.#open = { parcel: into.value, format: preset.format, preset, count: 0 }
      return success(into.value.name)
    }
    const { format, as } = order
    const place =
      as === 'folder'
        ? await shell.chooseFolder('Export the stories into this folder')
        : await shell.chooseSavePath(`stories-${library.now().slice(0, 10)}.zip`, zipFacts)
    if (place === null) return success(null)
    const make = as === 'folder' ? folderParcel : zipParcel
    const parcel = await make(files, library.folder, place)
    if (!parcel.ok) return parcel
    this.#open = { parcel: parcel.value, format, count: 0 }
    return success(parcel.value.name)
  }

  /**
   * Adds a story as it stands in the library. Refuses ("blocked") what its File page would stop; the others go on.
   * Any other failure is the place's, and the parcel is dropped.
   */
  async add(id: string): Promise<Answer<Sent>> {
    const { library } = this.#parts
    const open = this.#open
    if (open === null)
      return failure('not-found', 'No export of several stories is under way. Begin it again.')
    const opened = await library.openStory(id)
    if (!opened.ok) return opened
    const { story } = opened.value
    const [first, ...others] = stopsOf(story, library.speakers())
    if (first !== undefined) {
      const more = counted(others.length, 'thing more stops it', 'things more stop it', inWordsAtHead)
      return failure('blocked', `${first.says}${others.length === 0 ? '' : ` ${more}.`}`)
    }
    const made = await makeExport(library, open.format, { id, leaveOut: [] })
    if (!made.ok) return made
    const { preset } = open
    const name =
      preset === undefined ? made.value.suggestedName : fileNameByPreset(preset, story, library.now())
    const added = await open.parcel.add(name, made.value.made)
    if (!added.ok) {
      await this.end(false)
      return added
    }
    open.count += 1
    library.history.note(id, 'export')
    return success({ file: added.value, leftOut: made.value.leftOut })
  }

  /** Puts the parcel in its place, or takes away what was written. How many stories are in it. */
  async end(keeps: boolean): Promise<Answer<number>> {
    const open = this.#open
    this.#open = null
    if (open === null) return success(0)
    if (!keeps || open.count === 0) {
      await open.parcel.drop()
      return success(0)
    }
    const kept = await open.parcel.keep()
    return kept.ok ? success(open.count) : kept
  }
}

const zipFacts = { name: 'Zip archive', extension: 'zip' } as const
