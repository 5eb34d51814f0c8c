import { geoPath, type GeoProjection, type GeoStream } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'

/** How finely shapes are drawn: a coast of a thousand corners within a pixel would only make the camera stutter. */
export type Detail = 0 | 1 | 2

/** How far apart corners are at least, in units of the map. */
const spacing = [0.7, 0.15, 0] as const

/** What the eye can tell at a scale. */
export const detailAt = (k: number): Detail => (k < 2.2 ? 0 : k < 9 ? 1 : 2)

/** Leaves out corners that follow the one before too closely. */
function thinned(sink: GeoStream, least: number): GeoStream {
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  return {
    point: (x, y) => {
      if (Math.hypot(x - lastX, y - lastY) < least) return
      ;[lastX, lastY] = [x, y]
      sink.point(x, y)
    },
    lineStart: () => {
      lastX = Number.NaN
      sink.lineStart()
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  }
}

/** A writer of paths for each detail, each path written once. */
export function pathsOf(projection: GeoProjection) {
  const writers = spacing.map((least) =>
    geoPath({ stream: (sink) => projection.stream(thinned(sink, least)) }).digits(2),
  )
  return (geometry: GeoPermissibleObjects) => {
    const written: string[] = []
    return (detail: Detail): string => (written[detail] ??= writers[detail]?.(geometry) ?? '')
  }
}
