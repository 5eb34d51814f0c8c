export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A label that wants to be seen, with where it and its agency's mark would stand on the screen. */
export interface Label extends Box {
  readonly id: string
  readonly mark: Box
  /** Shown whatever it covers: the reader asked for this one. */
  readonly must: boolean
}

const apart = (x: Box, y: Box) =>
  x.left + x.width <= y.left ||
  y.left + y.width <= x.left ||
  x.top + x.height <= y.top ||
  y.top + y.height <= x.top

/**
 * The labels that fit, out of a list that comes with the most important first. No label covers another, nor the mark of a more
 * important agency: hubs keep their names and their shapes when space is short.
 */
export function labelsThatFit(labels: readonly Label[]): ReadonlySet<string> {
  const shown: Label[] = []
  const marks: Box[] = []
  for (const label of [...labels].sort((x, y) => Number(y.must) - Number(x.must))) {
    const free = shown.every((other) => apart(label, other)) && marks.every((mark) => apart(label, mark))
    if (label.must || free) shown.push(label)
    marks.push(label.mark)
  }
  return new Set(shown.map(({ id }) => id))
}
