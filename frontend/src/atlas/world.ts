import { geoEqualEarth, geoInterpolate, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../graph/walk'
import { alpha2Of } from './iso'
import { middleOf, type Degrees } from './middle'

export type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

export interface Shape {
  readonly d: string
  /** Where arcs end and the name stands: on the globe, and on the map. */
  readonly middle: Degrees
  readonly at: Point
}

export interface Arc {
  readonly d: string
  /** Halfway, and the way that the arc goes there in degrees: where a sign stands. */
  readonly half: Point
  readonly turn: number
}

/** The map of the world in units of its own, projected once: the camera moves over it. */
export interface World {
  readonly sphere: string
  readonly land: string
  readonly borders: string
  /** Nothing where the map has no shape of that country. */
  readonly shapeOf: (country: string) => Shape | undefined
  readonly arcBetween: (from: Shape, to: Shape) => Arc
}

export const worldSize = { width: 1000, height: 487 }

/** Turned so that the edge of the map runs through the Bering Strait and cuts no country that has services. */
const projectionOf = (precision: number) =>
  geoEqualEarth()
    .rotate([-11, 0])
    .fitSize([worldSize.width, worldSize.height], { type: 'Sphere' })
    .precision(precision)

export function worldOf(atlas: Atlas): World {
  const projection = projectionOf(0.5)
  const path = geoPath(projection).digits(2)
  const fine = projectionOf(0.05)
  const line = geoPath(fine).digits(2)
  const geometries = partsByCountry(atlas)
  const shapes = new Map<string, Shape | undefined>()

  const project = (at: Degrees): Point => {
    const [x, y] = projection([at[0], at[1]]) ?? [0, 0]
    return { x, y }
  }
  const shapeOf = (country: string): Shape | undefined => {
    const geometry = geometries.get(country)
    if (!geometry) return undefined
    const middle = middleOf(geometry)
    return { d: path(geometry) ?? '', middle, at: project(middle) }
  }
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    land: path(feature(atlas, atlas.objects.land)) ?? '',
    borders: path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? '',
    shapeOf: (country) => {
      if (!shapes.has(country)) shapes.set(country, shapeOf(country))
      return shapes.get(country)
    },
    arcBetween: (from, to) => {
      const ends = [from.middle, to.middle].map(([x, y]) => [x, y])
      const d = line({ type: 'LineString', coordinates: ends }) ?? ''
      const along = geoInterpolate([...from.middle], [...to.middle])
      const [before, half, after] = [0.49, 0.5, 0.51].map((share) => project(along(share)))
      const turn = before && after ? (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI : 0
      return { d, half: half ?? from.at, turn }
    },
  }
}

/** All that has a country's code, as one: some countries have several shapes, such as islands far away. */
function partsByCountry(atlas: Atlas): ReadonlyMap<string, MultiPolygon> {
  const parts = new Map<string, MultiPolygon>()
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    const country = id === undefined ? undefined : alpha2Of(String(id))
    const shape = geometry as Polygon | MultiPolygon | null
    if (country === undefined || !shape) continue
    const more = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    const coordinates = [...(parts.get(country)?.coordinates ?? []), ...more]
    parts.set(country, { type: 'MultiPolygon', coordinates })
  }
  return parts
}
