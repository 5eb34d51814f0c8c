import { memo } from 'react'
import type { Detail } from './detail'
import { stepOf } from './steps'
import type { Placed } from './useScene'

interface Props {
  readonly placed: readonly Placed[]
  readonly detail: Detail
  readonly onChoose: (id: string) => void
  readonly onHover: (id: string | undefined) => void
}

/** Countries with agencies, filled by how many. For the pointer: the keyboard has their marks. */
export const Shapes = memo(function Shapes({ placed, detail, onChoose, onHover }: Props) {
  return (
    <g aria-hidden="true">
      {placed.map(({ country: { id, agencies, state }, shape }) => (
        <path
          key={id}
          className={`atlas-country step-${stepOf(agencies.length)} ${state}`}
          data-country={id}
          d={shape.path(detail)}
          onClick={(event) => {
            event.stopPropagation()
            onChoose(id)
          }}
          onPointerEnter={() => onHover(id)}
          onPointerLeave={() => onHover(undefined)}
        />
      ))}
    </g>
  )
})
