import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'

interface View {
  readonly rowHeight: number
  readonly headHeight: number
  /** Where the current row stands, -1 where it is not among the rows. */
  readonly at: number
  /** Changes when the rows are arranged otherwise: they are then read from the top. */
  readonly arrangement: string
}

export interface Window {
  /** The first row in view, and how many there is room for. */
  readonly first: number
  readonly seen: number
  /** Brings a row into view, as near as it can be. */
  readonly reveal: (at: number) => void
}

/** Which rows are in view, and the means to bring others there. */
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  { rowHeight, headHeight, at, arrangement }: View,
): Window {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(600)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => setHeight(element.clientHeight)
    // In whole rows: the pixels between them change nothing.
    const follow = () => setTop(Math.floor(element.scrollTop / rowHeight))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    element.addEventListener('scroll', follow, { passive: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [scroller, rowHeight])

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [scroller, arrangement])

  const reveal = (wanted: number, share = 1) => {
    const element = scroller.current
    if (!element || wanted < 0) return
    const y = wanted * rowHeight
    const room = element.clientHeight - headHeight - rowHeight
    if (y < element.scrollTop) element.scrollTop = share === 1 ? y : y - room * share
    else if (y > element.scrollTop + room) element.scrollTop = y - room * share
  }

  useEffect(() => {
    reveal(at, 1 / 3)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at])

  return { first: top, seen: Math.ceil(height / rowHeight), reveal }
}
