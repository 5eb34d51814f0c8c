import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Camera } from '../explore/exploration'
import type { Groups } from '../explore/questions/groups'
import type { Handled } from '../graph/elements'
import type { Emphasis } from '../graph/emphasis'
import type { Model } from '../graph/model'
import type { Palette } from '../graph/palette'
import type { Cursor, Point } from '../graph/walk'
import type { Handlers } from './gestures'
import { isLarge, Stage } from './stage'

interface Scene {
  readonly model: Model
  readonly positions: ReadonlyMap<string, Point>
  readonly groups: Groups | undefined
  readonly handled: Handled
  readonly emphasis: Emphasis
  readonly palette: Palette
  readonly cursor: Cursor | null
  readonly handlers: Handlers
  /** Changes when the camera should follow what is lit. */
  readonly view: string
  /** Where the reader looks by hand: the camera then follows nothing. */
  readonly camera: Camera | undefined
}

/** Keeps a stage in step with the page, one concern an effect. */
export function useStage(container: RefObject<HTMLElement | null>, scene: Scene): Stage | undefined {
  const { model, positions, groups, handled, emphasis, palette, cursor, handlers, view, camera } = scene
  const [stage, setStage] = useState<Stage>()
  const latest = useRef(handlers)
  const firstPalette = useRef(palette)
  const large = isLarge(model)

  useEffect(() => {
    latest.current = handlers
  }, [handlers])

  useEffect(() => {
    if (!container.current) return
    const created = new Stage(container.current, firstPalette.current, large, () => latest.current)
    setStage(created)
    return () => created.destroy()
  }, [container, large])

  useEffect(() => stage?.setPalette(palette), [stage, palette])
  const { more } = handled
  useEffect(
    () => stage?.setNetwork(model, positions, groups, { more }),
    [stage, model, positions, groups, more],
  )
  useEffect(() => stage?.setHandled(handled), [stage, model, handled])
  useEffect(() => stage?.setEmphasis(emphasis), [stage, model, positions, more, emphasis])
  useEffect(() => stage?.setCursor(cursor), [stage, model, cursor])
  // After the emphasis: it says what there is to see.
  useEffect(() => (camera ? stage?.look(camera) : stage?.fit()), [stage, view, camera])

  return stage
}
