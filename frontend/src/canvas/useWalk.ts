import { useCallback, useState, type KeyboardEvent } from 'react'
import type { Mark } from '../graph/emphasis'
import { byDegree, otherEnd, type Model } from '../graph/model'
import { cross, turn, type Cursor, type Point } from '../graph/walk'
import { confidenceWords, count, depthWord } from '../explore/words'
import type { Target } from './gestures'
import type { Stage } from './stage'

interface Walk {
  readonly model: Model
  readonly positions: ReadonlyMap<string, Point>
  /** Where a walk begins: the agency in focus, if any. */
  readonly from: string | undefined
  /** What an analysis says of agencies; said with their names. */
  readonly marks: ReadonlyMap<string, Mark>
  readonly onAgency: (id: string) => void
  readonly onTie: (id: string) => void
  readonly onLeave: () => void
  readonly onMenu: (of: Target, at: Point) => void
}

/** Walking the network by keyboard: arrows turn and cross, Enter opens, and every step is said aloud. */
export function useWalk({ model, positions, from, marks, onAgency, onTie, onLeave, onMenu }: Walk) {
  const [place, setPlace] = useState<Cursor | null>(null)
  const [stage, setStage] = useState<Stage>()
  const cursor = place && model.agencies.has(place.agency) ? place : null

  const begin = useCallback((): Cursor | null => {
    const agency = from !== undefined && model.agencies.has(from) ? from : byDegree(model)[0]?.id
    return agency === undefined ? null : { agency, tie: null }
  }, [from, model])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = cursor ?? begin()
    if (!here) return
    const menu = () => {
      const at = stage?.placeOf(here.agency)
      if (!at) return
      onMenu(here.tie === null ? { kind: 'agency', id: here.agency } : { kind: 'tie', id: here.tie }, at)
    }
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowRight: () => setPlace(turn(model, positions, here, 1)),
      ArrowLeft: () => setPlace(turn(model, positions, here, -1)),
      ArrowUp: () => setPlace(cross(model, here)),
      ArrowDown: () => setPlace(cross(model, here)),
      Enter: () => onAgency(here.agency),
      ' ': () => here.tie !== null && onTie(here.tie),
      Escape: onLeave,
      ContextMenu: menu,
      F10: event.shiftKey ? menu : undefined,
      '+': () => stage?.zoomBy(1.3),
      '=': () => stage?.zoomBy(1.3),
      '-': () => stage?.zoomBy(1 / 1.3),
      '0': () => stage?.fitByHand(),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }

  return {
    cursor,
    setStage,
    onKeyDown,
    onFocus: () => setPlace((present) => present ?? begin()),
    onBlur: () => setPlace(null),
    said: cursor ? say(model, cursor, marks) : '',
  }
}

function say(model: Model, { agency, tie }: Cursor, marks: ReadonlyMap<string, Mark>): string {
  const name = model.agencies.get(agency)?.name ?? agency
  const mark = marks.get(agency)
  const line = tie === null ? undefined : model.ties.get(tie)
  if (!line)
    return `${name}, ${count(model.tiesOf.get(agency)?.length ?? 0, 'tie')}${mark ? `; ${mark.said}` : ''}`
  const partner = model.agencies.get(otherEnd(line, agency))
  const confidence = line.confidence ? `, ${confidenceWords[line.confidence]}` : ''
  return `${name} with ${partner?.name ?? ''}, ${partner?.country.name ?? ''}: ${depthWord(line.depth)}${confidence}`
}
