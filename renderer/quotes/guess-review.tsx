import { Minus, Plus, Search } from 'lucide-react'
import { useState } from 'react'
import type { FoundName } from '#core/quotes/found'
import type { Suggestion } from '#core/quotes/suggestions'
import { actions, runAction } from '../actions/actions.ts'
import { type OpenStory, closeFloating, setDesk, useDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { FloatingAtWords } from '../ui/floating-at-words.tsx'
import { KeyHint, Keys } from '../ui/keys.tsx'
import { Chip } from './chip.tsx'
import { type Who, nameOf, whoIsFound } from './entries.ts'
import { Sure } from './sure.tsx'
import { targetOfSuggestion } from './target.ts'
import { acceptGuesses, refuse } from './tie-quote.ts'
import { heardByTheList } from '../ui/heard-by-the-list.ts'

type Candidate = { readonly who: Who; readonly found: FoundName; readonly certainty: number }

/** A guess under review: who, why, who else; Enter accepts, a digit chooses, N refuses, F7 goes on. */
export function GuessReview({ open, suggestion }: { open: OpenStory; suggestion: Suggestion }) {
  const candidates = useCandidates(suggestion)
  const [chosen, setChosen] = useState(0)
  const candidate = candidates[chosen]
  const target = targetOfSuggestion(open.editor, suggestion)
  const evidence = suggestion.runs.flatMap((run) => run.evidence)

  const accept = (of: Candidate | undefined = candidate) => {
    if (of === undefined) return somebodyElse()
    void acceptGuesses([suggestion], of.found).then((count) => {
      if (count !== null) runAction(actions.nextGuess)
    })
  }
  const notAQuote = () => {
    refuse(suggestion)
    runAction(actions.nextGuess)
  }
  const notThem = () => {
    if (candidate === undefined) return
    refuse(suggestion, candidate.found.canonical)
    runAction(actions.nextGuess)
  }
  const somebodyElse = () => setDesk({ floating: { type: 'picker', target } })
  const close = () => {
    closeFloating()
    focusBody()
  }

  return (
    <FloatingAtWords
      key={suggestion.key}
      editor={open.editor}
      range={target.ranges.at(-1)}
      className="review"
      label={`Who said ${suggestion.words.slice(0, 60)}?`}
      onKeyDown={(event) => {
        const digit = Number(event.key)
        if (event.key === 'F7') runAction(actions.nextGuess)
        else if (event.key === 'ArrowDown') setChosen((chosen + 1) % (candidates.length + 1))
        else if (event.key === 'ArrowUp') setChosen((chosen + candidates.length) % (candidates.length + 1))
        else if (event.key.toLowerCase() === 'n') notAQuote()
        else if (event.key.toLowerCase() === 'x') notThem()
        else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) accept()
        else if (digit >= 1 && digit <= candidates.length) accept(candidates[digit - 1])
        else if (digit === candidates.length + 1) somebodyElse()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className="review__head">
        {candidate !== undefined && <Chip who={candidate.who} guess />}
        <div className="grow">
          <div className="review__who">
            {candidate === undefined ? nobody(candidates) : `${nameOf(candidate.who)}?`}
          </div>
          {candidate?.who.type === 'name' && candidate.who.title !== '' && (
            <div className="soft small">{candidate.who.title}</div>
          )}
        </div>
        {candidate !== undefined && <Sure certainty={candidate.certainty} />}
      </div>
      <ul className="review__why">
        {evidence.slice(0, 4).map(({ weight, says, at }) => (
          <li key={weight + says}>
            {weight === 'for' ? (
              <Plus className="icon" data-size="14" aria-label="For:" />
            ) : (
              <Minus className="icon" data-size="14" aria-label="Against:" />
            )}
            <Reason says={says} words={at?.text} />
          </li>
        ))}
      </ul>
      <div className="review__others" role="listbox" aria-label="Who said it">
        {candidates.map((other, index) => (
          <div
            key={other.who.key}
            className="option"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => accept(other)}
            onKeyDown={heardByTheList}
          >
            <kbd className="key">{index + 1}</kbd>
            <Chip who={other.who} />
            <span className="option__name">{nameOf(other.who)}</span>
            <span className="option__end">
              <Sure certainty={other.certainty} />
            </span>
          </div>
        ))}
        <div
          className="option"
          role="option"
          tabIndex={-1}
          aria-selected={chosen === candidates.length}
          onClick={somebodyElse}
          onKeyDown={heardByTheList}
        >
          <kbd className="key">{candidates.length + 1}</kbd>
          <span className="option__icon">
            <Search className="icon" aria-hidden="true" />
          </span>
          <span className="option__name">Somebody else…</span>
        </div>
      </div>
      <div className="float__foot">
        <button
          type="button"
          className="button"
          data-kind="main"
          disabled={candidate === undefined}
          onClick={() => accept()}
        >
          Accept <Keys of="Enter" />
        </button>
        <button type="button" className="button" onClick={notAQuote}>
          Not a quote <Keys of="N" />
        </button>
        <span className="grow" />
        <KeyHint keys="X">not them</KeyHint>
        <KeyHint keys="F7">next</KeyHint>
        <button type="button" className="key-hint" onClick={close}>
          <Keys of="Escape" />
          text
        </button>
      </div>
    </FloatingAtWords>
  )
}

/** A reason, the words it rests on set as they stand in the text. */
function Reason({ says, words }: { says: string; words: string | undefined }) {
  const opening = `“${words ?? ''}”`
  if (words === undefined || !says.startsWith(opening)) return <span>{says}</span>
  return (
    <span>
      <span className="evidence">{words}</span>
      {says.slice(opening.length)}
    </span>
  )
}

/** What is said in the place of a name. */
function nobody(candidates: readonly Candidate[]): string {
  return candidates.length === 0 ? 'Nobody is named near' : 'Somebody else'
}

/** The proposed speaker first, then the others the finder thought of; they alone when it was refused. */
function useCandidates({ runs, speaker, certainty }: Suggestion): readonly Candidate[] {
  const speakers = useDesk((state) => state.speakers)
  const people = new Map(speakers.map((person) => [person.id, person]))
  const proposed = speaker === null ? [] : [{ ...speaker, certainty }]
  const others = runs[0]?.others.slice(0, 3) ?? []
  return [...proposed, ...others].map(({ certainty: sure, ...found }) => {
    return { who: whoIsFound(people, found), found, certainty: sure }
  })
}
