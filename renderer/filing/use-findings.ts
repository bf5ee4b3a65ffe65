import { useMemo } from 'react'
import type { FilingFinding } from '#core/story/filing'
import { useDesk } from '../desk/state.ts'
import { missingOf, useKnownPictures } from '../pictures/known-pictures.ts'
import { useFiling } from './filing-state.ts'
import { findingsOf } from './findings.ts'

const none: ReadonlySet<string> = new Set()

/** What the check before filing says, kept up to date. The entries are made anew after each change of the text. */
export function useFindings(): readonly FilingFinding[] {
  const open = useDesk((state) => state.open)
  const speakers = useDesk((state) => state.speakers)
  const entries = useDesk((state) => state.entries)
  const leftOut = useFiling((state) => state.leftOut[open?.rest.id ?? ''] ?? none)
  const pictures = useKnownPictures()
  return useMemo(
    () => findingsOf(open, speakers, entries, leftOut, missingOf(pictures)),
    [open, speakers, entries, leftOut, pictures],
  )
}
