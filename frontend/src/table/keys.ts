/** Where a key leads from a row, in rows that are `many`; undefined where the key does not move. */
export function moved(key: string, at: number, many: number, page: number): number | undefined {
  const within = (wanted: number) => Math.max(0, Math.min(many - 1, wanted))
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + page)
    case 'PageUp':
      return within(at - page)
    case 'Home':
      return 0
    case 'End':
      return many - 1
    default:
      return undefined
  }
}

/** The rows to draw: those in view, some around them, and the one with the focus, which must not vanish. */
export function drawnRows(first: number, seen: number, many: number, focused: number): readonly number[] {
  const around = 8
  const from = Math.max(0, first - around)
  const to = Math.min(many, first + seen + around)
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  if (focused < 0 || focused >= many || (focused >= from && focused < to)) return rows
  return focused < from ? [focused, ...rows] : [...rows, focused]
}

export interface Taking {
  /** Add or take away one, as with Ctrl or a checkbox. */
  readonly toggle?: string
  /** All from one row to another. */
  readonly range?: readonly [from: string, to: string]
}

/** What is taken together after a press, in the order of the rows where it is a range. */
export function taken(
  rows: readonly { readonly id: string }[],
  selected: readonly string[],
  { toggle, range }: Taking,
): readonly string[] {
  if (toggle !== undefined) {
    return selected.includes(toggle) ? selected.filter((id) => id !== toggle) : [...selected, toggle]
  }
  if (!range) return selected
  const [x, y] = range.map((wanted) => rows.findIndex(({ id }) => id === wanted))
  if (x === undefined || y === undefined || x < 0 || y < 0) return selected
  const between = rows.slice(Math.min(x, y), Math.max(x, y) + 1).map(({ id }) => id)
  return [...new Set([...selected, ...between])]
}
