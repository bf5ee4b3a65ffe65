import { useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { type OpenStory, closeFloating } from '../desk/state.ts'
import { setLink } from '../editor/format.ts'
import { focusBody } from '../story/held-caret.ts'
import { FloatingAtWords } from './floating-at-words.tsx'
import { Keys } from './keys.tsx'

/** Where the selected words lead. An empty address takes the link off. */
export function LinkForm({ open, href }: { open: OpenStory; href: string }) {
  const [address, setAddress] = useState(href)
  const wrong = address.trim() !== '' && asAddress(address) === null
  const finish = () => {
    closeFloating()
    focusBody()
  }
  return (
    <FloatingAtWords
      editor={open.editor}
      range={open.editor.selection ?? undefined}
      className="picker"
      label="Link"
    >
      <Form
        className="float__head form-stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (wrong) return
          setLink(open.editor, asAddress(address) ?? '')
          finish()
        }}
      >
        <TextField
          className="field"
          autoFocus
          value={address}
          onChange={setAddress}
          isInvalid={wrong}
          data-wrong={wrong || undefined}
        >
          <Label className="field__label">Where it leads</Label>
          <Input className="input" placeholder="https://" />
          <span className="field__note">
            {wrong
              ? 'A link is a web address (https) or a mail address (mailto:).'
              : 'Leave it empty to take the link off.'}
          </span>
        </TextField>
        <Button className="button" data-kind="main" type="submit" isDisabled={wrong}>
          Set the link <Keys of="Enter" />
        </Button>
      </Form>
    </FloatingAtWords>
  )
}

/** A web or mail address as it is kept, or null. "saltmere.example/ferry" gains its https. */
function asAddress(text: string): string | null {
  const typed = text.trim()
  if (typed === '') return null
  for (const candidate of [typed, `https://${typed}`]) {
    if (!URL.canParse(candidate)) continue
    const { protocol, href, hostname } = new URL(candidate)
    if (protocol === 'mailto:' || ((protocol === 'https:' || protocol === 'http:') && hostname.includes('.')))
      return href
  }
  return null
}
