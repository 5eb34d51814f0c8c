import type { Camera } from '../explore/exploration'
import type { Point } from '../graph/walk'

/** How Cytoscape holds it: a place of the layout is drawn at zoom times itself, plus pan. */
export interface Viewport {
  readonly zoom: number
  readonly pan: Point
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How far and how near the reader may go. */
export const zooms = { least: 0.08, most: 4 } as const

/** The most that the camera goes near by itself: one agency alone says little without those around it. */
const closest = 1.3

/** How far a mark reaches from its place, about. */
const markRoom = 20

export const within = (zoom: number) => Math.min(zooms.most, Math.max(zooms.least, zoom))

const looking = ({ x, y }: Point, zoom: number, { width, height }: Size): Viewport => ({
  zoom,
  pan: { x: width / 2 - zoom * x, y: height / 2 - zoom * y },
})

/** Where all of some places are seen, with room around them. */
export function around(points: readonly Point[], size: Size): Viewport {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs) - markRoom, Math.max(...xs) + markRoom]
  const [top, bottom] = [Math.min(...ys) - markRoom, Math.max(...ys) + markRoom]
  const padding = Math.min(64, 24 + Math.min(size.width, size.height) * 0.06)
  const [across, down] = [size.width - 2 * padding, size.height - 2 * padding]
  const zoom = within(Math.min(across / (right - left), down / (bottom - top), closest))
  return looking({ x: (left + right) / 2, y: (top + bottom) / 2 }, zoom, size)
}

/** Where a reader looked, on a canvas of any size: as much is seen across. */
export const at = ({ x, y, across }: Camera, size: Size): Viewport =>
  looking({ x, y }, within(size.width / across), size)

/** In whole units, as the address holds it. */
export const cameraOf = ({ zoom, pan }: Viewport, { width, height }: Size): Camera => ({
  x: whole((width / 2 - pan.x) / zoom),
  y: whole((height / 2 - pan.y) / zoom),
  across: Math.max(1, whole(width / zoom)),
})

/** No more digits than the address takes, and no minus before a zero. */
const whole = (n: number) => Math.round(Math.max(-999_999, Math.min(999_999, n))) || 0

export const isSame = (one: Camera, other: Camera) =>
  one.x === other.x && one.y === other.y && one.across === other.across
