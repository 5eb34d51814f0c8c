import type { Point } from './walk'

/** Room between two neighbours on a ring: a mark and part of a label. */
const room = 40
const nearest = 52
/** From this many on, a ring is split in two, so that it does not grow too wide. */
const crowded = 14

/** Distance of the outermost of `n` agencies from the one that they stand around. */
export function ringRadius(n: number): number {
  if (n === 0) return 0
  const radius = Math.max(nearest, (n * room) / (n >= crowded ? 4 : 2) / Math.PI)
  return n >= crowded ? radius + room : radius
}

/** Places around an agency, in a fan on the side away from its other partners, or all around where there are many. */
export function ringAround(
  centre: Point,
  ids: readonly string[],
  others: readonly Point[],
): ReadonlyMap<string, Point> {
  const n = ids.length
  const outer = ringRadius(n)
  const away = others.reduce(
    (sum, other) => {
      const length = Math.hypot(centre.x - other.x, centre.y - other.y) || 1
      return { x: sum.x + (centre.x - other.x) / length, y: sum.y + (centre.y - other.y) / length }
    },
    { x: 0, y: 0 },
  )
  const facing = Math.atan2(away.y, away.x)
  const step = Math.min((2 * Math.PI) / n, n >= crowded ? Infinity : (room * 1.25) / outer)
  return new Map(
    ids.map((id, i) => {
      const angle = facing + (i - (n - 1) / 2) * step
      const radius = n >= crowded && i % 2 === 0 ? outer - room : outer
      return [id, { x: centre.x + radius * Math.cos(angle) * 1.15, y: centre.y + radius * Math.sin(angle) }]
    }),
  )
}
