import type { Places } from './layout'
import type { Point } from './walk'

/** Nearer than this two marks and their labels run into each other. Labels run sideways, so it counts half across. */
const apart = 44

const far = (a: Point, b: Point) => Math.hypot((a.x - b.x) / 1.6, a.y - b.y) >= apart

/** The golden angle: each turn looks where the ones before did not. */
const turn = 2.399963

/** Moves what was added out of the way of what was there, each to the nearest free spot. What is fixed stays. */
export function clearOf(places: Places, fixed: ReadonlyMap<string, Point>): Places {
  const taken = [...places].filter(([id]) => fixed.has(id)).map(([, point]) => point)
  const answer = new Map(places)
  for (const [id, wanted] of places) {
    if (fixed.has(id)) continue
    let spot = wanted
    for (let i = 1; i < 400 && !taken.every((other) => far(spot, other)); i += 1) {
      const radius = 11 * Math.sqrt(i)
      spot = { x: wanted.x + radius * 1.6 * Math.cos(i * turn), y: wanted.y + radius * Math.sin(i * turn) }
    }
    taken.push(spot)
    answer.set(id, spot)
  }
  return answer
}
