import { useCallback } from 'react'
import { useExploration, useGo } from './useExploration'
import { useShown } from './shown'

/** What choosing an agency on the canvas does: it opens the agency or, in the ripple of a leak, explains its score. */
export function useChoice(): (id: string) => void {
  const { subject } = useExploration()
  const go = useGo()
  const shown = useShown()
  return useCallback(
    (id) => {
      const scored = shown?.marks?.has(id) && !shown.agencies.includes(id)
      if (subject.kind === 'leak' && subject.ripple && scored) {
        go.to({ ...subject, ripple: { ...subject.ripple, why: id } })
      } else {
        go.to({ kind: 'agency', id })
      }
    },
    [subject, go, shown],
  )
}
