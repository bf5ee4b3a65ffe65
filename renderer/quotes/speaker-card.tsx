import { Lock } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { closeFloating, say } from '../desk/state.ts'
import { Chip } from './chip.tsx'
import { keepSpeaker } from './tie-quote.ts'

type Line = 'name' | 'title' | 'organisation' | 'contacts' | 'notes'

/** A speaker's card: what may be printed, and under hatching what never leaves the library. */
export function SpeakerCard({ speaker }: { speaker: Speaker }) {
  const [draft, setDraft] = useState(speaker)
  const set = (line: Line) => (value: string) => setDraft({ ...draft, [line]: value })
  const setUnnamed = (part: Partial<NonNullable<Speaker['unnamed']>>) => {
    const { unnamed: before, ...named } = draft
    const unnamed = { description: '', reason: '', ...before, ...part }
    setDraft(unnamed.description === '' && unnamed.reason === '' ? named : { ...named, unnamed })
  }
  const keep = async () => {
    const checked = speakerSchema.safeParse(draft)
    if (!checked.success)
      return say(
        draft.name.trim() === ''
          ? 'A speaker needs a name.'
          : 'A reason needs a description that may be printed.',
      )
    if (await keepSpeaker(checked.data)) closeFloating()
  }
  const field = (line: Line, label: string) => (
    <TextField className="field" value={draft[line]} onChange={set(line)} autoFocus={line === 'name'}>
      <Label className="field__label">{label}</Label>
      <Input className="input" />
    </TextField>
  )
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal className="float card">
        <Dialog>
          <Form
            data-private=""
            onSubmit={(event) => {
              event.preventDefault()
              void keep()
            }}
          >
            <div className="card__head">
              <Chip who={{ type: 'speaker', key: speaker.id, speaker: draft }} size="large" />
              <Heading slot="title" className="page-head__title">
                {draft.name === '' ? 'Somebody' : draft.name}
              </Heading>
            </div>
            <div className="form">
              {field('name', 'Full name')}
              {field('title', 'Title')}
              {field('organisation', 'Organisation')}
              <TextField
                className="field"
                value={draft.aliases.join(', ')}
                onChange={(value) => setDraft({ ...draft, aliases: value.split(/,\s*/) })}
              >
                <Label className="field__label">Also called, with commas between</Label>
                <Input className="input" />
              </TextField>
            </div>
            <div className="private">
              <div className="private__head">
                <Lock className="icon" data-size="14" aria-hidden="true" /> Private: only the description is
                ever printed
              </div>
              <div className="form">
                <TextField
                  className="field"
                  value={draft.unnamed?.description ?? ''}
                  onChange={(description) => setUnnamed({ description })}
                >
                  <Label className="field__label">Not to be named: print this instead</Label>
                  <Input className="input" placeholder="a council officer" />
                </TextField>
                <TextField
                  className="field"
                  value={draft.unnamed?.reason ?? ''}
                  onChange={(reason) => setUnnamed({ reason })}
                >
                  <Label className="field__label">Why they are not named</Label>
                  <Input className="input" />
                </TextField>
                {field('contacts', 'Contacts')}
                <TextField className="field" value={draft.notes} onChange={set('notes')}>
                  <Label className="field__label">Notes</Label>
                  <TextArea className="input" rows={2} />
                </TextField>
              </div>
            </div>
            <div className="dialog__foot">
              <span className="grow soft small">Kept once, for every story.</span>
              <Button className="button" onPress={closeFloating}>
                Cancel
              </Button>
              <Button className="button" data-kind="main" type="submit">
                Keep
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
