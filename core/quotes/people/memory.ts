import type { Figure } from './figure.ts'
import type { Holders } from './holders.ts'
import type { Gender } from './people-words.ts'

/**
 * What earlier paragraphs of a story have taught about its people. Every question that a paragraph asks and every
 * answer it leaves goes through here, so that its outcome can be kept for as long as it would be told the same.
 */
export class Memory {
  /** The gender that a pronoun gave somebody. */
  readonly genders = new Facts<Figure, Gender>()
  /** Who has spoken under a name, and so is a person rather than a place or thing. */
  readonly speakers = new Facts<Figure, true>()
  /** Whom a description or a pronoun stands for that no name explains. */
  readonly described = new Facts<string, Figure>()
  /** Who holds an office, by the last word of their title in small letters: "commissioner". */
  readonly holders: Facts<string, readonly Figure[]>
  /** How many paragraphs back was looked since the last call of `takeNotes`. */
  private reach = 0

  constructor(holders: Holders) {
    this.holders = new Facts(holders)
  }

  /** The gender of somebody as far as the story has told; '' when it has not. */
  genderOf(figure: Figure): Gender {
    return figure.gender === '' ? (this.genders.get(figure) ?? '') : figure.gender
  }

  /** Whether somebody is known for a person: by title, given name or library, or for having spoken. */
  isPerson(figure: Figure): boolean {
    return figure.isPerson || this.speakers.get(figure) === true
  }

  /** Has to be called by whatever looks at earlier paragraphs: how many back the farthest of them is. */
  lookedBack(paragraphs: number): void {
    this.reach = Math.max(this.reach, paragraphs)
  }

  /** What has been asked and learned since the last call. */
  takeNotes(): Notes {
    const notes = {
      reach: this.reach,
      genders: this.genders.takeNotes(),
      speakers: this.speakers.takeNotes(),
      described: this.described.takeNotes(),
      holders: this.holders.takeNotes(),
    }
    this.reach = 0
    return notes
  }

  /** Whether everything that was asked would be answered the same now. */
  agreesWith({ genders, speakers, described, holders }: Notes): boolean {
    return (
      this.genders.agreesWith(genders) &&
      this.speakers.agreesWith(speakers) &&
      this.described.agreesWith(described) &&
      this.holders.agreesWith(holders)
    )
  }

  /** Learns once more what was learned then. */
  repeat({ genders, speakers, described }: Notes): void {
    this.genders.repeat(genders)
    this.speakers.repeat(speakers)
    this.described.repeat(described)
  }
}

/** What one paragraph asked and learned. `reach` is how many paragraphs back it looked. */
export type Notes = {
  readonly reach: number
  readonly genders: Noted<Figure, Gender>
  readonly speakers: Noted<Figure, true>
  readonly described: Noted<string, Figure>
  readonly holders: Noted<string, readonly Figure[]>
}

/** Answers by question; null where nothing was asked or learned. */
type Noted<Key, Value> = {
  readonly asked: ReadonlyMap<Key, Value | undefined> | null
  readonly learned: ReadonlyMap<Key, Value> | null
}

/** Facts of one kind. Remembers what has been asked before it was learned, and what has been learned. */
class Facts<Key, Value> {
  private readonly known: Map<Key, Value>
  private asked: Map<Key, Value | undefined> | null = null
  private learned: Map<Key, Value> | null = null

  constructor(known?: ReadonlyMap<Key, Value>) {
    this.known = new Map(known)
  }

  get(key: Key): Value | undefined {
    const value = this.known.get(key)
    if (this.learned?.has(key) !== true) {
      this.asked ??= new Map()
      this.asked.set(key, value)
    }
    return value
  }

  set(key: Key, value: Value): void {
    this.known.set(key, value)
    this.learned ??= new Map()
    this.learned.set(key, value)
  }

  takeNotes(): Noted<Key, Value> {
    const notes = { asked: this.asked, learned: this.learned }
    this.asked = null
    this.learned = null
    return notes
  }

  agreesWith({ asked }: Noted<Key, Value>): boolean {
    if (asked === null) return true
    for (const [key, value] of asked) if (this.known.get(key) !== value) return false
    return true
  }

  repeat({ learned }: Noted<Key, Value>): void {
    if (learned === null) return
    for (const [key, value] of learned) this.known.set(key, value)
  }
}
