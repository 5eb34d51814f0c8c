import type { Point } from '../graph/walk'
import { worldSize } from './world'

/** Where a point of the map stands on the screen: times k, plus x and y. */
export interface Camera {
  readonly k: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How near the reader may go, and the camera by itself, as many times as the whole world takes. */
export const nearest = 40
const nearestAlone = 5

/** The scale at which the whole world is seen. */
export const wholeScale = ({ width, height }: Size) =>
  Math.min(width / worldSize.width, height / worldSize.height)

export const whole = (size: Size): Camera =>
  looking({ x: worldSize.width / 2, y: worldSize.height / 2 }, wholeScale(size), size)

const looking = ({ x, y }: Point, k: number, { width, height }: Size): Camera => ({
  k,
  x: width / 2 - k * x,
  y: height / 2 - k * y,
})

/** Brings points into view, with room around them for names; the whole world where there are none. */
export function fitted(points: readonly Point[], size: Size): Camera {
  if (points.length === 0) return whole(size)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const room = { x: Math.min(70, size.width * 0.12), y: Math.min(56, size.height * 0.14) }
  const least = wholeScale(size)
  const scale = Math.min(
    (size.width - 2 * room.x) / Math.max(right - left, 1),
    (size.height - 2 * room.y) / Math.max(bottom - top, 1),
    least * nearestAlone,
  )
  // What would show nearly all of the world anyway shows all of it, and cuts no country at the edge.
  if (scale < least * 1.5) return whole(size)
  return looking({ x: (left + right) / 2, y: (top + bottom) / 2 }, scale, size)
}

/** A share of the way from one view to another: steady for the eye in scale and in place. */
export function between(from: Camera, to: Camera, share: number, size: Size): Camera {
  const middle = ({ k, x, y }: Camera) => ({ x: (size.width / 2 - x) / k, y: (size.height / 2 - y) / k })
  const [a, b] = [middle(from), middle(to)]
  const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
  return looking(at, from.k * (to.k / from.k) ** share, size)
}

export const seen = ({ x, y }: Point, { k, x: dx, y: dy }: Camera, { width, height }: Size) =>
  x * k + dx >= 0 && y * k + dy >= 0 && x * k + dx <= width && y * k + dy <= height

/** The same scale with a point in the middle. */
export const centred = (point: Point, { k }: Camera, size: Size): Camera => looking(point, k, size)
