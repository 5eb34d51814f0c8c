import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
}

/** A dialog over the page: Escape and a click outside close it, the focus returns to where it was. */
export const DialogFrame = ({ title, close, children }: Props) => (
  <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
    <Modal className="modal">
      <Dialog className="dialog">
        <div className="dialog-head">
          <Heading slot="title">{title}</Heading>
          <button type="button" className="dialog-close" onClick={close} aria-label={`Close ${title}`}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
)
