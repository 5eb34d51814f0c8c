import type { Point } from './walk'

export interface Rectangle {
  readonly from: Point
  readonly to: Point
}

export const inRectangle =
  ({ from, to }: Rectangle) =>
  ({ x, y }: Point) =>
    x >= Math.min(from.x, to.x) &&
    x <= Math.max(from.x, to.x) &&
    y >= Math.min(from.y, to.y) &&
    y <= Math.max(from.y, to.y)

/** Whether a point lies in a closed outline: a ray from it crosses the outline an odd number of times. */
export const inOutline =
  (outline: readonly Point[]) =>
  ({ x, y }: Point) =>
    outline.reduce((inside, a, i) => {
      const b = outline[(i + 1) % outline.length] ?? a
      const crosses = a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)
      return crosses ? !inside : inside
    }, false)
