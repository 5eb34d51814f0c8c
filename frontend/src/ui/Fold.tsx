import { useId, useState, type ReactNode } from 'react'

interface Props {
  readonly label: ReactNode
  /** Said in place of the label where that alone is ambiguous in a list. */
  readonly name?: string
  readonly startOpen?: boolean
  readonly children: () => ReactNode
}

/** Opens and closes. What is inside is built only once it is open, so that it asks the server only then. */
export function Fold({ label, name, startOpen = false, children }: Props) {
  const [open, setOpen] = useState(startOpen)
  const id = useId()
  return (
    <div className="fold">
      <button
        type="button"
        className="fold-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        <span className="fold-mark" aria-hidden="true" />
        {label}
      </button>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </div>
  )
}
