import { FolderOpen, LibraryBig } from 'lucide-react'
import { Dialog, ListBox, ListBoxItem, Modal, ModalOverlay } from 'react-aria-components'
import { closeFloating } from '../desk/state.ts'
import { KeyHint, Keys } from '../ui/keys.tsx'
import { chooseLibrary, switchLibrary } from './libraries.ts'
import { nameOfLibrary } from './show-library.ts'

/** The libraries opened lately, the open one first, and the way to any other. */
export function LibrariesList({ folders }: { folders: readonly string[] }) {
  const [open, ...others] = folders
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeFloating()}>
      <Modal>
        <div className="float palette">
          <Dialog aria-label="Libraries">
            <h2 className="libraries__head">Libraries</h2>
            <ListBox
              className="palette__list picker__group"
              aria-label="Libraries"
              autoFocus="first"
              disabledKeys={['open']}
              onAction={(key) => void (key === 'other' ? chooseLibrary() : switchLibrary(String(key)))}
            >
              {open === undefined ? null : (
                <ListBoxItem id="open" className="option" textValue={nameOfLibrary(open)}>
                  <LibraryBig className="icon" aria-hidden="true" />
                  <span className="option__name">{nameOfLibrary(open)}</span>
                  <span className="option__what one-line">{open}</span>
                  <span className="option__end">Open</span>
                </ListBoxItem>
              )}
              {others.map((folder) => (
                <ListBoxItem key={folder} id={folder} className="option" textValue={nameOfLibrary(folder)}>
                  <LibraryBig className="icon" aria-hidden="true" />
                  <span className="option__name">{nameOfLibrary(folder)}</span>
                  <span className="option__what one-line">{folder}</span>
                </ListBoxItem>
              ))}
              <ListBoxItem id="other" className="option" textValue="Another folder">
                <FolderOpen className="icon" aria-hidden="true" />
                <span className="option__name">Another folder …</span>
                <span className="option__what one-line">a library, or an empty folder for a new one</span>
              </ListBoxItem>
            </ListBox>
            <div className="float__foot">
              <span className="key-hint">
                <Keys of="ArrowUp" />
                <Keys of="ArrowDown" />
                choose
              </span>
              <KeyHint keys="Enter">go over to it</KeyHint>
              <KeyHint keys="Escape">stay</KeyHint>
            </div>
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  )
}
