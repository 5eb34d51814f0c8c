import { useSyncExternalStore } from 'react'

export interface Said {
  readonly words: string
  /** Whether undoing takes back what the words say. */
  readonly undoable: boolean
}

let said: Said = { words: '', undoable: false }
const listeners = new Set<() => void>()

/** Says what an act on the canvas did, in the live region and beside the canvas, until the next act. */
export function say(words: string, undoable = false): void {
  said = { words, undoable }
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useSaid = (): Said => useSyncExternalStore(listen, () => said)
