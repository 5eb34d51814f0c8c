import { useEffect, useState, type PointerEvent } from 'react'
import type { Point } from '../graph/walk'
import { inOutline, inRectangle } from '../graph/within'
import type { Target } from './gestures'
import type { Stage } from './stage'
import type { Tool } from './tool'

interface Props {
  readonly tool: Tool
  readonly stage: Stage | undefined
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ids: readonly string[]) => void
  readonly onMenu: (of: Target, at: Point) => void
}

/** Less than this, in pixels, is a click and no outline. */
const click = 4

/** The sheet over the canvas on which a box or an outline is drawn. While Space is held, it lets the pointer through. */
export function TakingTogether({ tool, stage, selected, onSelect, onMenu }: Props) {
  const [outline, setOutline] = useState<readonly Point[]>([])
  const moving = useSpace()
  if (tool === 'point' || moving) return null
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const [from, to] = [outline[0], outline.at(-1)]
  const end = (event: PointerEvent<SVGSVGElement>) => {
    setOutline([])
    if (!from || !to || !stage) return
    const together = event.shiftKey || event.ctrlKey || event.metaKey
    const far = outline.some(({ x, y }) => Math.hypot(x - from.x, y - from.y) > click)
    if (!far) {
      const id = stage.agencyAt(from)
      if (id === undefined) onSelect(together ? [...selected] : [])
      else if (selected.has(id)) onSelect([...selected].filter((each) => each !== id))
      else onSelect([...selected, id])
      return
    }
    const found = stage.agenciesWhere(tool === 'box' ? inRectangle({ from, to }) : inOutline(outline))
    onSelect(together ? [...selected, ...found] : found)
  }
  return (
    <svg
      className="taking"
      data-tool={tool}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setOutline([at(event)])
      }}
      onPointerMove={(event) => outline.length > 0 && setOutline([...outline, at(event)])}
      onPointerUp={end}
      onPointerCancel={() => setOutline([])}
      onContextMenu={(event) => {
        event.preventDefault()
        const box = event.currentTarget.getBoundingClientRect()
        const point = { x: event.clientX - box.left, y: event.clientY - box.top }
        const id = stage?.agencyAt(point)
        onMenu(id === undefined ? { kind: 'ground' } : { kind: 'agency', id }, point)
      }}
      aria-hidden="true"
    >
      {from && to && tool === 'box' && (
        <rect
          x={Math.min(from.x, to.x)}
          y={Math.min(from.y, to.y)}
          width={Math.abs(to.x - from.x)}
          height={Math.abs(to.y - from.y)}
        />
      )}
      {outline.length > 1 && tool === 'lasso' && (
        <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
      )}
    </svg>
  )
}

/** Whether Space is held down, outside of fields and buttons, where it means something else. */
function useSpace(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const set = (down: boolean) => (event: KeyboardEvent) => {
      const elsewhere =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, button, a, summary, .stage')
      if (event.key !== ' ' || (down && elsewhere)) return
      if (down) event.preventDefault()
      setHeld(down)
    }
    const [down, up] = [set(true), set(false)]
    document.addEventListener('keydown', down)
    document.addEventListener('keyup', up)
    return () => {
      document.removeEventListener('keydown', down)
      document.removeEventListener('keyup', up)
    }
  }, [])
  return held
}
