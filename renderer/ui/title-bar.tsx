import { CircleAlert, Lock } from 'lucide-react'
import { Button } from 'react-aria-components'
import { runAction, actions } from '../actions/actions.ts'
import { useDesk } from '../desk/state.ts'
import { Keys } from './keys.tsx'
import { MenuBar } from './menu-bar.tsx'

/** Menus, the story's name and whether it is saved, and the way to everything by name. */
export function TitleBar() {
  const slug = useDesk((state) => state.open?.rest.slug)
  return (
    <header className="titlebar">
      <MenuBar />
      <div className="titlebar__name">
        <strong className="one-line">
          {slug === undefined ? 'Copydesk' : slug === '' ? 'no slug yet' : slug}
        </strong>
        {slug !== undefined && <SavedWord />}
      </div>
      <div className="titlebar__end">
        <Button
          className="titlebar__command"
          aria-label="Do anything"
          onPress={() => runAction(actions.palette)}
        >
          <span className="titlebar__hint">Do anything</span>
          <Keys of="Mod+K" />
        </Button>
      </div>
    </header>
  )
}

function SavedWord() {
  const save = useDesk((state) => state.save)
  const readOnly = useDesk((state) => state.open?.readOnly ?? false)
  if (readOnly) {
    return (
      <span className="title-state" data-tone="warn">
        <Lock className="icon" data-size="12" aria-hidden="true" /> Read only
      </span>
    )
  }
  switch (save.type) {
    case 'saved':
      return <span className="faint">Saved</span>
    case 'unsaved':
    case 'saving':
      return <span className="faint">Saving …</span>
    case 'failed':
      return (
        <span className="title-state" data-tone="stop">
          <CircleAlert className="icon" data-size="12" aria-hidden="true" /> Not saved
        </span>
      )
  }
}
