import type { KeyboardEvent } from 'react'

/**
 * The key of the option that Enter means in a search field above a list: the first that can be chosen. Null once an
 * option is marked, since Enter is the list's own then, and when nothing can be chosen. The list marks its first option
 * only half a second after the last letter: a quicker Enter would do nothing.
 */
export function firstOption({ target, currentTarget }: KeyboardEvent): string | null {
  if (!(target instanceof HTMLInputElement) || target.type !== 'search') return null
  if (currentTarget.querySelector('[role="option"][data-focused]') !== null) return null
  const first = currentTarget.querySelector<HTMLElement>('[role="option"]:not([aria-disabled="true"])')
  return first?.dataset['key'] ?? null
}
