import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { closeFloating, useDesk } from '../desk/state.ts'
import { KeyHint } from '../ui/keys.tsx'
import { HousePage } from './house-page.tsx'
import { PaperChoice } from './paper.tsx'
import { Presets } from './presets.tsx'

/** What is settled for this library: presets of exports, the house's page around a story, paper. */
export function SettingsDialog() {
  const settings = useDesk((state) => state.settings)
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal className="float card settings">
        <Dialog>
          <div className="card__head">
            <Heading slot="title" className="page-head__title">
              Settings
            </Heading>
          </div>
          <Presets presets={settings.presets} />
          <HousePage name={settings.housePage} />
          <PaperChoice paper={settings.paper} />
          <div className="dialog__foot">
            <span className="grow soft small">Kept in this library, for its owner’s eyes.</span>
            <KeyHint keys="Escape">back to the text</KeyHint>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
