/** From how many on a step of the scale begins. The same in every view, so that two maps can be compared. */
const begins = [1, 2, 3, 5] as const

/** Step of a number of agencies or of ties, 0 to 3. */
export const stepOf = (n: number) =>
  Math.max(
    0,
    begins.findLastIndex((from) => n >= from),
  )

export const stepWords: readonly string[] = begins.map((from, step) => {
  const next = begins[step + 1]
  if (next === undefined) return `${from} or more`
  return next === from + 1 ? String(from) : `${from} to ${next - 1}`
})

/** Width of an arc in pixels, by the step of its number of ties. */
export const arcWidths = [1, 1.9, 3, 4.4] as const

export const arcWidth = (ties: number) => arcWidths[stepOf(ties)] ?? arcWidths[0]
