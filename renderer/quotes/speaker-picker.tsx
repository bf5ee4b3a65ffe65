import { nanoid } from 'nanoid'
import { useState } from 'react'
import { Quote, UserRoundPlus, VenetianMask } from 'lucide-react'
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components'
import {
  type QuoteKind,
  type RecordStatus,
  quoteKinds,
  nextRecordStatus,
  recordNames,
} from '#core/story/quotation'
import { recordOf } from '#core/story/list-quotes'
import { newSpeaker, speakerFor } from '#core/quotes/accept'
import type { Speaker } from '#core/story/speaker'
import { type OpenStory, type PickerTarget, desk, useDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { Choice } from '../ui/choice.tsx'
import { FloatingAtWords } from '../ui/floating-at-words.tsx'
import { Keys } from '../ui/keys.tsx'
import { whatOf } from './by-speaker.tsx'
import { Chip } from './chip.tsx'
import { countQuotes, matches, peopleFor } from './people-options.ts'
import { tieTo } from './tie-quote.ts'

const kindNames = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' } as const satisfies Record<
  QuoteKind,
  string
>

/** "Who said it?": two letters and Enter. New people and unnamed sources are made on the spot. */
export function SpeakerPicker({ open, target }: { open: OpenStory; target: PickerTarget }) {
  const speakers = useDesk((state) => state.speakers)
  const entries = useDesk((state) => state.entries)
  const record = target.quoteId === undefined ? undefined : recordOf(open.rest.quotes, target.quoteId)
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<QuoteKind>(record?.kind ?? target.suggestion?.kind ?? kindOf(open, target))
  const [status, setStatus] = useState<RecordStatus>(record?.record ?? target.record ?? 'on')
  const { inStory, inLibrary } = peopleFor(query, speakers, entries)
  const counts = countQuotes(entries)
  const name = query.trim()
  const guessed = useState(() => newGuessed(target))[0]
  const offersGuess = guessed !== null && matches(query, [guessed.name, guessed.title])

  const choose = (speaker: Speaker) => {
    void tieTo(target, speaker, { kind, record: status }).then(focusBody)
  }
  const chooseNew = () => {
    if (name !== '') choose(newSpeaker({ canonical: name, kind: 'person', title: '' }, nanoid()))
  }
  const chooseUnnamed = () => {
    if (name !== '') choose(newSpeaker({ canonical: name, kind: 'description', title: '' }, nanoid()))
  }
  // Words that are off the record come back on it by their own key alone.
  const turnRecord = () => setStatus(nextRecordStatus(status) ?? (record?.record === 'off' ? 'off' : 'on'))

  return (
    <FloatingAtWords
      editor={open.editor}
      range={target.ranges.at(-1)}
      className="picker"
      label="Who said it?"
      onKeyDown={(event) => {
        const key = `${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.key.toLowerCase()}`
        const act = { 'Mod+enter': chooseNew, 'Alt+u': chooseUnnamed, 'Alt+r': turnRecord }[key]
        if (act === undefined) return
        event.preventDefault()
        event.stopPropagation()
        act()
      }}
    >
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className="picker__search" aria-label="Who said it?" autoFocus>
          <Quote className="icon" aria-hidden="true" />
          <Input placeholder="A name, a title, an office" />
          <span className="small">Who said it?</span>
        </SearchField>
        <ListBox
          className="picker__list"
          aria-label="People"
          onAction={(key) => {
            if (key === 'new') return chooseNew()
            if (key === 'unnamed') return chooseUnnamed()
            const speaker = key === guessed?.id ? guessed : speakers.find(({ id }) => id === key)
            if (speaker !== undefined) choose(speaker)
          }}
        >
          <People title="Named in the text" people={offersGuess ? [guessed] : []} counts={counts} />
          <People title="In this story" people={inStory} counts={counts} />
          <People title="In the library" people={inLibrary.slice(0, 8)} counts={counts} />
          <ListBoxSection className="picker__group" aria-label="Somebody new">
            <ListBoxItem
              id="new"
              className="option"
              textValue={`New person ${name}`}
              isDisabled={name === ''}
            >
              <UserRoundPlus className="icon" aria-hidden="true" />
              <span className="option__name one-line">
                {name === '' ? 'New person: type a name' : `New person “${name}”`}
              </span>
              <span className="option__end">
                <Keys of="Mod+Enter" />
              </span>
            </ListBoxItem>
            <ListBoxItem
              id="unnamed"
              className="option"
              textValue={`Unnamed source ${name}`}
              isDisabled={name === ''}
            >
              <VenetianMask className="icon" aria-hidden="true" />
              <span className="option__name one-line">
                {name === '' ? 'Unnamed source: type a description' : `Unnamed source, printed as “${name}”`}
              </span>
              <span className="option__end">
                <Keys of="Alt+U" />
              </span>
            </ListBoxItem>
          </ListBoxSection>
        </ListBox>
      </Autocomplete>
      <div className="float__foot">
        <Choice<QuoteKind>
          label="Kind"
          chosen={kind}
          options={quoteKinds.map((id) => ({ id, label: kindNames[id] }))}
          onChoose={setKind}
        />
        <span className="grow" />
        <button type="button" className="record" data-record={status} onClick={turnRecord}>
          {recordNames[status]} <Keys of="Alt+R" />
        </button>
      </div>
    </FloatingAtWords>
  )
}

type PeopleProps = { title: string; people: readonly Speaker[]; counts: ReadonlyMap<string, number> }

function People({ title, people, counts }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <ListBoxSection className="picker__group">
      <Header className="picker__label">{title}</Header>
      {people.map((speaker) => {
        const who = { type: 'speaker', key: speaker.id, speaker } as const
        const count = counts.get(speaker.id)
        return (
          <ListBoxItem key={speaker.id} id={speaker.id} className="option" textValue={speaker.name}>
            <Chip who={who} />
            <span className="option__name">{speaker.name}</span>
            <span className="option__what one-line">{whatOf(who)}</span>
            {count !== undefined && (
              <span className="option__end">{count === 1 ? '1 quote' : `${count} quotes`}</span>
            )}
          </ListBoxItem>
        )
      })}
    </ListBoxSection>
  )
}

/** Words between marks are the speaker's own; words without any are reported. */
function kindOf(open: OpenStory, target: PickerTarget): QuoteKind {
  const words = target.ranges.map((range) => open.editor.string(range)).join(' ')
  if (/^[“"‘'«„]/.test(words)) return 'direct'
  return /[“”"«»„]/.test(words) ? 'mixed' : 'indirect'
}

/** Whoever the finder proposes, when the library does not know them yet. */
function newGuessed(target: PickerTarget): Speaker | null {
  const { speakers } = desk()
  const speaker = speakerFor(target.suggestion?.speaker ?? null, speakers, nanoid)
  return speaker === null || speakers.includes(speaker) ? null : speaker
}
