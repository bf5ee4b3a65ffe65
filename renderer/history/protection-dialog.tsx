import { ArrowRight, Lock } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { recordNames } from '#core/story/quotation'
import { shorten } from '#core/style/shorten'
import { type LoweredQuote, closeFloating } from '../desk/state.ts'
import type { Direction } from './story-history.ts'
import { answerProtection } from './take-step.ts'

type Props = {
  readonly direction: Direction
  readonly quotes: readonly LoweredQuote[]
}

/** Undo would make words easier to publish: the editor decides. Enter keeps them protected. */
export function ProtectionDialog({ direction, quotes }: Props) {
  const isOne = quotes.length === 1
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal className="float dialog-float protection">
        <Dialog role="alertdialog">
          <div className="protection__head">
            <Lock className="icon" data-size="20" aria-hidden="true" />
            <Heading slot="title" className="page-head__title">
              {isOne
                ? 'Lower the protection of this quote?'
                : `Lower the protection of ${quotes.length} quotes?`}
            </Heading>
          </div>
          <div className="protection__body">
            {quotes.map(({ words, from, to }, index) => (
              <div key={index} className="protection__quote">
                <p className="protection__words">{shorten(words, 160)}</p>
                <p className="small">
                  {recordNames[from]} <ArrowRight className="icon" data-size="12" aria-label="becomes" />{' '}
                  {recordNames[to]}
                </p>
              </div>
            ))}
            <p className="soft">
              {direction === 'undo' ? 'Undo' : 'Redo'} would change the record status too. Then the words, or
              the name of the speaker, can be exported.
            </p>
          </div>
          <div className="dialog__foot">
            <Button className="button" data-kind="quiet" onPress={closeFloating}>
              Cancel
            </Button>
            <span className="grow" />
            <Button className="button" onPress={() => answerProtection(direction, false)}>
              {direction === 'undo' ? 'Undo anyway' : 'Redo anyway'}
            </Button>
            <Button
              className="button"
              data-kind="main"
              autoFocus
              onPress={() => answerProtection(direction, true)}
            >
              {isOne ? `Keep ${recordNames[quotes[0]?.from ?? 'off'].toLowerCase()}` : 'Keep protected'}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
