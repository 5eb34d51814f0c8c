import type { ShownAgency } from './shown'
import { shapes } from '../graph/palette'

type Kind = ShownAgency['kind']

const round = (value: number) => Math.round(value * 100) / 100

/** Corners of a regular shape around a middle, the first at an angle from the top, in turns. */
function corners(x: number, y: number, n: number, radius: (corner: number) => number, turned = 0): string {
  return Array.from({ length: n }, (_, i) => {
    const angle = 2 * Math.PI * (i / n + turned)
    return `${round(x + radius(i) * Math.sin(angle))},${round(y - radius(i) * Math.cos(angle))}`
  }).join(' ')
}

/** An agency's mark as on the canvas, as an SVG element with further attributes. */
export function markOf(kind: Kind, x: number, y: number, r: number, attributes: string): string {
  const polygon = (points: string) => `<polygon points="${points}" ${attributes}/>`
  const even = () => r
  switch (shapes[kind]) {
    case 'rectangle':
      return polygon(corners(x, y, 4, () => r * Math.SQRT2 * 0.92, 1 / 8))
    case 'triangle':
      return polygon(corners(x, y, 3, () => r * 1.15))
    case 'hexagon':
      return polygon(corners(x, y, 6, even, 1 / 12))
    case 'pentagon':
      return polygon(corners(x, y, 5, even))
    case 'octagon':
      return polygon(corners(x, y, 8, even, 1 / 16))
    case 'diamond':
      return polygon(corners(x, y, 4, () => r * 1.1))
    case 'star':
      return polygon(corners(x, y, 10, (i) => (i % 2 === 0 ? r * 1.15 : r * 0.5)))
    default:
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${attributes}/>`
  }
}
