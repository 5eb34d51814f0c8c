/** Whether `value` is a date of the contract: a year, a month or a day, from 1800 to 2100. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const date = new Date(Date.UTC(year, month - 1, day))
  // A day that does not exist, such as 30 February, rolls over into another month.
  return year >= 1800 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A date in words, as exact as it is known: "2013", "June 2013", "5 June 2013". */
export function dateWords(value: string): string {
  const [year, month, day] = value.split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

export const yearOf = (value: string): number => Number(value.slice(0, 4))
