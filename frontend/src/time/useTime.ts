import { useEffect, useMemo, useState } from 'react'
import { useDrawn } from '../explore/Drawn'
import type { ClockName } from '../explore/exploration'
import { leftSubject, remember } from '../explore/leftSubject'
import { useCompare } from '../explore/questions/compare'
import { useNetwork } from '../explore/questions/network'
import { histogramOf } from './histogram'
import { including, rangeOf } from './range'
import { clearTime, moved, onClock, readTime, sameYears, writeTime, yearsOf, type Years } from './time'
import { useChange } from './useChange'
import { useMove } from './useMove'

const unset = { kind: 'compare', clock: 'asOf' } as const

/** All that the time bar shows and does. */
export function useTime() {
  const drawn = useDrawn()
  const { exploration, answer } = drawn
  const { subject, filter, scene } = exploration
  const [preferred, prefer] = useState<ClockName>('asOf')
  const { move, begin } = useMove(exploration)
  useEffect(() => remember(subject), [subject])

  const time = readTime(exploration, preferred)
  const years = time.span && yearsOf(time.span)

  // The axis is that of all the data, so that it stays while a chart grows; the bars are of what the canvas holds.
  const everything = useNetwork({}, undefined, scene.chart === undefined).network
  const { base: held } = drawn
  const whole = scene.chart ? everything : held
  const known = whole ?? held
  const data = useMemo(() => rangeOf(known?.liaisons ?? []), [known])
  const range = years ? including(data, years) : data
  const bars = useMemo(
    () => held && histogramOf(held.liaisons, time.clock, { first: range.first, last: range.last }),
    [held, time.clock, range.first, range.last],
  )

  const compared = useCompare(subject.kind === 'compare' ? subject : unset, filter).answer
  const put = (to: Years) => {
    if (years && sameYears(years, to)) return
    move(writeTime(exploration, { clock: time.clock, span: moved(time.span, to) }, leftSubject()))
  }
  const chooseClock = (clock: ClockName) => {
    prefer(clock)
    const part = onClock(exploration, time, clock, leftSubject())
    if (part) move(part)
  }
  return {
    time,
    years,
    range,
    bars,
    /** Whether the bars are of a part of the ties. */
    cut: held?.truncated ?? false,
    change: useChange(drawn, time),
    ready: known !== undefined,
    settled: !answer.loading && !compared.loading,
    failed: answer.failure !== undefined || compared.failure !== undefined,
    put,
    begin,
    chooseClock,
    clear: () => move(clearTime(exploration, leftSubject())),
    /** Set where there is anything to clear. */
    isSet: time.span !== undefined || filter.asOf !== undefined || filter.knownBy !== undefined,
  }
}

export type TimeControl = ReturnType<typeof useTime>
