import { useState } from 'react'

/** The first of a long list, and a way to the rest. */
export function useFirst<Item>(items: readonly Item[], atOnce: number) {
  const [shown, setShown] = useState(atOnce)
  return {
    first: items.slice(0, shown),
    more: items.length > shown ? () => setShown(shown + atOnce * 2) : undefined,
  }
}
