import { paragraph } from '#core/story/body'
import type { BlockBuilder } from './block-builder.ts'
import { type Imported, type ImportedBlock, type Removals, nothingImported } from './imported.ts'
import { type ToldQuotation, quotationsOf } from './quotations-of.ts'
import { readTop } from './top-of-story.ts'

type Finish = {
  /** What the file itself says of a field. */
  readonly known?: Partial<Pick<Imported, 'slug' | 'byline' | 'dateline' | 'language'>>
  /** The quotations the file lists, or null when it lists none. */
  readonly told?: readonly ToldQuotation[] | null
  /** Whether a byline may stand among the words; false for a format with a place of its own for it. */
  readonly looksForByline?: boolean
}

/**
 * An `Imported` of what a builder has gathered: what stands above the running text is taken out of it, runs become
 * quotations.
 */
export function finishImport(
  builder: BlockBuilder,
  removals: Removals,
  { known = {}, told = null, looksForByline = true }: Finish = {},
): Imported {
  const { fields, blocks } = builder
  const byline = fields.byline || (known.byline ?? '')
  const top = readTop(blocks, fields.headline !== '', looksForByline && byline === '')
  const body: ImportedBlock[] = top.body.length > 0 ? top.body : [paragraph('')]
  return {
    ...nothingImported,
    ...known,
    headline: fields.headline,
    standfirst: fields.standfirst || top.standfirst,
    byline: byline || top.byline,
    dateline: fields.dateline || known.dateline || top.dateline,
    body,
    quotations: quotationsOf(body, builder, told),
    pictures: builder.pictures,
    removed: removals.list(),
    findings: removals.findings(),
  }
}
