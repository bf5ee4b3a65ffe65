import { isDeepStrictEqual } from 'node:util'
import { paragraph } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { type Library, openLibrary } from '#services/library'
import { pack, unpack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'
import type { Files } from '#services/storage/files'

/** Where the library of a desk day is. */
export const FOLDER = '/disk/Copydesk'

/** What happened on a desk, in order, each with the number of effects that the disk had seen by then. */
export type Event =
  | {
      readonly type: 'begun' | 'answered'
      readonly thing: string
      readonly number: number
      readonly at: number
    }
  /** Bytes that another program put there: they must stay somewhere. It made away with `spoilt` itself. */
  | {
      readonly type: 'outside'
      readonly bytes: Uint8Array
      readonly spoilt: string | null
      readonly at: number
    }

export type DayParts = {
  readonly files: Files
  readonly now: () => string
  /** How many effects the disk has seen. */
  readonly effects: () => number
  /** Another program writes into the library. */
  readonly writeOutside: (file: string, bytes: Uint8Array) => Promise<void>
}

/** The words that another program gives the story. */
export const THEIRS = 'What the other machine wrote.'

/**
 * A day at a desk: a first opening, stories made, saved, copied, spiked, a speaker, the window; a sync tool that
 * changes a story and damages the speakers; a closing. Goes on after every refusal. Gives all that happened.
 */
export async function deskDay({ files, now, effects, writeOutside }: DayParts): Promise<readonly Event[]> {
  const events: Event[] = []
  let ids = 0
  const library = await openLibrary(FOLDER, { files, now, newId: () => `id-${(ids += 1)}` })
  const attempt = async (thing: string, number: number, act: () => Promise<{ readonly ok: boolean }>) => {
    events.push({ type: 'begun', thing, number, at: effects() })
    if ((await act()).ok) events.push({ type: 'answered', thing, number, at: effects() })
  }
  const outside = async (name: string, bytes: Uint8Array, spoilt: string | null) => {
    const wrote = writeOutside(`${FOLDER}/${name}`, bytes).then(
      () => true,
      () => false,
    )
    if (await wrote) events.push({ type: 'outside', bytes, spoilt, at: effects() })
  }
  const save = (number: number) => attempt('story', number, () => library.saveStory(storyAt('mine', number)))
  const speak = (number: number) => attempt('speaker', number, () => library.saveSpeaker(speakerAt(number)))

  await save(1)
  await speak(1)
  // A library that can only be read says that it kept how the window stands: nobody need hear that it did not.
  if (library.readOnly === null)
    await attempt('session', 1, () => library.keepSession({ openStoryId: 'mine', carets: {} }))
  await save(2)
  await attempt('copy', 1, () => library.duplicateStory('mine'))
  await outside('stories/mine.json', pack(storyFile, { ...storyAt('mine', 2), notes: THEIRS }), null)
  await save(3)
  await outside('speakers.json', Buffer.from('{ "copydesk": "speakers", '), 'speaker')
  await speak(2)
  await Promise.all([save(4), save(5)])
  await attempt('spiked', 1, () => library.spikeStory('mine'))
  await library.close()
  return events
}

/** What is wrong with a library that is opened after the events up to a moment; none when nothing is. */
export async function faultsAfter(
  events: readonly Event[],
  { files, all }: { readonly files: Files; readonly all: ReadonlyMap<string, Uint8Array> },
): Promise<readonly string[]> {
  const library = await openLibrary(FOLDER, { files })
  const faults = library.readOnly === null ? [] : [library.readOnly]
  const found = await numbersIn(library)
  // A story's versions are looked after when they are asked for.
  await library.history.list('mine')
  for (const [thing, number] of Object.entries(found)) {
    const spoilt = events.findLastIndex((event) => event.type === 'outside' && event.spoilt === thing)
    const since = events.slice(spoilt + 1)
    const of = (type: Event['type']) =>
      since.flatMap((event) =>
        event.type === type && event.type !== 'outside' && event.thing === thing ? [event.number] : [],
      )
    const [answered, begun] = [Math.max(0, ...of('answered')), Math.max(0, ...of('begun'))]
    if (number < answered || number > begun) {
      faults.push(`${thing} stands at ${number}; ${answered} was answered, ${begun} begun`)
    }
  }
  for (const event of events) {
    if (event.type === 'outside' && !Array.from(all.values()).some((bytes) => holds(bytes, event.bytes))) {
      faults.push('what another program wrote is gone')
    }
  }
  for (const [file, bytes] of all) {
    const isStory = file.startsWith(`${FOLDER}/stories/`) && file.endsWith('.json')
    if (isStory && !unpack(storyFile, bytes).ok) faults.push(`${file} is damaged`)
  }
  await library.close()
  return faults
}

async function numbersIn(library: Library): Promise<Record<string, number>> {
  const mine = await library.openStory('mine')
  const speaker = library.speakers().find(({ id }) => id === 'speaker')
  const rows = library.list()
  return {
    story: mine.ok ? Number(mine.value.story.headline) : 0,
    speaker: speaker === undefined ? 0 : Number(speaker.notes),
    session: library.session().openStoryId === 'mine' ? 1 : 0,
    copy: rows.some(({ slug }) => slug === 'mine-copy') ? 1 : 0,
    spiked: rows.some(({ id, spiked }) => id === 'mine' && spiked !== null) ? 1 : 0,
  }
}

/** The same bytes, or a story with the same words: a story that another program wrote becomes one of its own. */
function holds(bytes: Uint8Array, other: Uint8Array): boolean {
  if (Buffer.compare(bytes, other) === 0) return true
  const [one, two] = [unpack(storyFile, bytes), unpack(storyFile, other)]
  return (
    one.ok &&
    two.ok &&
    one.value.notes === two.value.notes &&
    isDeepStrictEqual(one.value.body, two.value.body)
  )
}

function storyAt(id: string, number: number): Story {
  return {
    ...emptyStory(id, '2026-11-27T09:00:00.000Z'),
    slug: id,
    headline: String(number),
    body: [paragraph('The council met for an hour and went home. '.repeat(number * 3))],
  }
}

function speakerAt(number: number): Speaker {
  return speakerSchema.parse({ id: 'speaker', name: 'Ruth Adeyemi', notes: String(number) })
}
