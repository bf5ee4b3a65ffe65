import type { PublicSpeaker } from '#core/story/public-story'
import type { BlockBuilder } from './block-builder.ts'

/**
 * Completes the speakers of a builder's runs by what the file says of them elsewhere. Where it knows two people of one
 * name, nothing is taken over: which of them speaks is not to be guessed.
 */
export function knowSpeakers({ runs }: BlockBuilder, known: readonly PublicSpeaker[]): void {
  const byName = new Map<string, PublicSpeaker | null>()
  for (const speaker of known) {
    const other = byName.get(speaker.name)
    const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(speaker)
    byName.set(speaker.name, isSame ? speaker : null)
  }
  for (const [number, run] of runs.entries()) {
    const speaker = byName.get(run.name)
    if (speaker === undefined || speaker === null) continue
    const hasOffice = run.title !== '' || run.organisation !== ''
    runs[number] = hasOffice ? { ...run, kind: speaker.kind } : speaker
    // A caption may be cut at another comma than the title was made of.
    const isOffice = captionLine(run) === captionLine(speaker)
    if (isOffice) runs[number] = speaker
  }
}

function captionLine({ title, organisation }: PublicSpeaker): string {
  return [title, organisation].filter((words) => words !== '').join(', ')
}
