import { EqualNot, Info } from 'lucide-react'
import type { Pair, Piece } from '#core/compare/comparison'
import { recordOf } from '#core/story/list-quotes'
import type { QuoteRecord } from '#core/story/quotation'
import { actions, runAction } from '../actions/actions.ts'
import { useDesk } from '../desk/state.ts'
import { useCompare } from './compare-state.ts'
import { canPutBack as canPutBackNow } from './put-back.ts'

const names = {
  slug: 'Slug',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  embargo: 'Embargo',
  body: '',
} as const satisfies Record<Pair['what'], string>

type PairProps = {
  readonly pair: Pair
  readonly isCurrent: boolean
}

/** A field or paragraph on both sides. */
export function ComparedPair({ pair, isCurrent }: PairProps) {
  return (
    <div
      className="pair"
      data-what={pair.what}
      data-form={pair.form}
      data-changed={pair.isChanged || undefined}
      data-now={isCurrent || undefined}
    >
      <ComparedWords pair={pair} side="old" />
      <ComparedWords pair={pair} side="new" canPutBack={isCurrent} />
    </div>
  )
}

type WordsProps = { readonly pair: Pair; readonly side: 'old' | 'new'; readonly canPutBack?: boolean }

/** One side's words; what the other side lacks is struck or underlined. */
function ComparedWords({ pair, side, canPutBack = false }: WordsProps) {
  const pieces = pair[side]
  const name = pair.form === 'figure' ? 'Picture' : names[pair.what]
  return (
    <div className="pair__side">
      {name !== '' && <span className="pair__field">{name}</span>}
      {pieces === null ? (
        <p className="compare__none">
          {side === 'old' ? 'Not in this version' : 'Not in this version any more'}
        </p>
      ) : (
        <p>
          <Pieces pieces={pieces} side={side} />
        </p>
      )}
      {side === 'new' &&
        pair.notes.map(({ says, drops }) => (
          <p className="pair__note" key={says}>
            {drops ? (
              <EqualNot className="icon" data-size="12" aria-hidden="true" />
            ) : (
              <Info className="icon" data-size="12" aria-hidden="true" />
            )}
            {says}
          </p>
        ))}
      {canPutBack && canPutBackNow() && (
        <p className="pair__note">
          <button type="button" className="link-button" onClick={() => runAction(actions.putBack)}>
            Put the old words back
          </button>
        </p>
      )}
    </div>
  )
}

/** Words with what changed in them, and whose the quotes among them are. */
export function Pieces({ pieces, side }: { pieces: readonly Piece[]; side: 'old' | 'new' }) {
  return pieces.map((piece, index) => {
    const words = piece.isChanged ? (
      side === 'old' ? (
        <del>{piece.text}</del>
      ) : (
        <ins>{piece.text}</ins>
      )
    ) : (
      piece.text
    )
    return <QuotedWords key={index} quoteId={piece.quoteId} words={words} />
  })
}

function QuotedWords({ quoteId, words }: { quoteId: string | undefined; words: React.ReactNode }) {
  const quote = useDesk((state) => state.quotes.find(({ id }) => id === quoteId))
  // A quote that is not in the text any more is still off the record, by the record of either state.
  const record = useRecord(quoteId)
  const hue = useDesk((state) => state.hues.get(quote?.speakerId ?? ''))
  if (quoteId === undefined) return words
  return (
    <span
      className="quote"
      data-hue={hue}
      data-quote={quoteId}
      data-kind={record?.kind}
      data-state="accepted"
      data-record={record?.record === 'off' ? 'off' : undefined}
    >
      <span className="quote__words">{words}</span>
    </span>
  )
}

/** What is known of a quotation by the open story, or else by a version that is compared with it. */
function useRecord(quoteId: string | undefined): QuoteRecord | undefined {
  const now = useDesk((state) => state.open?.rest.quotes)
  const versions = useCompare((state) => state.stories)
  if (quoteId === undefined) return undefined
  for (const quotes of [now ?? {}, ...Array.from(versions.values(), (version) => version.quotes)]) {
    const record = recordOf(quotes, quoteId)
    if (record !== undefined) return record
  }
  return undefined
}
