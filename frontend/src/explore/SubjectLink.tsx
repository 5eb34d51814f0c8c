import { Link } from '@tanstack/react-router'
import { useContext, type ReactNode } from 'react'
import type { Filter, Subject } from './exploration'
import { Framed } from './framed'
import { landed } from './landing'
import { encode, stringify } from './url'
import { seeing, useExploration } from './useExploration'

interface Props {
  readonly to: Subject
  /** Filters to set; the present ones stay where this is left out. */
  readonly filter?: Filter
  readonly className?: string
  readonly current?: boolean
  /** Whether the reader is to land on the panel's heading, also where that is in view at the foot of the screen. */
  readonly lands?: boolean
  /** -1 where a key of what holds the link does the same. */
  readonly tabIndex?: -1
  readonly children: ReactNode
}

/** A real link, so that a view opens in a new tab and can be copied. */
export function SubjectLink({ to, filter, className, current, lands, tabIndex, children }: Props) {
  const present = useExploration()
  const framed = useContext(Framed)
  const search = encode({ ...seeing(present, to), filter: filter ?? present.filter })
  const more = {
    ...(className !== undefined && { className }),
    ...(tabIndex !== undefined && { tabIndex }),
    ...(current && { 'aria-current': 'true' as const }),
  }
  if (framed) {
    return (
      <a href={`/${stringify(search)}`} target="_blank" rel="noopener" {...more}>
        {children}
      </a>
    )
  }
  return (
    <Link
      to="/"
      search={search}
      resetScroll={false}
      activeProps={{ 'aria-current': undefined }}
      activeOptions={{ exact: true }}
      {...(lands && { state: landed })}
      {...more}
    >
      {children}
    </Link>
  )
}
