import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay, Radio, RadioGroup } from 'react-aria-components'
import { compareStories } from '#core/compare/compare-stories'
import type { Pair } from '#core/compare/comparison'
import { countWords, storyText } from '#core/story/story-text'
import type { Story } from '#core/story/story'
import { type OpenStory, closeFloating } from '../desk/state.ts'
import { Keys } from '../ui/keys.tsx'
import { wholeStory } from '../story/whole-story.ts'
import { Pieces } from '../versions/compared-pair.tsx'
import { timeOf } from '../versions/when.ts'
import { compareConflict, goOnWith } from './conflict.ts'

/** So many differing places are shown at once. */
const SHOWN = 3

/** Another program changed the open story: both sides, and the choice of the one to go on with. */
export function ConflictDialog({ open, other }: { open: OpenStory; other: Story }) {
  const [goOn, setGoOn] = useState<'yours' | 'theirs'>('yours')
  const yours = wholeStory(open)
  const theirs = { ...other, slug: yours.slug }
  const { pairs } = compareStories(theirs, yours, { marksToo: true })
  const changes = pairs.filter(({ isChanged }) => isChanged)
  const name = yours.slug === '' ? 'this story' : yours.slug
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal className="float dialog-float clash-float">
        <Dialog role="alertdialog">
          <div className="clash__head">
            <Heading slot="title" className="page-head__title">
              Something else changed {name}
            </Heading>
            <p className="soft">
              Its file was written by another program while you had it open. Nothing is lost: whichever you go
              on with, the other is kept as a version.
            </p>
          </div>
          <RadioGroup
            className="clash"
            aria-label="Which to go on with"
            value={goOn}
            onChange={(value) => setGoOn(value === 'theirs' ? 'theirs' : 'yours')}
          >
            <Side id="yours" title="Yours, in this window" story={yours} changes={changes} />
            <Side id="theirs" title="The file’s" story={theirs} changes={changes} />
          </RadioGroup>
          <div className="dialog__foot">
            <span className="small soft">
              {changes.length === 1 ? '1 place differs' : `${changes.length} places differ`}
            </span>
            <span className="grow" />
            <Button className="button" data-kind="quiet" onPress={closeFloating}>
              Keep two stories
            </Button>
            <Button className="button" onPress={() => void compareConflict(open.rest.id, other)}>
              Compare word by word
            </Button>
            <Button
              className="button"
              data-kind="main"
              autoFocus
              onPress={() => void goOnWith(open.rest.id, other, goOn)}
            >
              {goOn === 'yours' ? 'Go on with yours' : 'Go on with the file’s'} <Keys of="Enter" />
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type SideProps = {
  readonly id: 'yours' | 'theirs'
  readonly title: string
  readonly story: Story
  readonly changes: readonly Pair[]
}

function Side({ id, title, story, changes }: SideProps) {
  const side = id === 'yours' ? 'new' : 'old'
  return (
    <Radio value={id} className="clash__side">
      <span className="clash__top">
        <span className="tick__box tick__box--round" aria-hidden="true" />
        <strong>{title}</strong>
        <span className="small faint number">
          {timeOf(story.changed)}, {countWords(storyText(story.body).text)} words
        </span>
      </span>
      {changes.slice(0, SHOWN).map((pair, index) => (
        <span className="clash__words" key={index}>
          {pair[side] === null ? (
            <span className="compare__none">Not on this side</span>
          ) : (
            <Pieces pieces={pair[side]} side={side} />
          )}
        </span>
      ))}
    </Radio>
  )
}
