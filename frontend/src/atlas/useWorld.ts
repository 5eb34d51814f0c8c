import { useCallback, useEffect, useState } from 'react'
import file from 'world-atlas/countries-50m.json?url'
import type { Failure } from '../api/failure'
import { worldOf, type Atlas, type World } from './world'

type State = { readonly world?: World; readonly failure?: Failure }

let kept: World | undefined

/** The map of the world, from the server at its first use. */
export async function loadWorld(): Promise<World> {
  if (kept) return kept
  const response = await fetch(file)
  if (!response.ok) throw new Error(`status ${response.status}`)
  kept = worldOf((await response.json()) as Atlas)
  return kept
}

/** The map of the world, fetched once. A file and not a module: a module that failed to load cannot be asked for again. */
export function useWorld(): State & { readonly retry: () => void } {
  const [state, setState] = useState<State>(kept ? { world: kept } : {})
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (kept) return
    let wanted = true
    loadWorld().then(
      (world) => wanted && setState({ world }),
      () => wanted && setState({ failure: failed() }),
    )
    return () => {
      wanted = false
    }
  }, [attempt])
  const retry = useCallback(() => {
    setState({})
    setAttempt((n) => n + 1)
  }, [])
  return { ...state, retry }
}

const failed = (): Failure =>
  navigator.onLine
    ? { code: 'NO_ANSWER', message: 'The map could not be loaded.' }
    : { code: 'OFFLINE', message: 'The map could not be loaded: this device is offline.' }
