import { isDeepStrictEqual } from 'node:util'
import type { Speaker } from '#core/story/speaker'

/** Two lists of speakers as one, and what that meant for either side. */
export type UnitedSpeakers = {
  readonly list: readonly Speaker[]
  /** How many the other list had and ours had not. */
  readonly added: number
  /** How many the other list lacked, and the united one keeps. */
  readonly keptFromOurs: number
  /** How many were changed by the other side alone: its version was taken. */
  readonly taken: number
  /** How many differed while ours was kept: ours is newer, or the other would have put a protected name in print. */
  readonly disputed: number
}

/** The lists to unite. */
export type SpeakerLists = {
  /** The list that both sides last had. */
  readonly agreed: readonly Speaker[]
  /** Ids of the speakers that were saved here since the start. */
  readonly changedHere: ReadonlySet<string>
  readonly ours: readonly Speaker[]
  readonly theirs: readonly Speaker[]
}

/**
 * Unites two lists of speakers by id. Nobody is lost: who is on one list only is on the united one, and a deletion by
 * the other side is not followed. Where the other side alone changed a speaker, its change stands. Ours stands where
 * the speaker was saved here since the start, since the other side may not have seen that, and where the other side
 * would drop the protection of a source who must not be named. The order is ours, then the other side's new people.
 */
export function uniteSpeakers({ agreed, changedHere, ours, theirs }: SpeakerLists): UnitedSpeakers {
  const before = byId(agreed)
  const others = byId(theirs)
  const own = byId(ours)
  // A list that has an id twice cannot be taken over whole.
  const counts = { keptFromOurs: 0, taken: 0, disputed: theirs.length - others.size }
  const list = ours.map((speaker) => {
    const other = others.get(speaker.id)
    if (other === undefined) {
      counts.keptFromOurs += 1
      return speaker
    }
    if (isDeepStrictEqual(other, speaker) || isDeepStrictEqual(other, before.get(speaker.id))) return speaker
    const losesProtection = speaker.unnamed !== undefined && other.unnamed === undefined
    if (changedHere.has(speaker.id) || losesProtection) {
      counts.disputed += 1
      return speaker
    }
    counts.taken += 1
    return other
  })
  const added = Array.from(others.values()).filter(({ id }) => !own.has(id))
  return { ...counts, added: added.length, list: [...list, ...added] }
}

function byId(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]))
}
