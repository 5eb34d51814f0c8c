import { useEffect, useRef, useState } from 'react'
import { sameYears, type Years } from './time'

interface Options {
  /** What the address says. */
  readonly years: Years
  /** Whether the page has caught up with the address. */
  readonly settled: boolean
  readonly commit: (years: Years) => void
}

/** Milliseconds between changes of the address: more often would ask the server for years that nobody sees. */
const pace = 120

/**
 * Thumbs under a moving hand. They follow it at once; the address follows as fast as answers come, and always ends where the hand did.
 */
export function useHand({ years, settled, commit }: Options) {
  const [hand, setHand] = useState<Years>()
  const [seen, setSeen] = useState(years)
  const [sent, setSent] = useState<Years>()
  const [free, setFree] = useState(0)
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  }, [commit])

  if (!sameYears(seen, years)) {
    setSeen(years)
    // Changed elsewhere, by a link, a field or the back button: that wins.
    if (!sent || !sameYears(sent, years)) setHand(undefined)
    setSent(undefined)
  }
  if (hand && sameYears(hand, years)) setHand(undefined)

  useEffect(() => {
    if (!hand || !settled || sent || sameYears(hand, years)) return
    const wait = setTimeout(
      () => {
        setSent(hand)
        setFree(performance.now() + pace)
        latest.current(hand)
      },
      Math.max(0, free - performance.now()),
    )
    return () => clearTimeout(wait)
  }, [hand, years, settled, sent, free])

  return { shown: hand ?? years, put: setHand }
}
