import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AttributedStory, type Fault, readAttributed } from './read-attributed.ts'

/** Stories that rules may learn from, and stories that only measure. */
export const halves = ['open', 'held'] as const
export type Half = (typeof halves)[number]

/** Every annotated story of a half, with the faults of its annotation, in the order of their names. */
export function readHalf(
  half: Half,
  folder = fileURLToPath(new URL('.', import.meta.url)),
): readonly { readonly file: string; readonly story: AttributedStory; readonly faults: readonly Fault[] }[] {
  const names = readdirSync(`${folder}/${half}`)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
  return names.map((name) => ({
    file: `${half}/${name}`,
    ...readAttributed(name.replace(/\.txt$/, ''), readFileSync(`${folder}/${half}/${name}`, 'utf8')),
  }))
}
