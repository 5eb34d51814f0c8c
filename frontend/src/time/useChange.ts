import { useMemo, useState } from 'react'
import type { Drawn } from '../explore/Drawn'
import { withoutClock } from '../explore/exploration'
import { changeOf, type Change, type Snapshot } from './change'
import { isOne, type Time } from './time'

/** What the last move from one year to another brought and took, from the two answers. */
export function useChange({ exploration, found, answer }: Drawn, { clock, span }: Time): Change | undefined {
  const { filter, scene } = exploration
  const date = span && isOne(span) ? span.earlier : undefined
  const asked = JSON.stringify([clock, withoutClock(filter, clock), scene.chart ?? null])
  const settled = found && !answer.loading && !answer.failure
  const now = useMemo<Snapshot | undefined>(
    () =>
      date !== undefined && settled
        ? { asked, date, ties: new Set(found.liaisons.map(({ id }) => id)), whole: !found.truncated }
        : undefined,
    [asked, date, settled, found],
  )
  const [seen, setSeen] = useState<{ readonly now: Snapshot; readonly change: Change | undefined }>()
  if (now && now !== seen?.now) {
    const same = seen && seen.now.asked === now.asked && seen.now.date === now.date
    setSeen({ now, change: same ? seen.change : changeOf(seen?.now, now) })
  }
  if (date === undefined && seen) setSeen(undefined)
  return seen?.change
}
