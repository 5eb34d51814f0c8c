import { useEffect, useId, useRef, useState } from 'react'
import { setCursorAgency } from '../explore/cursor'
import { useDrawn } from '../explore/Drawn'
import type { Camera } from '../explore/exploration'
import type { Emphasis, Highlight } from '../graph/emphasis'
import type { Model } from '../graph/model'
import type { Palette } from '../graph/palette'
import type { Point } from '../graph/walk'
import type { Target } from './gestures'
import { Hint } from './Hint'
import type { Stage } from './stage'
import { TakingTogether } from './TakingTogether'
import type { Tool } from './tool'
import { useFollow } from './useFollow'
import { useHandled } from './useHandled'
import { useStage } from './useStage'
import { useWalk } from './useWalk'
import { ZoomButtons } from './ZoomButtons'

export interface StageHandlers {
  readonly onAgency: (id: string, together: boolean) => void
  readonly onTie: (id: string) => void
  readonly onGround: () => void
  /** Where these are left out the picture can be looked at, not worked on. */
  readonly onStage?: (stage: Stage | undefined) => void
  readonly onMenu?: (of: Target, at: Point) => void
  readonly onExpand?: (id: string, at: Point) => void
  readonly onMoved?: (to: ReadonlyMap<string, Point>) => void
  readonly onSelect?: (ids: readonly string[]) => void
  /** Where the reader moved the camera by hand, once it rests; undefined where it is to follow the subject again. */
  readonly onLooked?: (camera: Camera | undefined) => void
}

interface Props extends StageHandlers {
  readonly model: Model
  readonly positions: ReadonlyMap<string, Point>
  readonly highlight: Highlight
  readonly emphasis: Emphasis
  readonly palette: Palette
  /** Names the subject, so that the camera follows when it changes; it stays where this is empty. */
  readonly view: string
  /** Where the reader looks by hand. */
  readonly camera: Camera | undefined
  readonly tool?: Tool
}

const ignore = () => undefined

/** The canvas itself. Loaded on demand: Cytoscape is the largest part of the page. */
export default function NetworkStage(props: Props) {
  const { model, positions, highlight, emphasis, palette, view, camera, tool = 'point' } = props
  const {
    onAgency,
    onTie,
    onGround,
    onStage,
    onMenu = ignore,
    onExpand = ignore,
    onMoved = ignore,
    onLooked = ignore,
  } = props
  const { groups } = useDrawn()
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<string>()
  const [tapped, setTapped] = useState('')
  const help = useId()

  // What the reader touched on the canvas is in view already: moving the camera then would lose their place.
  const here = (kind: string, id: string) => setTapped(`${kind}:${id}`)
  const ground = () => {
    setTapped('start')
    onGround()
  }
  const follow = useFollow(view, tapped, emphasis.ties.size + emphasis.marks.size > 0)

  const from = highlight.agencies[0]
  const walk = useWalk({
    model,
    positions,
    from,
    marks: emphasis.marks,
    onAgency: (id) => onAgency(id, false),
    onTie,
    onLeave: onGround,
    onMenu,
  })
  const { cursor, setStage } = walk
  useEffect(() => {
    setCursorAgency(cursor?.agency)
    return () => setCursorAgency(undefined)
  }, [cursor])

  const handlers = {
    agency: (id: string, together: boolean) => {
      here('agency', id)
      onAgency(id, together)
    },
    tie: (id: string) => {
      here('tie', id)
      onTie(id)
    },
    ground,
    hover: setHovered,
    expand: onExpand,
    menu: onMenu,
    moved: onMoved,
    looked: onLooked,
  }
  const handled = useHandled()
  const stage = useStage(container, {
    model,
    positions,
    groups,
    handled,
    emphasis,
    palette,
    cursor,
    handlers,
    view: follow,
    camera,
  })
  useEffect(() => {
    setStage(stage)
    onStage?.(stage)
    return () => onStage?.(undefined)
  }, [setStage, onStage, stage])

  return (
    <>
      <div
        ref={container}
        className="stage"
        role="application"
        aria-label="Network of agencies and ties"
        aria-describedby={help}
        aria-roledescription="network"
        tabIndex={0}
        data-agencies={model.agencies.size}
        data-ties={model.ties.size}
        data-lit={emphasis.ties.size}
        data-marked={emphasis.marks.size}
        data-inferred={emphasis.inferred.length}
        data-selected={handled.selected.size}
        data-pinned={handled.pinned.size}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
        onBlur={walk.onBlur}
      />
      <p id={help} className="visually-hidden">
        Left and right arrows choose a tie of the agency, up and down cross it, Enter opens the agency, Space
        opens the tie, S selects, N expands, H hides, Shift F10 opens a menu, plus and minus zoom, 0 fits,
        Escape clears. Question mark lists all keys. The table shows the same as text.
      </p>
      <p className="visually-hidden" role="status">
        {walk.said}
      </p>
      {props.onSelect && (
        <TakingTogether
          tool={tool}
          stage={stage}
          selected={handled.selected}
          onSelect={props.onSelect}
          onMenu={onMenu}
        />
      )}
      <Hint model={model} id={hovered} marks={emphasis.marks} said={walk.said} missing={emphasis.missing} />
      <ZoomButtons zoomBy={(factor) => stage?.zoomBy(factor)} fit={() => stage?.fitByHand()} />
    </>
  )
}
