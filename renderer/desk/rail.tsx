import { PanelLeftOpen, Search, SquarePen } from 'lucide-react'
import { actions } from '../actions/actions.ts'
import { IconButton } from '../ui/icon-button.tsx'

/** The desk, folded: what brings it back, and what one does without it. */
export function Rail() {
  return (
    <nav className="rail" aria-label="Desk, folded">
      <IconButton action={actions.foldDesk} icon={PanelLeftOpen} label="Show the desk" />
      <IconButton action={actions.newStory} icon={SquarePen} />
      <IconButton action={actions.filterDesk} icon={Search} />
    </nav>
  )
}
