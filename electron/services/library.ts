import path from 'node:path'
import type { EventPayload, Session } from '#bridge/contract'
import { type Answer, failure, success } from '#bridge/failure'
import type { Speaker } from '#core/story/speaker'
import { type Story, type StoryStatus, emptyStory } from '#core/story/story'
import { type StorySummary, lastChangedFirst } from '#core/story/summary'
import { DailyBackup } from './backup/daily-backup.ts'
import { IndexFile, readOwnIndex } from './index-file.ts'
import type { LibraryParts } from './library-parts.ts'
import { type LibraryOptions, makeReady } from './library-folder.ts'
import { sampleLibrary } from './sample-story.ts'
import { type Picture, type StoryPictures, keepPicture, picturesOf, readPicture } from './pictures.ts'
import { Search } from './search/search.ts'
import { searchHere } from './search/thread.ts'
import { notSaved } from './sentences.ts'
import { openSession } from './session-file.ts'
import { openSettings } from './settings/settings-file.ts'
import type { KeptSettings } from './storage/settings-kind.ts'
import { SpeakersFile } from './speakers-file.ts'
import { removeSpiked } from './spike/spiked-days.ts'
import type { IndexEntry } from './storage/index-rows.ts'
import { diskFiles } from './storage/files.ts'
import { Stories } from './stories.ts'
import { type Rescue, openRescue } from './rescue/rescue.ts'
import { settleConflict } from './versions/conflict.ts'
import { type History, historyOf } from './versions/history.ts'
import { freeOnDisk } from './versions/free-on-disk.ts'
import { Versions } from './versions/versions.ts'

/** A story and whether it may be saved. */
export type OpenedStory = { readonly story: Story; readonly readOnly: boolean }

/**
 * A folder of stories, their speakers and how the window was left. Every save answers only once the disk has it.
 * What fails is a value, with a sentence that names the thing and the way out.
 */
export type Library = {
  readonly folder: string
  /** Why nothing can be saved, as a sentence; null in the usual case. */
  readonly readOnly: string | null
  /** Sentences about files that could not be read or were changed from outside, up to now. */
  readonly warnings: () => readonly string[]
  /**
   * Tells of every sentence that `warnings` gains from now on, with the desk's rows as they stand then. The listener
   * is called in the middle of a save and must not throw.
   */
  readonly onWarned: (listener: (warned: EventPayload<'library:warned'>) => void) => void
  /** The desk's rows, the one changed last first. */
  readonly list: () => readonly StorySummary[]
  /** Tells the rows anew when, after opening, the files turned out not to be as the index says. */
  readonly onListed: (listener: (listed: EventPayload<'library:listed'>) => void) => void
  readonly speakers: () => readonly Speaker[]
  /**
   * Tells of the whole list after it was united with what another program wrote. The listener is called before the
   * save is answered and must not throw.
   */
  readonly onSpeakersListed: (listener: (listed: EventPayload<'speakers:listed'>) => void) => void
  readonly session: () => Session
  readonly keepSession: (session: Session) => Promise<Answer<null>>
  /** What was settled for exports: the house's page, presets, where stories went last. */
  readonly settings: () => KeptSettings
  readonly keepSettings: (settings: KeptSettings) => Promise<Answer<null>>
  readonly find: (query: string) => Promise<readonly string[]>
  /** Stops reading the stories for the search, or goes on; and tells how far it has come. */
  readonly readForSearch: (goesOn: boolean) => void
  readonly onReading: (listener: (reading: EventPayload<'library:reading'>) => void) => void
  readonly openStory: (id: string) => Promise<Answer<OpenedStory>>
  readonly createStory: () => Promise<Answer<OpenedStory>>
  /** Saves a story, known or new, with `changed` set to now. */
  readonly saveStory: (story: Story) => Promise<Answer<StorySummary>>
  readonly duplicateStory: (id: string) => Promise<Answer<OpenedStory>>
  readonly spikeStory: (id: string) => Promise<Answer<StorySummary>>
  readonly restoreStory: (id: string) => Promise<Answer<StorySummary>>
  readonly setStatus: (id: string, status: StoryStatus) => Promise<Answer<StorySummary>>
  /** Copies of what could not be saved, and what an earlier Copydesk left of them. */
  readonly rescue: Rescue
  /** Goes on with one side of a conflict; see `settleConflict`. */
  readonly settleConflict: (
    settled: Parameters<typeof settleConflict>[1],
  ) => ReturnType<typeof settleConflict>
  /** Tells of each conflict whose other side has become a story. The listener must not throw. */
  readonly onConflict: (listener: (conflict: EventPayload<'story:conflict'>) => void) => void
  /** The versions of the stories, and the way back to one. */
  readonly history: History
  readonly saveSpeaker: (speaker: Speaker) => Promise<Answer<Speaker>>
  /** Keeps a picture that was drawn anew and gives its id; refuses one whose file holds more than the picture. */
  readonly keepPicture: (bytes: Uint8Array) => Promise<Answer<string>>
  /** A picture by its id; null when its file is missing or damaged. */
  readonly readPicture: (id: string) => Promise<Picture | null>
  /** The pictures of a story as they may leave. */
  readonly picturesOf: (story: Story) => Promise<StoryPictures>
  /** A fresh id and the time now (ISO), for those who make stories. */
  readonly newId: () => string
  readonly now: () => string
  /** Resolves when everything asked for so far is on the disk, the index too, or has failed. */
  readonly flush: () => Promise<void>
  /** Flushes and gives the writer's lock back. */
  readonly close: () => Promise<void>
}

