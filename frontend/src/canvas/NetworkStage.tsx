import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Emphasis, Highlight } from '../graph/emphasis'
import type { Model } from '../graph/model'
import type { Palette } from '../graph/palette'
import type { Point } from '../graph/walk'
import { Hint } from './Hint'
import { useStage } from './useStage'
import { useWalk } from './useWalk'
import { ZoomButtons } from './ZoomButtons'

interface Props {
  readonly model: Model
  readonly positions: ReadonlyMap<string, Point>
  readonly highlight: Highlight
  readonly emphasis: Emphasis
  readonly palette: Palette
  /** Names the subject, so that the camera follows when it changes. */
  readonly view: string
  readonly onAgency: (id: string) => void
  readonly onTie: (id: string) => void
  readonly onGround: () => void
}

/** The canvas itself. Loaded on demand: Cytoscape is the largest part of the page. */
export default function NetworkStage(props: Props) {
  const { model, positions, highlight, emphasis, palette, view, onAgency, onTie, onGround } = props
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<string>()
  const [tapped, setTapped] = useState('')
  const help = useId()

  // What the reader touched on the canvas is in view already: moving the camera then would lose their place.
  const here = (kind: string, act: (id: string) => void) => (id: string) => {
    setTapped(`${kind}:${id}`)
    act(id)
  }
  const ground = () => {
    setTapped('start')
    onGround()
  }
  const follow = useFollow(view, tapped, emphasis.ties.size + emphasis.marks.size)

  const from = highlight.agencies[0]
  const walk = useWalk({ model, positions, from, marks: emphasis.marks, onAgency, onTie, onLeave: onGround })
  const handlers = useMemo(
    () => ({ agency: here('agency', onAgency), tie: here('tie', onTie), ground, hover: setHovered }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [onAgency, onTie, onGround],
  )
  const stage = useStage(container, {
    model,
    positions,
    emphasis,
    palette,
    cursor: walk.cursor,
    handlers,
    view: follow,
  })
  const { setStage } = walk
  useEffect(() => setStage(stage), [setStage, stage])

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
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
        onBlur={walk.onBlur}
      />
      <p id={help} className="visually-hidden">
        Left and right arrows choose a tie of the agency, up and down cross it, Enter opens the agency, Space
        opens the tie, plus and minus zoom, 0 fits, Escape clears. The panel lists the same ties as text.
      </p>
      <p className="visually-hidden" role="status">
        {walk.said}
      </p>
      <Hint model={model} id={hovered} marks={emphasis.marks} said={walk.said} missing={emphasis.missing} />
      <ZoomButtons stage={stage} />
    </>
  )
}

/** Changes when the camera should move: with the subject and what it lights, but not for what was tapped on the canvas. */
function useFollow(view: string, tapped: string, lit: number): string {
  const wanted = `${view} ${lit}`
  const [followed, setFollowed] = useState(wanted)
  if (view !== tapped && wanted !== followed) setFollowed(wanted)
  return followed
}
