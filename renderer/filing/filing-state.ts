import { create } from 'zustand'

/** Which off-the-record quotations the editor chose to leave out, by story id. It lasts until the window closes. */
export const useFiling = create<{ readonly leftOut: Readonly<Record<string, ReadonlySet<string>>> }>()(
  () => ({ leftOut: {} }),
)

/** Leaves a quotation out of the story's exports, or takes that back. */
export function toggleLeaveOut(storyId: string, quoteId: string): void {
  useFiling.setState(({ leftOut }) => {
    const ids = new Set(leftOut[storyId])
    if (!ids.delete(quoteId)) ids.add(quoteId)
    return { leftOut: { ...leftOut, [storyId]: ids } }
  })
}
