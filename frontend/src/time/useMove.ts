import { useCallback, useEffect, useRef } from 'react'
import { unchosen, type Exploration } from '../explore/exploration'
import { encode, stringify } from '../explore/url'
import { useGo } from '../explore/useExploration'

type Part = Pick<Exploration, 'subject' | 'filter'>

export interface Move {
  /** Changes the address. The first change of a gesture is a step for the back button, those after it replace it. */
  readonly move: (part: Part) => void
  /** A new gesture begins. */
  readonly begin: () => void
}

/** Many small changes by one hand are one step back. A change by anybody else ends the gesture. */
export function useMove(exploration: Exploration): Move {
  const go = useGo()
  const last = useRef<{ readonly from: string; readonly to: string }>(undefined)
  const begin = useCallback(() => {
    last.current = undefined
  }, [])
  useEffect(() => {
    window.addEventListener('popstate', begin)
    return () => window.removeEventListener('popstate', begin)
  }, [begin])
  const move = useCallback(
    (wanted: Part) => {
      // Under another year the paths are others.
      const { subject = exploration.subject } = wanted
      const part: Part = subject.kind === 'path' ? { ...wanted, subject: unchosen(subject) } : wanted
      const present = stringify(encode(exploration))
      const next = stringify(encode({ ...exploration, ...part }))
      if (next === present) return
      // The page may not have followed yet: then it still shows where the last change came from.
      const ours = last.current !== undefined && [last.current.from, last.current.to].includes(present)
      last.current = { from: present, to: next }
      if (ours) go.slide(part)
      else go.look(part)
    },
    [exploration, go],
  )
  return { move, begin }
}
