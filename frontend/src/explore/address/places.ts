import type { Place } from '../scene'

export interface PlacedId {
  readonly id: string
  readonly place?: Place
}

const withPlace = /^(.+):(-?\d{1,5}):(-?\d{1,5})(!?)$/su
/** What an id without a place may end in and be taken for one with a place. */
const lookalike = /(:-?\d{1,5}:-?\d{1,5}!?|:)$/u

/** Reads ids with their places, none from an empty text; undefined where an item is empty. */
export function placedList(value: string): readonly PlacedId[] | undefined {
  if (value === '') return []
  const items = value.split(',').map((item): PlacedId => {
    const [, id, x, y, pinned] = withPlace.exec(item) ?? []
    if (id === undefined) return { id: item.endsWith(':') ? item.slice(0, -1) : item }
    return { id, place: { x: Number(x), y: Number(y), pinned: pinned === '!' } }
  })
  return items.every(({ id }) => id !== '') ? items : undefined
}

/** Writes ids with their places. An id that ends like a place gets a colon, so that it is read as it was. */
export const writePlaced = (items: readonly PlacedId[]): string =>
  items
    .map(({ id, place }) => {
      if (place) return `${id}:${place.x}:${place.y}${place.pinned ? '!' : ''}`
      return lookalike.test(id) ? `${id}:` : id
    })
    .join(',')
