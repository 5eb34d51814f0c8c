import type { ReactNode } from 'react'

interface Props {
  /** The id of an element further down that can take the focus. */
  readonly to: string
  readonly children: ReactNode
}

/** Leads further down the same panel. No link: the address holds the exploration and nothing else. */
export function Jump({ to, children }: Props) {
  const jump = () => {
    const there = document.getElementById(to)
    there?.scrollIntoView({ block: 'start' })
    // What is folded can be opened at once from where the reader lands.
    ;(there?.querySelector('button') ?? there)?.focus({ preventScroll: true })
  }
  return (
    <button type="button" className="jump" onClick={jump}>
      {children}
    </button>
  )
}
