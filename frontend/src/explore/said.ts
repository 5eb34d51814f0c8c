import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says what an act on the canvas did, in the live region and beside the canvas, until the next act. */
export function say(words: string): void {
  said = words
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useSaid = (): string => useSyncExternalStore(listen, () => said)
