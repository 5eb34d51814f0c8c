import { memo } from 'react'
import type { Palette } from '../graph/palette'
import { arcLook } from './looks'
import type { Pair } from './pairs'
import type { Drawn } from './useScene'

export interface At {
  readonly x: number
  readonly y: number
}

interface Props {
  readonly arcs: readonly Drawn[]
  readonly palette: Palette
  readonly onChoose: (pair: Pair, at: At) => void
  readonly onHover: (id: string | undefined) => void
}

/** Ties between countries. For the pointer: the list below the map has the same for all. */
export const Arcs = memo(function Arcs({ arcs, palette, onChoose, onHover }: Props) {
  return (
    <g aria-hidden="true">
      {arcs.map(({ pair, arc }) => {
        const { color, width, dash, opacity } = arcLook(pair, palette)
        return (
          <g key={pair.id} className="atlas-arc" data-pair={pair.id} data-role={pair.role}>
            <path
              className="line"
              d={arc.d}
              stroke={color}
              strokeWidth={width}
              strokeDasharray={dash.join(' ')}
              strokeOpacity={opacity}
            />
            {/* What steps back is out of the way of what is lit. */}
            {!pair.back && (
              <path
                className="reach"
                d={arc.d}
                onClick={(event) => {
                  event.stopPropagation()
                  onChoose(pair, { x: event.clientX, y: event.clientY })
                }}
                onPointerEnter={() => onHover(pair.id)}
                onPointerLeave={() => onHover(undefined)}
              />
            )}
          </g>
        )
      })}
    </g>
  )
})
