import { useCallback } from 'react'
import { useExploration, useGo } from './useExploration'
import { useShown } from './shown'

/** What choosing an agency on the canvas does: it opens the agency or, in the ripple of a leak, explains its score. */
export function useChoice(way: 'to' | 'stay'): (id: string) => void {
  const { subject } = useExploration()
  const go = useGo()[way]
  const shown = useShown()
  return useCallback(
    (id) => {
      const scored = shown?.marks?.has(id) && !shown.agencies.includes(id)
      if (subject.kind === 'leak' && subject.ripple && scored) {
        go({ ...subject, ripple: { ...subject.ripple, why: id } })
      } else {
        go({ kind: 'agency', id })
      }
    },
    [subject, go, shown],
  )
}
