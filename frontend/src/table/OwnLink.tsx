import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent) => event.stopPropagation()
const stopEnter = (event: KeyboardEvent) => event.key === 'Enter' && event.stopPropagation()

/** A link in a row: what is pressed on it is not pressed on the row as well. */
export const OwnLink = ({ children }: { readonly children: ReactNode }) => (
  <span
    className="own-link"
    onPointerDown={stop}
    onMouseDown={stop}
    onClick={stop}
    onKeyDown={stopEnter}
    onKeyUp={stopEnter}
  >
    {children}
  </span>
)
