/** The ties of one answer, with the year that it is of. */
export interface Snapshot {
  /** Names all else that was asked: only answers to the same question can be held against each other. */
  readonly asked: string
  readonly year: number
  readonly ties: ReadonlySet<string>
  /** Whether these are all of them. */
  readonly whole: boolean
}

/** What differs between two answers, told forwards in time whichever way the reader went. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly appeared: number
  readonly gone: number
}

/** Undefined where the two cannot be held against each other: a tie that was cut off an answer has not ended. */
export function changeOf(one: Snapshot | undefined, other: Snapshot): Change | undefined {
  if (!one || one.asked !== other.asked || one.year === other.year || !one.whole || !other.whole)
    return undefined
  const [from, to] = one.year < other.year ? [one, other] : [other, one]
  return {
    from: from.year,
    to: to.year,
    appeared: beyond(to.ties, from.ties),
    gone: beyond(from.ties, to.ties),
  }
}

const beyond = (ties: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...ties].filter((id) => !others.has(id)).length
