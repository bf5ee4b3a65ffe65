import { ChevronDown, FolderOpen, Plus, X } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TextField,
} from 'react-aria-components'
import { FIRST_FILE_NAME, type Preset, type PresetDraft } from '#bridge/settings'
import { formatIds, formats } from '#core/exporters/formats'
import { bridge } from '../bridge/bridge.ts'
import { chosenFormat } from '../filing/chosen-format.ts'
import { Refusal } from './refusal.tsx'
import { taken } from './settings.ts'

/** The presets, each to be changed in its place, and a new one. */
export function Presets({ presets }: { presets: readonly Preset[] }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const keep = async (draft: PresetDraft) =>
    setRefusal(taken(await bridge.call('settings:keep-preset', draft)))
  return (
    <section className="settings__part" aria-label="Presets">
      <h3 className="settings__title">Presets</h3>
      {presets.length === 0 && (
        <p className="soft small">
          A way to export that is used again and again: a format, a folder, how the file is called. The File
          page offers it with one press.
        </p>
      )}
      {presets.map((preset) => (
        <PresetRow key={preset.id} preset={preset} keep={keep} onRefused={setRefusal} />
      ))}
      <Refusal says={refusal} />
      <div className="settings__row">
        <Button
          className="button"
          onPress={() =>
            void keep({
              id: nanoid(),
              name: `Preset ${presets.length + 1}`,
              format: chosenFormat(),
              fileName: FIRST_FILE_NAME,
            })
          }
        >
          <Plus className="icon" data-size="14" aria-hidden="true" /> New preset
        </Button>
      </div>
    </section>
  )
}

type RowProps = {
  readonly preset: Preset
  readonly keep: (draft: PresetDraft) => Promise<void>
  readonly onRefused: (sentence: string | null) => void
}

function PresetRow({ preset: { folder, ...kept }, keep, onRefused }: RowProps) {
  const [draft, setDraft] = useState<PresetDraft>(kept)
  const change = (part: Partial<PresetDraft>) => {
    const changed = { ...draft, ...part }
    setDraft(changed)
    return changed
  }
  const done = () => {
    if (draft.name.trim() === '' || draft.fileName.trim() === '') return setDraft(kept)
    if (draft.name !== kept.name || draft.fileName !== kept.fileName) void keep(draft)
  }
  return (
    <div className="preset" role="group" aria-label={`Preset ${kept.name}`}>
      <TextField className="field" value={draft.name} onChange={(name) => change({ name })} onBlur={done}>
        <Label className="field__label">Name</Label>
        <Input className="input" maxLength={80} />
      </TextField>
      <Select
        className="field"
        value={draft.format}
        onChange={(key) => {
          const format = formatIds.find((id) => id === key)
          if (format !== undefined) void keep(change({ format }))
        }}
      >
        <Label className="field__label">Format</Label>
        <Button className="input preset__format">
          <SelectValue className="grow one-line" />
          <ChevronDown className="icon" data-size="14" aria-hidden="true" />
        </Button>
        <Popover className="float menu-float">
          <ListBox className="menu">
            {formatIds.map((id) => (
              <ListBoxItem key={id} id={id} className="menu__item" textValue={formats[id].name}>
                {formats[id].name}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      <TextField
        className="field"
        value={draft.fileName}
        onChange={(fileName) => change({ fileName })}
        onBlur={done}
      >
        <Label className="field__label">File name: {'{slug}, {headline}, {date}'}</Label>
        <Input className="input" maxLength={120} />
      </TextField>
      <div className="preset__foot">
        <Button
          className="button"
          onPress={() =>
            void bridge
              .call('settings:choose-folder', { id: kept.id })
              .then((answer) => onRefused(taken(answer)))
          }
        >
          <FolderOpen className="icon" data-size="14" aria-hidden="true" />
          {folder === null ? 'Choose its folder…' : folder}
        </Button>
        <span className="grow" />
        <Button
          className="icon-button"
          aria-label={`Remove the preset ${kept.name}`}
          onPress={() =>
            void bridge
              .call('settings:drop-preset', { id: kept.id })
              .then((answer) => onRefused(taken(answer)))
          }
        >
          <X className="icon" aria-hidden="true" />
        </Button>
      </div>
    </div>
  )
}
