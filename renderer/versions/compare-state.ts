import { create } from 'zustand'
import type { Version } from '#bridge/version'
import type { Story } from '#core/story/story'
import { bridge } from '../bridge/bridge.ts'
import { desk, say } from '../desk/state.ts'
import { saveNow } from '../story/autosave.ts'
import { wholeStory } from '../story/whole-story.ts'

/** A side of the comparison: a version's number, or the story as it stands in the window. */
export type SideOf = number | 'now'

/** What the compare view shows: of which story, its versions, the two sides, and the change one stands on. */
export type Compare = {
  readonly storyId: string | null
  readonly versions: readonly Version[]
  /** Those that were read, by number. */
  readonly stories: ReadonlyMap<number, Story>
  readonly old: number | null
  readonly new: SideOf
  /** The change one stands on, counted from 0. */
  readonly at: number
  readonly marksToo: boolean
}

const nothing: Compare = {
  storyId: null,
  versions: [],
  stories: new Map(),
  old: null,
  new: 'now',
  at: 0,
  marksToo: false,
}

export const useCompare = create<Compare>()(() => nothing)

export function compare(): Compare {
  return useCompare.getState()
}

export function setCompare(part: Partial<Compare>): void {
  useCompare.setState(part)
}

/** How many of the newest versions are looked through for one that differs from the story as it stands. */
const LOOK_THROUGH = 4

/** Reads the open story's versions, and sets the newest that differs against the story as it stands. */
export async function loadVersions(): Promise<void> {
  const id = desk().open?.rest.id
  if (id === undefined) return
  await saveNow()
  const answer = await bridge.call('version:list', { id })
  if (desk().open?.rest.id !== id) return
  if (!answer.ok) return say(answer.failure.sentence)
  const isOther = compare().storyId !== id
  const stories = isOther ? new Map<number, Story>() : compare().stories
  setCompare({ ...nothing, marksToo: compare().marksToo, storyId: id, versions: answer.value, stories })
  for (const { number } of answer.value.slice(0, LOOK_THROUGH)) {
    const story = await readVersion(number)
    const { open } = desk()
    if (compare().storyId !== id || open === null) return
    if (story !== null && differs(story, wholeStory(open))) return chooseOld(number)
  }
  const [newest] = answer.value
  if (newest !== undefined) await chooseOld(newest.number)
}

/** Compares this version, as the old side. */
export async function chooseOld(number: number): Promise<void> {
  setCompare({ old: number, at: 0 })
  await readVersion(number)
}

/** Compares with this side as the new one; the old side is then the version before it. */
export async function chooseNew(side: SideOf): Promise<void> {
  const { versions, old } = compare()
  const before = versions.find(({ number }) => side === 'now' || number < side)?.number ?? null
  const next = old !== null && (side === 'now' || old < side) ? old : before
  setCompare({ new: side, old: next, at: 0 })
  if (side !== 'now') await readVersion(side)
  if (next !== null) await readVersion(next)
}

async function readVersion(number: number): Promise<Story | null> {
  const { storyId, stories } = compare()
  const known = stories.get(number)
  if (known !== undefined || storyId === null) return known ?? null
  const answer = await bridge.call('version:read', { id: storyId, number })
  if (!answer.ok) {
    say(answer.failure.sentence)
    return null
  }
  if (compare().storyId === storyId) {
    setCompare({ stories: new Map([...compare().stories, [number, answer.value]]) })
  }
  return answer.value
}

function differs(one: Story, other: Story): boolean {
  const words = ({ slug, headline, standfirst, byline, dateline, embargo, body }: Story) =>
    JSON.stringify([slug, headline, standfirst, byline, dateline, embargo, body])
  return words(one) !== words(other)
}
