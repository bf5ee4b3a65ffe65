import { initialsOf } from '#core/story/speaker'
import { useDesk } from '../desk/state.ts'
import type { Who } from './entries.ts'

type ChipProps = {
  readonly who: Who
  readonly guess?: boolean
  readonly size?: 'large'
  readonly off?: boolean
}

/** The little block wherever somebody is named: hue and initials, dashed while it is a guess. */
export function Chip({ who, guess = false, size, off = false }: ChipProps) {
  const hue = useHue(who)
  return (
    <span
      className="chip"
      aria-hidden="true"
      data-hue={hue}
      data-size={size}
      data-guess={guess || undefined}
      data-nobody={who.type === 'nobody' || undefined}
      data-unnamed={isUnnamed(who) || undefined}
      data-document={isDocument(who) || undefined}
      data-off={off || undefined}
    >
      {initials(who)}
    </span>
  )
}

/** The hue of whoever it is in this story; somebody not in it yet wears the next one. */
export function useHue(who: Who): number | undefined {
  return useDesk((state) =>
    who.type === 'nobody' ? undefined : (state.hues.get(who.key) ?? (state.hues.size % 8) + 1),
  )
}

export function initials(who: Who): string {
  switch (who.type) {
    case 'speaker':
      return initialsOf(who.speaker)
    case 'name':
      return who.kind === 'description'
        ? initialsOf({ name: who.name, unnamed: { description: who.name, reason: '' } })
        : initialsOf({ name: who.name })
    case 'nobody':
      return '?'
  }
}

export function isUnnamed(who: Who): boolean {
  return who.type === 'speaker'
    ? who.speaker.unnamed !== undefined
    : who.type === 'name' && who.kind === 'description'
}

export function isDocument(who: Who): boolean {
  return who.type === 'speaker'
    ? who.speaker.kind === 'document'
    : who.type === 'name' && who.kind === 'document'
}
