import { History } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { compareStories } from '#core/compare/compare-stories'
import { emptyStory } from '#core/story/story'
import { Keys } from '../ui/keys.tsx'
import { Pieces } from '../versions/compared-pair.tsx'
import { timeOf } from '../versions/when.ts'
import { type Rescued, settleRescued, useRescued } from './rescue-state.ts'

/** On the start after a failure: what was rescued, the difference, and the choice. One story at a time. */
export function RescueBanner() {
  const first = useRescued((state) => state.waiting[0])
  return first === undefined ? null : <Choice key={first.key} one={first} />
}

function Choice({ one }: { one: Rescued }) {
  const { rescued, saved } = one
  const { pairs, added, deleted } = useMemo(
    () => compareStories(saved ?? emptyStory(rescued.id, rescued.created), rescued, { marksToo: true }),
    [rescued, saved],
  )
  const name = rescued.slug.trim() || rescued.headline.trim() || 'an untitled story'
  return (
    <section className="banner banner--tall" aria-label="Rescued words">
      <History className="icon" aria-hidden="true" />
      <div className="grow">
        <div role="status">
          <span className="banner__title">{rescuedCount(added, deleted)} rescued.</span>{' '}
          <span className="banner__text">
            “{name}” could not be saved at {timeOf(rescued.changed)}.{' '}
            {saved === null ? 'The library does not have it:' : 'This is what its file does not hold:'}
          </span>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
        <div className="rescued" tabIndex={0} role="region" aria-label="What differs">
          {pairs
            .filter(({ isChanged }) => isChanged)
            .map((pair, index) => (
              <p key={index}>
                {pair.new === null ? (
                  <Pieces pieces={pair.old ?? []} side="old" />
                ) : (
                  <Pieces pieces={pair.new} side="new" />
                )}
                {pair.notes.map(({ says }) => (
                  <span className="small soft" key={says}>
                    {' '}
                    {says}
                  </span>
                ))}
              </p>
            ))}
        </div>
        <div className="banner__acts">
          <Button
            className="button"
            data-kind="main"
            // The choice is what an editor wants to be asked first; Enter takes the safe one.
            autoFocus
            onPress={() => void settleRescued(one, 'keep')}
          >
            {saved === null ? 'Keep the story' : 'Keep them'} <Keys of="Enter" />
          </Button>
          {saved !== null && (
            <>
              <Button className="button" onPress={() => void settleRescued(one, 'leave')}>
                Leave as saved
              </Button>
              <Button className="button" data-kind="quiet" onPress={() => void settleRescued(one, 'both')}>
                Keep both
              </Button>
              <span className="grow" />
              <span className="small soft">Either way both stay in the versions.</span>
            </>
          )}
        </div>
      </div>
    </section>
  )
}

function rescuedCount(added: number, deleted: number): string {
  if (added > 0) return added === 1 ? '1 word' : `${added} words`
  return deleted > 0 ? 'A deletion' : 'A change'
}
