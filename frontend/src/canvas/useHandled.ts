import { useMemo } from 'react'
import { useDrawn } from '../explore/Drawn'
import { untouched, type Handled } from '../graph/elements'

/** What the reader did to agencies, as the canvas shows it. */
export function useHandled(): Handled {
  const { exploration, part } = useDrawn()
  const { scene, look } = exploration
  const more = part?.more ?? untouched.more
  return useMemo(
    () => ({
      more,
      pinned: new Set([...scene.places].filter(([, { pinned }]) => pinned).map(([id]) => id)),
      selected: new Set(look.selected),
    }),
    [more, scene.places, look.selected],
  )
}
