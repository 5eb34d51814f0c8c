import { memo } from 'react'
import type { World } from './world'

/** Sea, land and borders, whoever is drawn. */
export const Land = memo(function Land({ world }: { readonly world: World }) {
  return (
    <g aria-hidden="true">
      <path className="atlas-sphere" d={world.sphere} />
      <path className="atlas-land" d={world.land} />
    </g>
  )
})

/** Over the countries, so that neighbours of one step stay apart. */
export const Borders = memo(function Borders({ world }: { readonly world: World }) {
  return <path className="atlas-borders" d={world.borders} aria-hidden="true" />
})