/**
 * Opens the library in `folder` and makes it, with a sample story, when nothing of one is there. Whatever the folder
 * holds or the disk refuses, it opens: with warnings, or read-only.
 */
export async function openLibrary(folder: string, options: LibraryOptions = {}): Promise<Library> {
  const at = path.resolve(folder)
  const ownIndex = readOwnIndex(options.files ?? diskFiles, at)
  const { parts, lock, firstRun, readOnly } = await makeReady(at, options)
  const { now, newId, warnings } = parts
  const search = new Search({
    start: options.search ?? searchHere,
    cache: { path: path.join(parts.folder, 'search.cache'), mayWrite: parts.mayWrite },
    shelves: () => stories.shelves,
  })
  const versions = new Versions(parts, options)
  const daily = new DailyBackup({ parts, freeBytes: options.freeBytes ?? freeOnDisk })
  const conflictListeners: ((conflict: EventPayload<'story:conflict'>) => void)[] = []
  const stories: Stories = new Stories(parts, {
    saved: (story, before, stamp) => {
      search.keep(story, stamp)
      index.touch()
      daily.noteSaved()
      if (before !== undefined) versions.noteSaved(before, story)
    },
    conflict: (id, otherId) => {
      for (const listener of conflictListeners) listener({ id, otherId })
    },
    replaced: (before) => void versions.keep(before, 'outside'),
  })
  const speakerListeners: ((listed: EventPayload<'speakers:listed'>) => void)[] = []
  const index = new IndexFile(parts, () => stories.index)
  const listeners: ((rows: EventPayload<'library:listed'>) => void)[] = []
  /** Resolves when the rows are known to be those of the files; null when they are. */
  let looked: Promise<unknown> | null = null
  const look = async (rows: readonly IndexEntry[]) => {
    if (options.looksLater === true) stories.assume(rows)
    const wholly = stories.load(rows).then(async (isOther) => {
      const count = stories.summaries.length
      // Only now are the rows known to be those of the files.
      if (parts.mayWrite) await removeSpiked(parts, stories, versions)
      if (!isOther && stories.summaries.length === count) return
      index.touch()
      for (const listener of listeners) listener({ stories: list() })
    })
    if (options.looksLater !== true || rows.length === 0) return wholly
    looked = wholly.then(() => {
      looked = null
    })
  }
  const [rows, speakers, session, settings] = await Promise.all([
    ownIndex.then((own) => index.read(own)),
    SpeakersFile.open(parts, (united) => {
      for (const listener of speakerListeners) listener({ speakers: [...united] })
    }),
    openSession(parts),
    openSettings(parts),
  ])
  if (firstRun && parts.mayWrite && options.withSample !== false)
    await putInSample(parts, stories, speakers, session)
  else await look(rows)

  const fresh = async (story: Story): Promise<Answer<OpenedStory>> => {
    const saved = await stories.save(story)
    return saved.ok ? success({ story, readOnly: false }) : saved
  }
  const change = (id: string, edit: (story: Story) => Partial<Story>) =>
    stories.change(id, (story) => ({ ...story, ...edit(story), changed: now() }))
  /** The one door to everything that writes. Nothing is written before the rows are known to be those of the files. */
  const write = async <T>(act: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    if (looked !== null) await looked
    return readOnly === null ? act() : failure('read-only', readOnly)
  }
  const rescue = await openRescue({ parts, stories, versions, among: options.rescue })
  const saveOrRescue = async (story: Story): Promise<Answer<StorySummary>> => {
    const saved = await stories.save(story)
    if (saved.ok) await rescue.drop(story.id)
    else if (await rescue.keep(story)) {
      const { code, sentence, detail } = saved.failure
      return failure(code, `${sentence} What you write is in a rescue copy meanwhile.`, detail)
    }
    return saved
  }
  const flush = async () => {
    await Promise.all([stories.settled(), speakers.settled(), session.settled(), settings.settled()])
    await history.settled()
    await index.flush()
  }
  const history = historyOf({ stories, versions, now, write })
  const list = () => stories.summaries.toSorted(lastChangedFirst)

  return {
    folder: parts.folder,
    readOnly,
    warnings: () => warnings.all,
    onWarned: (listener) => warnings.listen((sentence) => listener({ sentence, stories: list() })),
    list,
    onListed: (listener) => listeners.push(listener),
    speakers: () => speakers.value,
    onSpeakersListed: (listener) => void speakerListeners.push(listener),
    session: () => session.value,
    keepSession: async (value) => {
      // How a window stands is worth no message when this process only reads.
      if (readOnly !== null) return success(null)
      const saved = await session.save(value)
      return saved.ok ? success(null) : notSaved('The way the window stands', saved.code, 'session.json')
    },
    settings: () => settings.value,
    keepSettings: (value) =>
      write(async () => {
        await settings.current()
        const saved = await settings.save(value)
        return saved.ok
          ? success(null)
          : notSaved('What was settled for exports', saved.code, 'settings.json')
      }),
    find: async (query) => {
      await looked
      return search.find(query, speakers.value)
    },
    readForSearch: (goesOn) => search.read(goesOn),
    onReading: (listener) => search.onReading(listener),
    openStory: async (id) => {
      const opened = await stories.open(id)
      if (!opened.ok) return opened
      return success({ ...opened.value, readOnly: opened.value.readOnly || readOnly !== null })
    },
    createStory: () => write(() => fresh(emptyStory(newId(), now()))),
    saveStory: (story) => write(() => saveOrRescue({ ...story, changed: now() })),
    duplicateStory: (id) =>
      write(async () => {
        const opened = await stories.open(id)
        if (!opened.ok) return opened
        const { story } = opened.value
        const [at, slug] = [now(), `${story.slug.slice(0, 190)}-copy`]
        return fresh({ ...story, id: newId(), slug, created: at, changed: at, spiked: null })
      }),
    spikeStory: (id) => write(() => change(id, () => ({ spiked: now() }))),
    restoreStory: (id) => write(() => change(id, () => ({ spiked: null }))),
    setStatus: (id, status) => write(() => change(id, () => ({ status }))),
    history,
    rescue,
    settleConflict: (settled) => write(() => settleConflict({ stories, versions, now }, settled)),
    onConflict: (listener) => void conflictListeners.push(listener),
    saveSpeaker: (speaker) =>
      write(async () => {
        const saved = await speakers.save([speaker])
        if (saved.ok) return success(speaker)
        return notSaved(`The speaker “${speaker.name}”`, saved.code, 'the list of speakers (speakers.json)')
      }),
    keepPicture: (bytes) => write(() => keepPicture(parts, bytes)),
    readPicture: (id) => readPicture(parts.files, parts.folder, id),
    picturesOf: (story) => picturesOf(parts.files, parts.folder, story),
    newId,
    now,
    flush,
    close: async () => {
      await looked
      await daily.close()
      await search.close()
      await flush()
      await stories.close()
      await lock?.release()
    },
  }
}

async function putInSample(
  { now, newId, warnings }: LibraryParts,
  stories: Stories,
  speakers: SpeakersFile,
  session: Awaited<ReturnType<typeof openSession>>,
): Promise<void> {
  const sample = sampleLibrary({ now: now(), newId })
  const kept = await speakers.save(sample.speakers)
  const saved = await stories.save(sample.story)
  if (!kept.ok || !saved.ok) warnings.add('The sample story could not be put into the library.')
  else await session.save({ openStoryId: sample.story.id, carets: {} })
}
