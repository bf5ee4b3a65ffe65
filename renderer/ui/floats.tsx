import { useEffect } from 'react'
import { closeFloating, useDesk } from '../desk/state.ts'
import { ProtectionDialog } from '../history/protection-dialog.tsx'
import { GuessReview } from '../quotes/guess-review.tsx'
import { SpeakerCard } from '../quotes/speaker-card.tsx'
import { SpeakerPicker } from '../quotes/speaker-picker.tsx'
import { LibrariesList } from '../library/libraries-list.tsx'
import { ConflictDialog } from '../rescue/conflict-dialog.tsx'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { LinkForm } from './link-form.tsx'
import { Palette } from './palette.tsx'

/** The one thing that floats over the window now, if any. */
export function Floats() {
  const floating = useDesk((state) => state.floating)
  const open = useDesk((state) => state.open)
  const suggestion = useDesk((state) =>
    state.suggestions.find(({ key }) => floating?.type === 'review' && key === floating.key),
  )
  const speaker = useDesk((state) =>
    state.speakers.find(({ id }) => floating?.type === 'speaker' && id === floating.id),
  )
  const isStale = floating?.type === 'review' && suggestion === undefined
  useEffect(() => {
    if (isStale) closeFloating()
  }, [isStale])
  if (floating === null) return null
  switch (floating.type) {
    case 'palette':
      return <Palette query={floating.query ?? ''} />
    case 'picker':
      return open === null ? null : <SpeakerPicker open={open} target={floating.target} />
    case 'link':
      return open === null ? null : <LinkForm open={open} href={floating.href} />
    case 'review':
      return open === null || suggestion === undefined ? null : (
        <GuessReview key={suggestion.key} open={open} suggestion={suggestion} />
      )
    case 'settings':
      return <SettingsDialog />
    case 'protection':
      return <ProtectionDialog direction={floating.direction} quotes={floating.quotes} />
    case 'libraries':
      return <LibrariesList folders={floating.folders} />
    case 'conflict':
      return open === null ? null : <ConflictDialog open={open} other={floating.other} />
    case 'speaker':
      return speaker === undefined ? null : <SpeakerCard key={speaker.id} speaker={speaker} />
  }
}
