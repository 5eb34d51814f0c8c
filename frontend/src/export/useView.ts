import { useMemo } from 'react'
import { usePositions } from '../canvas/usePositions'
import { withoutClock } from '../explore/exploration'
import { useNetwork } from '../explore/questions/network'
import { useExploration } from '../explore/useExploration'
import { useHighlight } from '../explore/useHighlight'
import { emphasisOf } from '../graph/emphasis'

/** What the canvas shows now. It asks what the canvas asks, so the cache answers. */
export function useView() {
  const exploration = useExploration()
  const { subject, filter } = exploration
  const drawn = subject.kind === 'compare' ? withoutClock(filter, subject.clock) : filter
  const { network, model } = useNetwork(drawn)
  const positions = usePositions(model)
  const highlight = useHighlight(exploration, model)
  const emphasis = useMemo(() => (model ? emphasisOf(model, highlight) : undefined), [model, highlight])
  return { subject, filter, network, positions, emphasis }
}

/** The view's name, as the page's title has it. */
export const viewTitle = () => document.title.replace(/ · Liaison$/, '') || 'Liaison'

/** Today where the reader is. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
