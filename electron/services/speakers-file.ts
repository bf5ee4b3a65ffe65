import type { Speaker } from '#core/story/speaker'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { type LibraryParts, openOwnFile } from './library-parts.ts'
import type { Document, Saved } from './storage/document.ts'
import { pack } from './storage/envelope.ts'
import { speakersFile } from './storage/file-kinds.ts'
import { faultCode } from './storage/files.ts'
import { keepCopy } from './storage/quarantine.ts'
import { type UnitedSpeakers, uniteSpeakers } from './unite-speakers.ts'

const NAME = 'speakers.json'
const CALLED = `The list of speakers (${NAME})`

/** How often another program may replace the list while one speaker is saved, before the rest waits for the next save. */
const MAX_ROUNDS = 5

/**
 * The people, groups and documents that speak, of all stories: speakers.json.
 *
 * When another program has replaced the file, both lists are united before and, if need be, after the next save (see
 * `uniteSpeakers`). What of either side does not stand in the united list is kept in `older/`, and said.
 */
export class SpeakersFile {
  readonly #parts: LibraryParts
  readonly #onUnited: (speakers: readonly Speaker[]) => void
  readonly #document: Document<readonly Speaker[]>
  /** The newest list, on the disk or on its way there. */
  #list: readonly Speaker[]
  /** The list that last was both in memory and on the disk. */
  #agreed: readonly Speaker[]
  /** Ids of the speakers saved here since the start: a list from elsewhere may not know of that. */
  readonly #changedHere = new Set<string>()
  /** Sound lists that another program wrote and that are not united with ours yet, with their bytes. */
  readonly #foreign: { readonly list: readonly Speaker[]; readonly bytes: Uint8Array }[] = []
  /** True once a list came of uniting two, until it was told. */
  #isUnited = false
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    parts: LibraryParts,
    document: Document<readonly Speaker[]>,
    onUnited: (speakers: readonly Speaker[]) => void,
  ) {
    this.#parts = parts
    this.#document = document
    this.#onUnited = onUnited
    this.#list = document.value
    this.#agreed = document.value
  }

  /** Opens the file. `onUnited` is called with the whole list before a save that united two is answered; it must not throw. */
  static async open(
    parts: LibraryParts,
    onUnited: (speakers: readonly Speaker[]) => void,
  ): Promise<SpeakersFile> {
    let opened: SpeakersFile | null = null
    const document = await openOwnFile<readonly Speaker[]>(parts, {
      name: NAME,
      called: 'The list of speakers',
      kind: speakersFile,
      initial: [],
      tellsOfChanges: true,
      keepSound: async (bytes, list) => {
        await keepCopy(parts.files, parts.folder, NAME, bytes, { folder: 'older' })
        if (opened !== null) opened.#foreign.push({ list, bytes })
      },
    })
    opened = new SpeakersFile(parts, document, onUnited)
    return opened
  }

  get value(): readonly Speaker[] {
    return this.#list
  }

  /** Saves these speakers, new or changed. Resolves once they, and whoever else is on the disk, are written. */
  save(speakers: readonly Speaker[]): Promise<Saved<readonly Speaker[]>> {
    return this.#inTurn(async () => {
      try {
        for (const { id } of speakers) this.#changedHere.add(id)
        await this.#lookAtFile()
        await this.#unite()
        this.#put(speakers)
        let saved = await this.#write()
        for (let round = 0; round < MAX_ROUNDS && this.#foreign.length > 0; round += 1) {
          await this.#unite()
          saved = await this.#write()
        }
        if (this.#isUnited) this.#onUnited(this.#list)
        this.#isUnited = false
        return saved
      } catch (error) {
        // A list that could not be copied to `older/` is not written over: it waits for the next save.
        const code = faultCode(error)
        if (code === undefined) throw error
        return { ok: false, code }
      }
    })
  }

  #put(speakers: readonly Speaker[]): void {
    const given = new Map(speakers.map((speaker) => [speaker.id, speaker]))
    const known = new Set(this.#list.map(({ id }) => id))
    this.#list = [
      ...this.#list.map((speaker) => given.get(speaker.id) ?? speaker),
      ...speakers.filter(({ id }) => !known.has(id)),
    ]
  }

  /** Resolves when nothing is on its way to the disk. Never rejects. */
  async settled(): Promise<void> {
    await this.#turn
    await this.#document.settled()
  }

  async #write(): Promise<Saved<readonly Speaker[]>> {
    const saved = await this.#document.save(this.#list)
    if (saved.ok) this.#agreed = saved.value
    return saved
  }

  /** Reads the file again when another program has changed it. What cannot be read is left to the save. */
  async #lookAtFile(): Promise<void> {
    const current = await this.#document.current()
    if (!current.ok || !current.isReread) return
    this.#foreign.push({ list: current.value, bytes: pack(speakersFile, current.value) })
  }

  async #unite(): Promise<void> {
    for (let [next] = this.#foreign; next !== undefined; [next] = this.#foreign) {
      await this.#uniteWith(next.list, next.bytes)
      this.#foreign.shift()
    }
  }

  /** Unites our list with another. Rejects with the fault when what must be kept could not be copied. */
  async #uniteWith(theirs: readonly Speaker[], bytes: Uint8Array): Promise<void> {
    const ours = this.#list
    const united = uniteSpeakers({
      agreed: this.#agreed,
      changedHere: this.#changedHere,
      ours,
      theirs,
    })
    const { added, keptFromOurs, taken, disputed, list } = united
    const theirPlace = keptFromOurs + disputed > 0 ? await this.#keep(bytes) : null
    const ourPlace = taken > 0 ? await this.#keep(pack(speakersFile, ours)) : null
    this.#agreed = theirs
    this.#list = list
    if (added + keptFromOurs + taken + disputed === 0) return
    this.#parts.warnings.add(sentenceFor(united, theirPlace, ourPlace))
    this.#isUnited = true
  }

  #keep(bytes: Uint8Array): Promise<string> {
    const { files, folder } = this.#parts
    return keepCopy(files, folder, NAME, bytes, { folder: 'older' })
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

function sentenceFor(
  { added, keptFromOurs, taken, disputed }: UnitedSpeakers,
  theirPlace: string | null,
  ourPlace: string | null,
): string {
  const people = (count: number) => counted(count, 'speaker', 'speakers', inWordsAtHead)
  return [
    `${CALLED} was changed by another program. Both lists were united.`,
    ...(added > 0 ? [`${people(added)} came from the other list.`] : []),
    ...(keptFromOurs > 0
      ? [`${people(keptFromOurs)} not on it ${keptFromOurs === 1 ? 'was' : 'were'} kept.`]
      : []),
    ...(taken > 0 ? [`${people(taken)} changed there ${taken === 1 ? 'was' : 'were'} taken over.`] : []),
    ...(disputed > 0
      ? [`${people(disputed)} differed on both sides; yours ${disputed === 1 ? 'was' : 'were'} kept.`]
      : []),
    ...(theirPlace === null ? [] : [`The other list is now ${theirPlace}.`]),
    ...(ourPlace === null ? [] : [`The list as it was here is now ${ourPlace}.`]),
  ].join(' ')
}
