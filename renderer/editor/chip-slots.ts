import { useEffect } from 'react'
import { useDesk } from '../desk/state.ts'

/**
 * Two quotes that open on one line: the second one's marks move to the line below, so that no name hides another. Only
 * what is in sight is looked at, and again what comes into sight: to ask where a hidden mark stands would lay out its
 * whole chunk.
 */
export function useChipSlots(): void {
  const entries = useDesk((state) => state.entries)
  useEffect(() => {
    let frame = 0
    const placeSoon = () => {
      cancelAnimationFrame(frame)
      // After the decorations of these entries have been drawn.
      frame = requestAnimationFrame(place)
    }
    placeSoon()
    window.addEventListener('resize', placeSoon)
    // It does not bubble, but it is caught on its way down.
    document.addEventListener('contentvisibilityautostatechange', placeSoon, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', placeSoon)
      document.removeEventListener('contentvisibilityautostatechange', placeSoon, { capture: true })
    }
  }, [entries])
}

function place(): void {
  const chips = Array.from(document.querySelectorAll<HTMLElement>('.story .quote[data-run="first"]'))
  const inSight = chips.filter((chip) => chip.checkVisibility({ contentVisibilityAuto: true }))
  // All are asked before the first is moved: a change in between would cost a layout each.
  const tops = inSight.map((chip) => chip.getClientRects()[0]?.top ?? 0)
  inSight.forEach((chip, at) => {
    const isOnSameLine = at > 0 && (tops[at] ?? 0) - (tops[at - 1] ?? 0) < 18
    if (isOnSameLine === (chip.dataset['slot'] === '2')) return
    if (isOnSameLine) chip.dataset['slot'] = '2'
    else delete chip.dataset['slot']
  })
}
