import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Degrees east and north. */
export type Degrees = readonly [number, number]

const grid = 32

const polygonOf = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })

/** The largest part of a country: the mainland, where it has one. */
export function largestOf(geometry: Polygon | MultiPolygon): Polygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return parts.map(polygonOf).reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest))
}

/**
 * A point inside the largest part of a country, where its arcs end and its name stands: the centroid or, where that lies outside of
 * a bent shape, about the point furthest from its border.
 */
export function middleOf(geometry: Polygon | MultiPolygon): Degrees {
  const part = largestOf(geometry)
  const [x, y] = geoCentroid(part)
  return geoContains(part, [x, y]) ? [x, y] : furthestInside(part)
}

function furthestInside(part: Polygon): Degrees {
  const [[west, south], [east, north]] = geoBounds(part)
  const width = (east - west + 360) % 360
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const edge = part.coordinates.flat()
  let best: Degrees = [west, south]
  let furthest = -1
  for (let i = 0; i < grid * grid; i += 1) {
    const point: [number, number] = [
      west + (width * ((i % grid) + 0.5)) / grid,
      south + ((north - south) * (Math.floor(i / grid) + 0.5)) / grid,
    ]
    if (!geoContains(part, point)) continue
    const away = Math.min(...edge.map(([x = 0, y = 0]) => Math.hypot((x - point[0]) * squeeze, y - point[1])))
    if (away > furthest) [best, furthest] = [point, away]
  }
  return best
}
