import { Lock } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { shorten } from '#core/style/shorten'
import { closeFloating } from '../desk/state.ts'
import type { Direction } from './story-history.ts'
import { answerProtection } from './take-step.ts'

type Props = {
  readonly direction: Direction
  /** The words of each quote whose protection would be lowered. */
  readonly words: readonly string[]
}

/** Undo would make words easier to publish: the editor decides. Enter keeps them protected. */
export function ProtectionDialog({ direction, words }: Props) {
  const isOne = words.length === 1
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal className="float protection">
        <Dialog role="alertdialog">
          <div className="protection__head">
            <Lock className="icon" data-size="20" aria-hidden="true" />
            <Heading slot="title" className="page-head__title">
              {isOne
                ? 'Lower the protection of this quote?'
                : `Lower the protection of ${words.length} quotes?`}
            </Heading>
          </div>
          <div className="protection__body">
            {words.map((one, index) => (
              <p key={index} className="protection__words">
                {shorten(one, 160)}
              </p>
            ))}
            <p className="soft">
              {direction === 'undo' ? 'Undo' : 'Redo'} also takes back its record status. Its words, or the
              name of the speaker, may then be exported.
            </p>
          </div>
          <div className="dialog__foot">
            <Button className="button" data-kind="quiet" onPress={closeFloating}>
              Cancel
            </Button>
            <span className="grow" />
            <Button className="button" onPress={() => answerProtection(direction, false)}>
              {direction === 'undo' ? 'Undo all of it' : 'Redo all of it'}
            </Button>
            <Button
              className="button"
              data-kind="main"
              autoFocus
              onPress={() => answerProtection(direction, true)}
            >
              Keep it protected
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
