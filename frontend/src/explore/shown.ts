import { useEffect, useSyncExternalStore } from 'react'
import type { Highlight } from '../graph/emphasis'

let shown: Highlight | undefined
const listeners = new Set<() => void>()

function show(highlight: Highlight | undefined) {
  shown = highlight
  for (const listener of listeners) listener()
}

/** What an analysis wants the canvas to show while its panel is open. Panels of analyses come on demand; the canvas must not wait for them. */
export function useShow(highlight: Highlight | undefined): void {
  useEffect(() => {
    show(highlight)
    return () => show(undefined)
  }, [highlight])
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useShown = (): Highlight | undefined => useSyncExternalStore(listen, () => shown)
