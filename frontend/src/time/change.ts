import { yearOf } from '../explore/dates'

/** The ties of one answer, with the date that it is of. */
export interface Snapshot {
  /** Names all else that was asked: only answers to the same question can be held against each other. */
  readonly asked: string
  readonly date: string
  readonly ties: ReadonlySet<string>
  /** Whether these are all of them. */
  readonly whole: boolean
}

/** What differs between two answers, told forwards in time whichever way the reader went. */
export interface Change {
  readonly from: string
  readonly to: string
  readonly appeared: number
  readonly gone: number
}

/** Undefined where the two cannot be held against each other: a tie that was cut off an answer has not ended. */
export function changeOf(one: Snapshot | undefined, other: Snapshot): Change | undefined {
  if (!one || one.asked !== other.asked || !one.whole || !other.whole) return undefined
  const years = yearOf(other.date) - yearOf(one.date)
  if (years === 0) return undefined
  const [from, to] = years > 0 ? [one, other] : [other, one]
  return {
    from: from.date,
    to: to.date,
    appeared: beyond(to.ties, from.ties),
    gone: beyond(from.ties, to.ties),
  }
}

const beyond = (ties: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...ties].filter((id) => !others.has(id)).length
