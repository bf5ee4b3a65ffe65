import {
  CircleAlert,
  CircleDashed,
  EqualNot,
  EyeOff,
  ImageOff,
  Lock,
  type LucideIcon,
  MessageCircleQuestionMark,
  Scissors,
  Sparkles,
} from 'lucide-react'
import { Button } from 'react-aria-components'
import type { FilingFinding } from '#core/story/filing'
import { foldTypography } from '#core/style/fold'
import { actions, runAction } from '../actions/actions.ts'
import { desk, setDesk } from '../desk/state.ts'
import { goTo } from '../quotes/go-to.ts'
import { setRecordStatus } from '../quotes/tie-quote.ts'
import { focusBody } from '../story/held-caret.ts'
import { lookForLeftOvers } from '../story/left-overs.ts'
import { answerAnotherPerson } from './another-person.ts'
import { toggleLeaveOut } from './filing-state.ts'
import { goToFigure } from './go-to-figure.ts'
import { goToWords } from './go-to-words.ts'

const icons: Readonly<Record<FilingFinding['rule'], LucideIcon>> = {
  'off-the-record': Lock,
  'off-the-record-unmarked': Lock,
  'named-on-background': Lock,
  'unnamed-source-named': Lock,
  'private-detail': Lock,
  'maybe-named': MessageCircleQuestionMark,
  'no-headline': CircleAlert,
  'no-words': CircleAlert,
  'rest-of-secret': Lock,
  unsearchable: Lock,
  'left-overs': Scissors,
  'to-come': CircleAlert,
  'no-picture': ImageOff,
  'no-alt': EyeOff,
  'no-speaker': MessageCircleQuestionMark,
  guesses: Sparkles,
  drifted: EqualNot,
  unchecked: CircleDashed,
}

/** One finding: what it is, the words, and what can be done about it. */
export function FindingRow({ finding, storyId }: { finding: FilingFinding; storyId: string }) {
  const Icon = icons[finding.rule]
  const isProse = finding.rule === 'guesses'
  const { quoteId, namesake } = finding
  return (
    <div className="finding" data-level={finding.level}>
      <Icon className="icon" aria-hidden="true" />
      <div className="finding__what">{finding.says}</div>
      <div className="finding__act">
        {finding.rule === 'off-the-record' && quoteId !== undefined && (
          <Button className="button" data-size="small" onPress={() => toggleLeaveOut(storyId, quoteId)}>
            Leave out
          </Button>
        )}
        {finding.rule === 'off-the-record-unmarked' && quoteId !== undefined && (
          <Button className="button" data-size="small" onPress={() => setRecordStatus(quoteId, 'on')}>
            Put on the record
          </Button>
        )}
        {namesake !== undefined && (
          <Button className="button" data-size="small" onPress={() => answerAnotherPerson(namesake)}>
            This is another person
          </Button>
        )}
        <Button className="button" data-kind="quiet" data-size="small" onPress={() => settle(finding)}>
          {actOf(finding)}
        </Button>
      </div>
      {finding.words !== '' && (
        <div className={isProse ? 'finding__note' : 'finding__where two-lines'}>{finding.words}</div>
      )}
    </div>
  )
}

function actOf({ rule }: FilingFinding): string {
  switch (rule) {
    case 'guesses':
      return 'Review'
    case 'named-on-background':
      return 'Speaker’s card'
    case 'left-overs':
      return 'Look at them'
    case 'off-the-record':
    case 'off-the-record-unmarked':
    case 'unnamed-source-named':
    case 'private-detail':
    case 'maybe-named':
    case 'no-headline':
    case 'no-words':
    case 'rest-of-secret':
    case 'unsearchable':
    case 'to-come':
    case 'no-picture':
    case 'no-alt':
    case 'no-speaker':
    case 'drifted':
    case 'unchecked':
      return 'Go there'
  }
}

function settle({ rule, quoteId, words, figure }: FilingFinding): void {
  if (rule === 'guesses') return runAction(actions.nextGuess)
  if (rule === 'left-overs') {
    setDesk({ tab: 'write' })
    return lookForLeftOvers()
  }
  if (rule === 'no-headline') {
    setDesk({ tab: 'write' })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-field="headline"]')?.focus())
    return
  }
  if (rule === 'no-words') {
    setDesk({ tab: 'write' })
    return focusBody()
  }
  if (figure !== undefined) return goToFigure(figure, rule === 'no-alt' ? 'alt' : 'picture')
  if (rule === 'unchecked') return runAction(actions.nextUnchecked)
  const entry = desk().entries.find(
    ({ key, words: own }) =>
      key === quoteId ||
      (quoteId === undefined && foldTypography(own.replaceAll(' … ', ' ')) === foldTypography(words)),
  )
  if (rule === 'named-on-background' && entry?.who.type === 'speaker') {
    return setDesk({ floating: { type: 'speaker', id: entry.who.speaker.id } })
  }
  if (entry !== undefined) return goTo(entry, true)
  goToWords(rule === 'to-come' ? 'TK' : words)
}
