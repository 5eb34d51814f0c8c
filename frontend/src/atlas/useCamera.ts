import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Point } from '../graph/walk'
import { between, centred, fitted, nearest, seen, whole, wholeScale, type Camera, type Size } from './camera'
import { worldSize } from './world'

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches
const duration = 350
const eased = (t: number) => t * t * (3 - 2 * t)

/** The camera over the map: wheel, drag and pinch by d3-zoom, and ways to move it. `view` changes when it should follow what is lit. */
export function useCamera(ref: RefObject<SVGSVGElement | null>, points: readonly Point[], view: string) {
  const [size, setSize] = useState<Size>()
  const [camera, setCamera] = useState<Camera>()
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined)
  const state = useRef({ size, camera, points, frame: 0, touched: false })

  const put = useCallback(
    ({ k, x, y }: Camera) => {
      if (!ref.current || !behaviour.current) return
      select(ref.current).call(behaviour.current.transform, zoomIdentity.translate(x, y).scale(k))
    },
    [ref],
  )

  const move = useCallback(
    (to: Camera) => {
      const { size, camera: from } = state.current
      cancelAnimationFrame(state.current.frame)
      if (!size || !from || calm()) return put(to)
      const began = performance.now()
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - began) / duration))
        put(between(from, to, eased(share), size))
        if (share < 1) state.current.frame = requestAnimationFrame(step)
      }
      state.current.frame = requestAnimationFrame(step)
    },
    [put],
  )

  const fit = useCallback(() => {
    const { size, points } = state.current
    state.current.touched = false
    if (size) move(fitted(points, size))
  }, [move])

  const showPoint = useCallback(
    (point: Point) => {
      const { size, camera } = state.current
      if (size && camera && !seen(point, camera, size)) move(centred(point, camera, size))
    },
    [move],
  )

  const zoomBy = useCallback(
    (factor: number) => {
      state.current.touched = true
      if (ref.current && behaviour.current) select(ref.current).call(behaviour.current.scaleBy, factor)
    },
    [ref],
  )

  useEffect(() => {
    state.current.points = points
  }, [points])

  useEffect(() => {
    const svg = ref.current
    if (!svg) return
    const held = state.current
    const zooming = zoom<SVGSVGElement, unknown>()
      .translateExtent([
        [-worldSize.width * 0.25, -worldSize.height * 0.25],
        [worldSize.width * 1.25, worldSize.height * 1.25],
      ])
      .extent(() => [
        [0, 0],
        [held.size?.width ?? 0, held.size?.height ?? 0],
      ])
      .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent) {
          cancelAnimationFrame(held.frame)
          held.touched = true
        }
        held.camera = { k, x, y }
        setCamera(held.camera)
      })
    behaviour.current = zooming
    // A double click is two clicks on a country.
    select(svg).call(zooming).on('dblclick.zoom', null)
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (width === 0 || height === 0) return
      held.size = { width, height }
      setSize(held.size)
      const least = wholeScale(held.size)
      zooming.scaleExtent([least * 0.8, least * nearest])
      // Until the reader moves it, the camera keeps what it shows in view.
      if (!held.touched) put(held.points.length > 0 ? fitted(held.points, held.size) : whole(held.size))
    })
    watch.observe(svg)
    return () => {
      watch.disconnect()
      cancelAnimationFrame(held.frame)
      select(svg).on('.zoom', null)
    }
  }, [ref, put])

  useEffect(() => fit(), [fit, view])

  return { camera, size, fit, zoomBy, showPoint }
}
