import { newSpeaker } from '#core/quotes/accept'
import type { Block } from '#core/story/body'
import type { PublicSpeaker } from '#core/story/public-story'
import { newRecord } from '#core/story/quotation'
import { type Speaker, printedName } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { foldForSearch } from '#core/style/fold'
import { type Imported, withPictures } from './imported.ts'
import { mapLeaves } from './map-leaves.ts'

/** A body with its quotations tied, their records, and the speakers that the library did not have. */
type Tied = {
  readonly body: Block[]
  readonly quotes: Story['quotes']
  readonly newSpeakers: readonly Speaker[]
}

/** The longest text a speaker's field may hold. */
const LONGEST = 300

/**
 * Ties what a file says is quoted to speakers of the library. Somebody who is printed by the same name is used again,
 * unless their title or organisation is another; else a speaker is made. Every quotation is new: on the record,
 * checked by nobody. `pictureIds` are the ids that the pictures of the file have in the library.
 */
export function tieImported(
  { body, quotations }: Pick<Imported, 'body' | 'quotations'>,
  speakers: readonly Speaker[],
  newId: () => string,
  pictureIds: ReadonlyMap<string, string> = new Map(),
): Tied {
  const people = new People(
    speakers,
    quotations.flatMap(({ speaker }) => speaker ?? []),
    newId,
  )
  const quotes: Story['quotes'] = {}
  const marks = new Map<number, { readonly quoteId: string; readonly speakerId?: string }>()
  const markOf = (said: number) => {
    const known = marks.get(said)
    const quotation = quotations[said]
    if (known !== undefined || quotation === undefined) return known
    const speakerId = quotation.speaker === null ? undefined : people.idOf(quotation.speaker)
    const quoteId = newId()
    quotes[quoteId] = newRecord(quotation.kind)
    const mark = speakerId === undefined ? { quoteId } : { quoteId, speakerId }
    marks.set(said, mark)
    return mark
  }
  const tied = mapLeaves(body, ({ said, ...leaf }) =>
    said === undefined || leaf.text === '' ? leaf : { ...leaf, ...markOf(said) },
  )
  return { body: withPictures(tied, pictureIds), quotes, newSpeakers: people.made }
}

/** Finds or makes the speaker for each name in a file. */
class People {
  readonly made: Speaker[] = []
  readonly #ids = new Map<string, string>()
  readonly #library = new Map<string, Speaker[]>()
  readonly #namesakes: ReadonlySet<string>
  readonly #newId: () => string

  constructor(library: readonly Speaker[], inFile: readonly PublicSpeaker[], newId: () => string) {
    this.#newId = newId
    for (const speaker of library) {
      const name = foldForSearch(printedName(speaker))
      this.#library.set(name, [...(this.#library.get(name) ?? []), speaker])
    }
    const different = new Map(inFile.map((speaker) => [keyOf(speaker), foldForSearch(speaker.name)]))
    const seen = new Set<string>()
    const isAgain = (name: string) => seen.size === seen.add(name).size
    this.#namesakes = new Set(Array.from(different.values()).filter(isAgain))
  }

  /** The id of the speaker, or nothing for one without a name. */
  idOf(speaker: PublicSpeaker): string | undefined {
    if (speaker.name.trim() === '') return undefined
    const key = keyOf(speaker)
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const found = this.#inLibrary(speaker) ?? this.#make(speaker)
    this.#ids.set(key, found.id)
    return found.id
  }

  #inLibrary(speaker: PublicSpeaker): Speaker | undefined {
    const name = foldForSearch(speaker.name)
    const sameName = this.#library.get(name) ?? []
    const exact = sameName.find((one) => isSame(one, speaker))
    // Two people of one name in a file are two: which of them the library means is not to be guessed.
    return exact ?? (this.#namesakes.has(name) ? undefined : sameName.find((one) => mayBe(one, speaker)))
  }

  #make(speaker: PublicSpeaker): Speaker {
    const name = speaker.name.trim()
    const isDescription = DESCRIBES.test(name) && speaker.kind === 'person' && !hasOffice(speaker)
    const made: Speaker = {
      ...newSpeaker(
        { canonical: name, kind: isDescription ? 'description' : speaker.kind, title: '' },
        this.#newId(),
      ),
      title: speaker.title.slice(0, LONGEST),
      organisation: speaker.organisation.slice(0, LONGEST),
    }
    this.made.push(made)
    return made
  }
}

/** "a council officer", "two people briefed on the plan": printed for a source who must not be named. */
const DESCRIBES = /^(?:an?|the|one|two|three|several|some|people|sources?|officials?)\s\p{Ll}/u

function keyOf({ name, kind, title, organisation }: PublicSpeaker): string {
  return JSON.stringify([name, kind, title, organisation])
}

function hasOffice({ title, organisation }: PublicSpeaker): boolean {
  return title.trim() !== '' || organisation.trim() !== ''
}

/** What would be printed of a speaker of the library. */
function officeOf(speaker: Speaker): Pick<PublicSpeaker, 'title' | 'organisation'> {
  return speaker.unnamed === undefined ? speaker : { title: '', organisation: '' }
}

function isSame(one: Speaker, speaker: PublicSpeaker): boolean {
  const { title, organisation } = officeOf(one)
  return one.kind === speaker.kind && title === speaker.title && organisation === speaker.organisation
}

function mayBe(one: Speaker, speaker: PublicSpeaker): boolean {
  const office = officeOf(one)
  const agrees = (a: string, b: string) => a === '' || b === '' || foldForSearch(a) === foldForSearch(b)
  return (
    agrees(office.title, speaker.title) &&
    agrees(office.organisation, speaker.organisation) &&
    // A file that gives nothing but names calls everybody a person.
    (one.kind === speaker.kind || (speaker.kind === 'person' && !hasOffice(speaker)))
  )
}
