import type { ReactNode } from 'react'
import { useDrawn } from '../explore/Drawn'
import { useActs } from '../explore/useActs'
import type { LegendKey } from '../graph/legend'

interface Props {
  readonly of: LegendKey
  readonly word: string
  /** Its sign. */
  readonly children: ReactNode
}

/** One sign of the legend, with how many there are. Its name dims it, the cross dismisses it, and both bring it back. */
export function Entry({ of, word, children }: Props) {
  const { exploration, part } = useDrawn()
  const acts = useActs()
  const dimmed = exploration.scene.dimmed.includes(of)
  const dismissed = exploration.scene.dismissed.includes(of)
  const count = part?.counts.get(of) ?? 0
  // What is not in the picture needs no sign, but what the reader took out must stay at hand.
  if (count === 0 && !dimmed && !dismissed) return null
  const state = dismissed ? 'dismissed' : dimmed ? 'dimmed' : 'shown'
  return (
    <li className={`legend-entry ${state}`} data-key={of}>
      <button
        type="button"
        className="legend-name"
        aria-pressed={dimmed}
        aria-label={`${word}, ${count}${dismissed ? ', dismissed' : ''}: dim`}
        disabled={dismissed}
        onClick={() => acts.dim(of)}
      >
        {children} <span>{word}</span> <span className="legend-count">{count}</span>
      </button>
      <button
        type="button"
        className="legend-dismiss"
        aria-pressed={dismissed}
        aria-label={`${word}: ${dismissed ? 'bring back' : 'dismiss'}`}
        onClick={() => acts.dismiss(of)}
      >
        {dismissed ? '↺' : '×'}
      </button>
    </li>
  )
}
