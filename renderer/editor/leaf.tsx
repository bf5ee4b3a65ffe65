import type { RenderLeafProps } from 'slate-react'
import { useShallow } from 'zustand/react/shallow'
import { recordOf } from '#core/story/list-quotes'
import { useDesk } from '../desk/state.ts'
import { initials, isDocument, isUnnamed } from '../quotes/chip.tsx'
import type { QuoteEntry } from '../quotes/entries.ts'
import { sureness } from '../quotes/sure.tsx'

/** One leaf of the story: bold and italic inside, whose words they are around it. */
export function StoryLeaf({ attributes, children, leaf }: RenderLeafProps) {
  let words = children
  if (leaf.bold) words = <strong>{words}</strong>
  if (leaf.italic) words = <em>{words}</em>
  if (leaf.evidence) words = <span className="evidence">{words}</span>
  if (leaf.toCome) words = <span className="tk">{words}</span>
  if (leaf.leftOver) words = <span className="leftover">{words}</span>
  if (leaf.quoteId !== undefined) words = <TiedWords leaf={leaf}>{words}</TiedWords>
  else if (leaf.guess !== undefined) words = <GuessedWords leaf={leaf}>{words}</GuessedWords>
  return <span {...attributes}>{words}</span>
}

type WordsProps = { readonly leaf: RenderLeafProps['leaf']; readonly children: React.ReactNode }

function TiedWords({ leaf, children }: WordsProps) {
  const id = leaf.quoteId ?? ''
  const check = useDesk((state) => checkOf(state.entryByKey.get(id)))
  const speaker = useDesk((state) => state.speakers.find((one) => one.id === leaf.speakerId))
  const hue = useDesk((state) => state.hues.get(leaf.speakerId ?? ''))
  const record = useDesk((state) => recordOf(state.open?.rest.quotes ?? {}, id))
  const isOff = record?.record === 'off'
  return (
    <span
      className="quote"
      data-quote={id}
      data-hue={hue}
      data-state={speaker === undefined ? 'nobody' : 'accepted'}
      data-kind={record?.kind}
      data-record={isOff ? 'off' : undefined}
      data-check={check}
      data-run={leaf.runStart ? 'first' : undefined}
      data-initials={speaker === undefined ? '?' : initials({ type: 'speaker', key: speaker.id, speaker })}
      data-unnamed={speaker?.unnamed !== undefined || undefined}
      data-document={speaker?.kind === 'document' || undefined}
    >
      <span className="quote__words">{children}</span>
    </span>
  )
}

function GuessedWords({ leaf, children }: WordsProps) {
  const key = leaf.guess ?? ''
  const guess = useDesk(useShallow((state) => marksOf(state.entryByKey.get(key), state.hues)))
  if (guess === null) return children
  const { certainty, ...marks } = guess
  return (
    <span className="quote" data-quote={key} data-run={leaf.guessStart ? 'first' : undefined} {...marks}>
      <span className="quote__words" data-certainty={certainty}>
        {children}
      </span>
    </span>
  )
}

/*
 * The entries are made anew after each change of the text, since a letter typed moves all that follow. A leaf takes
 * from its entry only what it shows, so that it is not drawn again for nothing.
 */

function checkOf(entry: QuoteEntry | undefined): 'checked' | 'drifted' | undefined {
  return entry?.type === 'tied' && entry.quote.check !== 'unchecked' ? entry.quote.check : undefined
}

function marksOf(entry: QuoteEntry | undefined, hues: ReadonlyMap<string, number>) {
  if (entry?.type !== 'guess') return null
  const { suggestion, who } = entry
  return {
    'data-hue': hues.get(who.key),
    'data-state': who.type === 'nobody' ? 'nobody' : 'suggested',
    'data-kind': suggestion.kind,
    'data-sure': sureness(suggestion.certainty),
    'data-initials': initials(who),
    'data-unnamed': isUnnamed(who) || undefined,
    'data-document': isDocument(who) || undefined,
    certainty: Math.round(suggestion.certainty * 100),
  }
}
