import { useEffect, useRef, type RefObject } from 'react'

interface View {
  /** Where the current row stands, -1 where it is not among the rows. */
  readonly at: number
  readonly rowHeight: number
  readonly headingHeight: number
  readonly arrangement: string
}

/** Keeps the current row in view. Rows arranged anew are read from the top. */
export function useInView(
  table: RefObject<HTMLElement | null>,
  { at, rowHeight, headingHeight, arrangement }: View,
): void {
  const last = useRef(arrangement)
  useEffect(() => {
    const element = table.current
    if (!element) return
    if (last.current !== arrangement) {
      last.current = arrangement
      element.scrollTop = 0
      return
    }
    if (at < 0) return
    const top = at * rowHeight
    const room = element.clientHeight - headingHeight - rowHeight
    if (top < element.scrollTop || top > element.scrollTop + room) {
      element.scrollTop = Math.max(0, top - room / 3)
    }
  }, [table, at, rowHeight, headingHeight, arrangement])
}
