import { useEffect, useRef, useState } from 'react'
import { playFrom, step, type Range } from './range'
import { sameYears, type Years } from './time'

export const speeds = { slow: 1000, normal: 500, fast: 250 } as const
export type Speed = keyof typeof speeds

interface Options {
  readonly years: Years | undefined
  readonly range: Range
  /** Whether the page shows the answer for these years. */
  readonly settled: boolean
  readonly failed: boolean
  readonly begin: () => void
  readonly put: (years: Years) => void
}

/** Moves on by a year once the answer for the present one has come, until the end or anything else happens. */
export function usePlay({ years, range, settled, failed, begin, put }: Options) {
  const [speed, setSpeed] = useState<Speed>('normal')
  /** Where playing left off and where it goes: anything else in the address is somebody else's doing. */
  const [course, setCourse] = useState<{ readonly from: Years | undefined; readonly to: Years }>()
  const playing = course !== undefined
  const latest = useRef(put)
  useEffect(() => {
    latest.current = put
  }, [put])

  const at = (place: Years | undefined) => (place && years ? sameYears(place, years) : place === years)
  if (course && (failed || !(at(course.from) || at(course.to)))) setCourse(undefined)

  const arrived = course !== undefined && settled && at(course.to)
  const { first, last } = range
  useEffect(() => {
    if (!arrived || !course) return
    const timer = setTimeout(() => {
      const next = step(course.to, 1, { first, last })
      if (!next) return setCourse(undefined)
      setCourse({ from: course.to, to: next })
      latest.current(next)
    }, speeds[speed])
    return () => clearTimeout(timer)
  }, [arrived, course, first, last, speed])

  useStop(playing, () => setCourse(undefined))

  const toggle = () => {
    if (playing) return setCourse(undefined)
    const to = playFrom(years, range)
    begin()
    setCourse({ from: years, to })
    if (!years || !sameYears(years, to)) put(to)
  }
  return { playing, toggle, speed, setSpeed }
}

/** Marks what may be touched without stopping: the button that pauses, and the speed. */
export const keepsPlaying = { 'data-keeps-playing': '' }

/** Any other touch stops, and so does a page that nobody sees. */
function useStop(playing: boolean, stop: () => void) {
  const latest = useRef(stop)
  useEffect(() => {
    latest.current = stop
  })
  useEffect(() => {
    if (!playing) return
    const touched = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('[data-keeps-playing]'))) latest.current()
    }
    const pressed = (event: KeyboardEvent) => {
      if (!passing.includes(event.key)) touched(event)
    }
    const hidden = () => document.hidden && latest.current()
    document.addEventListener('pointerdown', touched, true)
    document.addEventListener('keydown', pressed, true)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('pointerdown', touched, true)
      document.removeEventListener('keydown', pressed, true)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [playing])
}

/** Keys that only move the focus or belong to a screen reader. */
const passing = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock']
