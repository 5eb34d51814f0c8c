import { useMemo, useState } from 'react'
import type { Drawn } from '../explore/Drawn'
import { withoutClock } from '../explore/exploration'
import { changeOf, type Change, type Snapshot } from './change'
import { isOne, yearsOf, type Time } from './time'

/** What the last move from one year to another brought and took, from the two answers. */
export function useChange({ exploration, found, answer }: Drawn, { clock, span }: Time): Change | undefined {
  const { filter, scene } = exploration
  const year = span && isOne(span) ? yearsOf(span)[0] : undefined
  const asked = JSON.stringify([clock, withoutClock(filter, clock), scene.chart ?? null])
  const settled = found && !answer.loading && !answer.failure
  const now = useMemo<Snapshot | undefined>(
    () =>
      year !== undefined && settled
        ? { asked, year, ties: new Set(found.liaisons.map(({ id }) => id)), whole: !found.truncated }
        : undefined,
    [asked, year, settled, found],
  )
  const [seen, setSeen] = useState<{ readonly now: Snapshot; readonly change: Change | undefined }>()
  if (now && now !== seen?.now) {
    const same = seen && seen.now.asked === now.asked && seen.now.year === now.year
    setSeen({ now, change: same ? seen.change : changeOf(seen?.now, now) })
  }
  if (year === undefined && seen) setSeen(undefined)
  return seen?.change
}
