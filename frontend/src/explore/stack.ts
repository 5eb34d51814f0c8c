/**
 * Rows for marks on a line, so that none touches another: each in the lowest row with room. `places` are in order, from 0 to 1;
 * `room` is how wide a mark is on the same scale.
 */
export function stack(places: readonly number[], room: number): readonly number[] {
  const last: number[] = []
  return places.map((place) => {
    const free = last.findIndex((other) => place - other >= room)
    const row = free === -1 ? last.length : free
    last[row] = place
    return row
  })
}

/** A mark on a line: how far along, 0 to 1, and how high, from 0. */
export interface Placed<Item> {
  readonly item: Item
  readonly at: number
  readonly row: number
}

export interface Tick {
  readonly at: number
  readonly label: string
}

/** Marks along a line, stacked where they would touch. `items` are in order. */
export function placed<Item>(
  items: readonly { readonly item: Item; readonly at: number }[],
  room: number,
): readonly Placed<Item>[] {
  const rows = stack(
    items.map(({ at }) => at),
    room,
  )
  return items.map((each, i) => ({ ...each, row: rows[i] ?? 0 }))
}

/** How wide a mark is: 24 px of a line of 288 px, which is what the narrowest screen leaves. */
export const markRoom = 24 / 288
