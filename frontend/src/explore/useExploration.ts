import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Exploration, Filter, Subject } from './exploration'
import { decode, encode } from './url'

/** The exploration, read from the address. */
export function useExploration(): Exploration {
  const search = useSearch({ strict: false })
  const key = JSON.stringify(search)
  return useMemo(() => decode(JSON.parse(key) as Record<string, unknown>).exploration, [key])
}

export interface Go {
  /** Looks at something else under the same filters. */
  readonly to: (subject: Subject) => void
  /** Looks at the same thing under other filters. */
  readonly filterBy: (filter: Filter) => void
  /** Looks at something else under other filters. */
  readonly look: (exploration: Exploration) => void
}

/** Ways to change the address. Each is a step that the back button undoes. */
export function useGo(): Go {
  const navigate = useNavigate()
  const { subject, filter } = useExploration()
  const go = useCallback(
    (exploration: Exploration) => void navigate({ to: '/', search: encode(exploration), resetScroll: false }),
    [navigate],
  )
  return useMemo(
    () => ({
      to: (next) => go({ subject: next, filter }),
      filterBy: (next) => go({ subject, filter: next }),
      look: go,
    }),
    [go, subject, filter],
  )
}
