import { memo } from 'react'
import type { Palette } from '../graph/palette'
import { arcLook } from './looks'
import type { Drawn } from './useScene'

interface Props {
  readonly arcs: readonly Drawn[]
  readonly k: number
  readonly palette: Palette
}

/** What stands in the middle of an arc, so that a change can be told without seeing colours. */
export const Signs = memo(function Signs({ arcs, k, palette }: Props) {
  return (
    <g aria-hidden="true" className="atlas-signs">
      {arcs.map(({ pair, arc }) => {
        const { sign, color } = arcLook(pair, palette)
        if (!sign) return null
        const place = `translate(${arc.half.x * k} ${arc.half.y * k}) rotate(${arc.turn})`
        return sign === 'bar' ? (
          <line key={pair.id} transform={place} y1="-6" y2="6" stroke={color} strokeWidth="2.5" />
        ) : (
          <polygon key={pair.id} transform={place} points="0,-5 5,0 0,5 -5,0" fill={color} />
        )
      })}
    </g>
  )
})
