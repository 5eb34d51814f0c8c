import { memo } from 'react'
import type { Detail } from './detail'
import type { World } from './world'

interface Props {
  readonly world: World
  readonly detail: Detail
  /** Countries that are drawn over it. */
  readonly held: ReadonlySet<string>
}

/** The edge of the map, and all countries without agencies. */
export const Land = memo(function Land({ world, detail, held }: Props) {
  return (
    <g aria-hidden="true">
      <path className="atlas-sphere" d={world.sphere} />
      {world.lands.map(({ country, path }, i) =>
        country !== undefined && held.has(country) ? null : (
          // The shapes never change, so their order names them.
          <path key={i} className="atlas-land" d={path(detail)} />
        ),
      )}
    </g>
  )
})
