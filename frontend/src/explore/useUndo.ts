import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { readScene } from './address/read'
import { writeScene } from './address/write'
import { say } from './said'
import { after, before, begin, follow, restore, type Timeline } from './timeline'
import { parse, stringify } from './url'
import { useExploration, useGo } from './useExploration'

const key = 'liaison-canvas'

let timeline: Timeline | undefined
/** Whether the last step was the browser's back or forward, and whether it was an undo or redo. */
let [walked, stepped] = [false, false]
const listeners = new Set<() => void>()

function keep(next: Timeline) {
  if (next === timeline) return
  timeline = next
  try {
    sessionStorage.setItem(key, JSON.stringify(next))
  } catch {
    // Full or forbidden: undo then lasts until the reload.
  }
  for (const listener of listeners) listener()
}

function kept(): Timeline | undefined {
  try {
    return restore(sessionStorage.getItem(key))
  } catch {
    return undefined
  }
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Keeps track of what is on the canvas. Used once, by the page. */
export function useTrack(): void {
  const { scene } = useExploration()
  const { history } = useRouter()
  const state = stringify(writeScene(scene))
  useEffect(
    () =>
      history.subscribe(({ action: { type } }) => {
        if (type !== 'REPLACE') walked = type !== 'PUSH'
      }),
    [history],
  )
  useEffect(() => {
    keep(follow(timeline ?? kept() ?? begin(state), state, walked || stepped))
    stepped = false
  }, [state])
}

export interface Undo {
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** Takes changes of the canvas back, one after the other, and does them again. Undefined where there is none. */
export function useUndo(): Undo {
  const go = useGo()
  const line = useSyncExternalStore(listen, () => timeline)
  return useMemo(() => {
    const to = (state: string | undefined, words: string) =>
      state === undefined
        ? undefined
        : () => {
            say(words)
            stepped = true
            go.arrange(readScene(parse(state)))
          }
    return { undo: to(line && before(line), 'Undone.'), redo: to(line && after(line), 'Done again.') }
  }, [go, line])
}
