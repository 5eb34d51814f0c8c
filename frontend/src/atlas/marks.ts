import { labelsThatFit } from '../graph/labels'
import { labelSize } from '../graph/style'
import type { Placed } from './useScene'

export const dotSize = 3.2
const longest = 26

/** A name as it fits on a map; the whole of it is said below the pointer and in the lists. */
export const shortName = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)

/** Ids of the countries whose names fit at a scale, the weightiest first. */
export function namesThatFit(placed: readonly Placed[], k: number): ReadonlySet<string> {
  return labelsThatFit(
    placed
      .filter(({ country }) => country.state !== 'back')
      .map(({ country: { id, name, state }, shape: { at } }) => {
        const [x, y] = [at.x * k, at.y * k]
        const width = shortName(name).length * labelSize * 0.56 + 6
        const half = dotSize + 1
        return {
          id,
          left: x - width / 2,
          top: y + dotSize,
          width,
          height: labelSize + 4,
          mark: { left: x - half, top: y - half, width: 2 * half, height: 2 * half },
          must: state === 'focus',
        }
      }),
  )
}
