const collator = new Intl.Collator('en', { numeric: true })

/** Words as a reader sorts them: accents and capitals decide last. */
export const inOrder = (x: string, y: string): number => collator.compare(x, y)

/** What a column sorts by. A list is compared item by item; null is unknown. */
export type Value = string | number | null | readonly (string | number)[]

const one = (x: string | number, y: string | number): number =>
  typeof x === 'number' && typeof y === 'number' ? x - y : inOrder(String(x), String(y))

function compare(x: Exclude<Value, null>, y: Exclude<Value, null>): number {
  if (!Array.isArray(x) || !Array.isArray(y)) return one(x as string | number, y as string | number)
  for (let at = 0; at < Math.min(x.length, y.length); at += 1) {
    const order = one(x[at] as string | number, y[at] as string | number)
    if (order !== 0) return order
  }
  return x.length - y.length
}

/** Sorts by a value. What is unknown comes last in both directions, and equals stay in the order they were in. */
export function sorted<Row>(
  rows: readonly Row[],
  value: (row: Row) => Value,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort((x, y) => {
      if (x.by === null || y.by === null) return Number(x.by === null) - Number(y.by === null)
      return sign * compare(x.by, y.by)
    })
    .map(({ row }) => row)
}

/** A partial date by what is known of it: a year before its months, a month before its days. */
export const dateValue = (date: string | null): Value => date?.split('-').map(Number) ?? null

/** "modelled distrust >0.99" by its words and then by its number, so that nine comes before ten and 0.42 before >0.99. */
export function saidValue(said: string | undefined): Value {
  if (said === undefined || said === '') return null
  const [, words = said, sign = '', digits] = /^([^\d<>]*)([<>]?)(\d+(?:\.\d+)?)/u.exec(said) ?? []
  if (digits === undefined) return [said]
  return [words, Number(digits) + (sign === '<' ? -1e-6 : sign === '>' ? 1e-6 : 0), said]
}
