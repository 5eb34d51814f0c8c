import { geoEqualEarth, geoInterpolate, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../graph/walk'
import { pathsOf, type Detail } from './detail'
import { alpha2Of } from './iso'
import { middleOf, type Degrees } from './middle'

export type Atlas = Topology<{ countries: GeometryCollection }>

export interface Shape {
  readonly path: (detail: Detail) => string
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
  /** Every shape of the map, and the country whose code it has, if any. */
  readonly lands: readonly { readonly country: string | undefined; readonly path: Shape['path'] }[]
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
  const paths = pathsOf(projection)
  // Arcs have few corners of their own and are seen from near as well.
  const line = geoPath(projectionOf(0.05)).digits(2)
  const { features } = feature(atlas, atlas.objects.countries)
  const geometries = partsByCountry(features)
  const shapes = new Map<string, Shape | undefined>()

  const project = (at: Degrees): Point => {
    const [x, y] = projection([at[0], at[1]]) ?? [0, 0]
    return { x, y }
  }
  const shapeOf = (country: string): Shape | undefined => {
    const geometry = geometries.get(country)
    if (!geometry) return undefined
    const middle = middleOf(geometry)
    return { path: paths(geometry), middle, at: project(middle) }
  }
  return {
    sphere: line({ type: 'Sphere' }) ?? '',
    lands: features.map((each) => ({ country: countryOf(each), path: paths(each.geometry) })),
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

const countryOf = ({ id }: Feature) => (id === undefined ? undefined : alpha2Of(String(id)))

/** All that has a country's code, as one: some countries have several shapes, such as islands far away. */
function partsByCountry(features: readonly Feature[]): ReadonlyMap<string, MultiPolygon> {
  const parts = new Map<string, MultiPolygon>()
  for (const each of features) {
    const country = countryOf(each)
    const shape = each.geometry as Polygon | MultiPolygon | null
    if (country === undefined || !shape) continue
    const more = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    const coordinates = [...(parts.get(country)?.coordinates ?? []), ...more]
    parts.set(country, { type: 'MultiPolygon', coordinates })
  }
  return parts
}
