import { nanoid } from 'nanoid'
import { useState } from 'react'
import { Quote, UserRoundPlus, VenetianMask } from 'lucide-react'
import { Autocomplete, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components'
import {
  type QuoteKind,
  type RecordStatus,
  quoteKinds,
  nextRecordStatus,
  recordNames,
} from '#core/story/quotation'
import { recordOf } from '#core/story/list-quotes'
import { newSpeaker } from '#core/quotes/accept'
import type { Speaker } from '#core/story/speaker'
import { type OpenStory, type PickerTarget, desk, useDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { Choice } from '../ui/choice.tsx'
import { firstOption } from '../ui/first-option.ts'
import { FloatingAtWords } from '../ui/floating-at-words.tsx'
import { Keys } from '../ui/keys.tsx'
import { countQuotes, matches, namedInText, peopleFor } from './people-options.ts'
import { GuessOption, People } from './picker-people.tsx'
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
  // As they were when the picker opened: a list that changes under the hand is no list to choose from.
  const { guess, named } = useState(() =>
    namedInText(target.suggestion, desk().suggestions, desk().speakers, nanoid),
  )[0]
  const fits = ({ name: known, title, aliases }: Speaker) => matches(query, [known, title, ...aliases])
  const isGuess = ({ id }: Speaker) => id === guess?.speaker.id
  const offered = guess !== null && fits(guess.speaker) ? guess : null
  const { inStory, inLibrary } = peopleFor(query, speakers, entries)
  const counts = countQuotes(entries)
  const name = query.trim()

  const choose = (speaker: Speaker) => {
    void tieTo(target, speaker, { kind, record: status }).then(() => focusBody())
  }
  const chooseNew = () => {
    if (name !== '') choose(newSpeaker({ canonical: name, kind: 'person', title: '' }, nanoid()))
  }
  const chooseUnnamed = () => {
    if (name !== '') choose(newSpeaker({ canonical: name, kind: 'description', title: '' }, nanoid()))
  }
  const chooseOption = (key: string) => {
    if (key === 'new') return chooseNew()
    if (key === 'unnamed') return chooseUnnamed()
    const everybody = [...(guess === null ? [] : [guess.speaker]), ...named, ...speakers]
    const speaker = everybody.find(({ id }) => id === key)
    if (speaker !== undefined) choose(speaker)
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
        // Before a letter is typed Enter is for the guess alone, which says so.
        const first = name === '' && guess === null ? null : firstOption(event)
        const act = {
          'Mod+enter': chooseNew,
          'Alt+u': chooseUnnamed,
          'Alt+r': turnRecord,
          ...(first === null ? {} : { enter: () => chooseOption(first) }),
        }[key]
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
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
        <div className="picker__list" role="region" aria-label="Whom to choose" tabIndex={0}>
          <ListBox aria-label="People" onAction={(key) => chooseOption(String(key))}>
            {offered !== null && <GuessOption {...offered} takesEnter={name === ''} />}
            <People title="In this story" people={inStory.filter((one) => !isGuess(one))} counts={counts} />
            <People title="Named in the text" people={named.filter(fits)} counts={counts} />
            <People
              title="In the library"
              people={inLibrary.filter((one) => !isGuess(one)).slice(0, 8)}
              counts={counts}
            />
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
                  {name === ''
                    ? 'Unnamed source: type a description'
                    : `Unnamed source, printed as “${name}”`}
                </span>
                <span className="option__end">
                  <Keys of="Alt+U" />
                </span>
              </ListBoxItem>
            </ListBoxSection>
          </ListBox>
        </div>
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

/** Words between marks are the speaker's own; words without any are reported. */
function kindOf(open: OpenStory, target: PickerTarget): QuoteKind {
  const words = target.ranges.map((range) => open.editor.string(range)).join(' ')
  if (/^[“"‘'«„]/.test(words)) return 'direct'
  return /[“”"«»„]/.test(words) ? 'mixed' : 'indirect'
}
