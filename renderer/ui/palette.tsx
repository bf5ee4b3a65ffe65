import { FileText, Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { allActions, runAction } from '../actions/actions.ts'
import { actionsByPreset } from '../actions/by-preset.ts'
import { closeFloating, setDesk, useDesk } from '../desk/state.ts'
import { Chip } from '../quotes/chip.tsx'
import { matches } from '../quotes/people-options.ts'
import { readSettings } from '../settings/settings.ts'
import { doChosen } from '../story/keys-in-transit.ts'
import { openStory } from '../story/open-story.ts'
import { whatOf } from '../quotes/by-speaker.tsx'
import { firstOption } from './first-option.ts'
import { closeOnEscape } from './floating-at-words.tsx'
import { KeyHint, Keys } from './keys.tsx'

/** Every action with its key, every person, every story, by name. */
export function Palette({ query: first }: { query: string }) {
  const [query, setQuery] = useState(first)
  const speakers = useDesk((state) => state.speakers)
  const stories = useDesk((state) => state.stories)
  const presets = useDesk((state) => state.settings.presets)
  useEffect(() => void readSettings(), [])
  const all = [...allActions, ...actionsByPreset(presets)]
  const actions = all.filter(
    ({ label, menu, name, isEnabled }) =>
      name !== 'palette' && isEnabled?.() !== false && matches(query, [label, menu]),
  )
  const people =
    query === '' ? [] : speakers.filter(({ name, title }) => matches(query, [name, title])).slice(0, 4)
  const found =
    query === '' ? [] : stories.filter(({ slug, headline }) => matches(query, [slug, headline])).slice(0, 5)

  const choose = (key: string) => {
    closeFloating()
    const action = all.find(({ name }) => `do:${name}` === key)
    const speaker = speakers.find(({ id }) => `who:${id}` === key)
    const story = stories.find(({ id }) => `open:${id}` === key)
    doChosen(() => {
      if (action !== undefined) runAction(action)
      else if (speaker !== undefined) setDesk({ floating: { type: 'speaker', id: speaker.id } })
      else if (story !== undefined) void openStory(story.id)
    })
  }

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal className="float palette">
        <div
          role="presentation"
          onKeyDownCapture={(event) => {
            closeOnEscape(event)
            const first = event.key === 'Enter' ? firstOption(event) : null
            if (first === null || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.stopPropagation()
            choose(first)
          }}
        >
          <Dialog aria-label="Do anything">
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField className="palette__search" aria-label="Do anything" autoFocus>
                <Search className="icon" data-size="20" aria-hidden="true" />
                <Input placeholder="An action, a person, a story" />
                <span className="small">Esc closes</span>
              </SearchField>
              <ListBox
                className="palette__list"
                aria-label="What can be done"
                onAction={(key) => choose(String(key))}
                renderEmptyState={() => <p className="empty">Nothing here is called “{query}”.</p>}
              >
                {actions.length > 0 && (
                  <ListBoxSection className="picker__group">
                    <Header className="picker__label">Commands</Header>
                    {actions.map(({ name, label, menu, keys }) => (
                      <ListBoxItem key={name} id={`do:${name}`} className="option" textValue={label}>
                        <span className="option__name">{label}</span>
                        <span className="option__what">{menu}</span>
                        <span className="option__end">{keys !== undefined && <Keys of={keys} />}</span>
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                )}
                {people.length > 0 && (
                  <ListBoxSection className="picker__group">
                    <Header className="picker__label">People</Header>
                    {people.map((speaker) => {
                      const who = { type: 'speaker', key: speaker.id, speaker } as const
                      return (
                        <ListBoxItem
                          key={speaker.id}
                          id={`who:${speaker.id}`}
                          className="option"
                          textValue={speaker.name}
                        >
                          <Chip who={who} />
                          <span className="option__name">{speaker.name}</span>
                          <span className="option__what one-line">{whatOf(who)}</span>
                        </ListBoxItem>
                      )
                    })}
                  </ListBoxSection>
                )}
                {found.length > 0 && (
                  <ListBoxSection className="picker__group">
                    <Header className="picker__label">Stories</Header>
                    {found.map(({ id, slug, headline }) => (
                      <ListBoxItem key={id} id={`open:${id}`} className="option" textValue={slug}>
                        <FileText className="icon" aria-hidden="true" />
                        <span className="option__name">{slug}</span>
                        <span className="option__what one-line">{headline}</span>
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                )}
              </ListBox>
            </Autocomplete>
            <div className="float__foot">
              <span className="key-hint">
                <Keys of="ArrowUp" />
                <Keys of="ArrowDown" />
                choose
              </span>
              <KeyHint keys="Enter">do it</KeyHint>
            </div>
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  )
}
