import { CircleDashed, Lock, MessageCircleQuestionMark } from 'lucide-react'
import type { HTMLAttributes, Ref } from 'react'
import type { StorySummary } from '#bridge/contract'
import { statusNames } from '#core/story/story'
import { openStory } from '../story/open-story.ts'
import { useDesk } from './state.ts'
import { shortWhen } from './story-groups.ts'
import { heardByTheList } from '../ui/heard-by-the-list.ts'

/** Where a row stands in the list, told to the eye and to a screen reader. */
type Place = Pick<HTMLAttributes<HTMLDivElement>, 'style' | 'aria-posinset' | 'aria-setsize'> & {
  readonly ref: Ref<HTMLDivElement>
  readonly 'data-index': number
}

type Props = {
  readonly story: StorySummary
  readonly isOpen: boolean
  readonly now: Date
  readonly place: Place
}

/** A story on the desk: where it stands, how long it is, what still stops it. */
export function StoryRow({ story, isOpen, now, place }: Props) {
  const isUnsaved = useDesk((state) => isOpen && state.save.type !== 'saved')
  const nobodys = useDesk((state) =>
    isOpen ? state.entries.filter(({ who }) => who.type === 'nobody').length : story.unattributed,
  )
  return (
    <div
      {...place}
      id={`story-${story.id}`}
      className="row story-row"
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      // The keyboard stays on the desk, whose keys are about the row; a double click goes into the text.
      onClick={() => void openStory(story.id, false)}
      onDoubleClick={() => void openStory(story.id)}
      onKeyDown={heardByTheList}
    >
      <div className="story-row__top">
        <span className="story-row__slug one-line">{story.slug === '' ? 'no slug yet' : story.slug}</span>
        {isUnsaved && <span className="open-dot" title="Not saved yet" />}
        <span className="story-row__when">{shortWhen(story.changed, now, 'en-GB')}</span>
      </div>
      <div className="story-row__headline two-lines">
        {story.headline === '' ? 'No headline yet' : story.headline}
      </div>
      <div className="story-row__facts">
        <span className="stage" data-stage={story.spiked === null ? story.status : 'spiked'}>
          {story.spiked === null ? statusNames[story.status] : 'Spiked'}
        </span>
        <span className="tally number">{story.words} w</span>
        {nobodys > 0 && (
          <span className="tally" data-tone="warn" title={`${nobodys} without a speaker`}>
            <MessageCircleQuestionMark className="icon" data-size="12" aria-label="Without a speaker:" />
            {nobodys}
          </span>
        )}
        {story.unchecked > 0 && (
          <span className="tally" title={`${story.unchecked} unchecked`}>
            <CircleDashed className="icon" data-size="12" aria-label="Unchecked:" />
            {story.unchecked}
          </span>
        )}
        {story.toCome > 0 && <span className="tally">TK {story.toCome}</span>}
        {story.offRecord > 0 && (
          <span className="tally" data-tone="stop" title={`${story.offRecord} off the record`}>
            <Lock className="icon" data-size="12" aria-label="Off the record:" />
            {story.offRecord}
          </span>
        )}
      </div>
    </div>
  )
}
