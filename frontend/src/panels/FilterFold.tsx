import type { ReactNode } from 'react'
import { useMedia } from '../canvas/useMedia'
import { isFiltered } from '../explore/exploration'
import { useExploration } from '../explore/useExploration'

/** On a narrow screen the filters fold away, but never while they hide ties unseen: then the button says so. */
export function FilterFold({ children }: { readonly children: ReactNode }) {
  const { filter } = useExploration()
  const roomy = useMedia('(min-width: 75rem)')
  if (roomy) return children
  const active = Object.keys(filter).length
  return (
    <details className="filter-fold">
      <summary>Filters{isFiltered(filter) && ` (${active} active)`}</summary>
      {children}
    </details>
  )
}
