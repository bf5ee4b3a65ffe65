import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Speaker } from '#core/story/speaker'
import { useDesk } from '../desk/state.ts'
import { Keys } from '../ui/keys.tsx'
import { whatOf } from './by-speaker.tsx'
import { Chip } from './chip.tsx'
import type { Who } from './entries.ts'
import type { Guessed } from './people-options.ts'
import { Sure } from './sure.tsx'

type GuessOptionProps = Guessed & {
  /** Enter takes it as things stand. */
  readonly takesEnter: boolean
}

/** The finder's guess, at the head of the list, with how sure it is. */
export function GuessOption({ speaker, certainty, takesEnter }: GuessOptionProps) {
  const who = useWho(speaker)
  return (
    <ListBoxSection className="picker__group">
      <Header className="picker__label">Copydesk’s guess</Header>
      <ListBoxItem
        id={speaker.id}
        className="option"
        data-first={takesEnter || undefined}
        textValue={`Guess: ${speaker.name}`}
      >
        <Chip who={who} guess />
        <span className="option__name">{speaker.name}</span>
        <span className="option__what one-line">{whatOf(who)}</span>
        <span className="option__end">
          <Sure certainty={certainty} />
          {takesEnter && <Keys of="Enter" />}
        </span>
      </ListBoxItem>
    </ListBoxSection>
  )
}

/** How somebody is drawn: who is not in the library yet, by the name that the text has coloured already. */
function useWho(speaker: Speaker): Who {
  const isKnown = useDesk(({ speakers }) => speakers.some(({ id }) => id === speaker.id))
  if (isKnown) return { type: 'speaker', key: speaker.id, speaker }
  const { name, title, unnamed } = speaker
  const kind = unnamed === undefined ? speaker.kind : 'description'
  return { type: 'name', key: `name:${name}`, name, title, kind }
}

type PeopleProps = { title: string; people: readonly Speaker[]; counts: ReadonlyMap<string, number> }

/** Some people under a heading; nothing when there are none. */
export function People({ title, people, counts }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <ListBoxSection className="picker__group">
      <Header className="picker__label">{title}</Header>
      {people.map((speaker) => (
        <Person key={speaker.id} speaker={speaker} count={counts.get(speaker.id)} />
      ))}
    </ListBoxSection>
  )
}

function Person({ speaker, count }: { speaker: Speaker; count: number | undefined }) {
  const who = useWho(speaker)
  return (
    <ListBoxItem id={speaker.id} className="option" textValue={speaker.name}>
      <Chip who={who} />
      <span className="option__name">{speaker.name}</span>
      <span className="option__what one-line">{whatOf(who)}</span>
      {count !== undefined && (
        <span className="option__end">{count === 1 ? '1 quote' : `${count} quotes`}</span>
      )}
    </ListBoxItem>
  )
}
