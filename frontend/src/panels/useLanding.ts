import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type RefObject } from 'react'
import { isNewLanding } from '../explore/landing'
import { useArrived } from './useArrived'

/** Where the panel lies below the canvas (styles/frame.css). */
const narrow = '(max-width: 59.99rem)'

/**
 * The heading of a panel. It takes the focus when the reader came here from within the page, and comes into view; on a narrow screen a
 * step from the top of the page goes down to it, as the answer would begin below the fold.
 */
export function useLanding(place: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = useArrived()
  // Only once the step is done: the panel before would take the landing for its own.
  const landing = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.state.landing })
  const setting = useRouterState({ select: ({ location }) => location.state.setting })
  const within = useRef(false)
  const seen = useRef<string>(undefined)
  useEffect(() => {
    within.current = arrived && !setting
  }, [arrived, setting])
  useEffect(() => {
    const lands = isNewLanding(landing)
    // Another heading, not another setting on the same page: that leaves the focus where it is used.
    const isOther = seen.current !== place
    seen.current = place
    if (!lands && !(isOther && within.current)) return
    // Whoever moves a year by keyboard wants to go on doing so.
    if (document.activeElement?.closest('.time-bar')) return
    heading.current?.focus({ preventScroll: true })
    const block = lands && window.matchMedia(narrow).matches ? 'start' : 'nearest'
    heading.current?.parentElement?.scrollIntoView({ block })
  }, [place, landing])
  return heading
}
