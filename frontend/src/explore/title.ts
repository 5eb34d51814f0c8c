import { useEffect, useSyncExternalStore } from 'react'

interface Title {
  readonly words: string
  /** Set where the address names something that the data does not hold. */
  readonly unknown?: Unknown
}

interface Unknown {
  readonly what: string
  readonly id: string
}

let present: Title = { words: '' }
const listeners = new Set<() => void>()

/** Names the view: in the window, in citations, and where the panel itself is not seen. */
export function useTitle(words: string, unknownWhat?: string, unknownId?: string): void {
  useEffect(() => {
    document.title = `${words} · Liaison`
    present = {
      words,
      ...(unknownWhat !== undefined &&
        unknownId !== undefined && { unknown: { what: unknownWhat, id: unknownId } }),
    }
    for (const listener of listeners) listener()
  }, [words, unknownWhat, unknownId])
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The same for a file or a citation, at the moment it is made. */
export const viewTitle = () => present.words || 'Liaison'

/** What the panel calls the view; no words until it knows. */
export const usePresentTitle = (): Title => useSyncExternalStore(listen, () => present)
