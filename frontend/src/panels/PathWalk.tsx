import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { PathSubject } from '../explore/exploration'
import type { FoundPath } from '../explore/questions/paths'
import { useGo } from '../explore/useExploration'
import { CanvasActions } from './CanvasActions'
import { Hops } from './models/Hops'
import { PathFigures } from './PathFigures'
import { PathStep } from './PathStep'

interface Props {
  readonly path: FoundPath
  readonly subject: PathSubject
}

/** The chosen path: all of its ties, or one at a time with its evidence open. */
export function PathWalk({ path, subject }: Props) {
  const go = useGo()
  const { hops } = path
  const { hop: asked, ...whole } = subject
  const hop = asked !== undefined && asked <= hops.length ? asked : undefined
  const step = (to: number | undefined) => {
    if (to !== undefined && (to < 1 || to > hops.length)) return
    go.to(to === undefined ? whole : { ...whole, hop: to })
  }
  const section = useRef<HTMLElement>(null)
  const walking = hop !== undefined
  const before = useRef(walking)
  useEffect(() => {
    // The button that was pressed is gone.
    if (before.current !== walking) section.current?.focus({ preventScroll: true })
    if (walking) section.current?.scrollIntoView({ block: 'nearest' })
    before.current = walking
  }, [walking])

  const keys = (event: KeyboardEvent) => {
    if (hop === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'ArrowRight') step(hop + 1)
    else if (event.key === 'ArrowLeft') step(hop - 1)
    else if (event.key === 'Escape') step(undefined)
    else return
    event.preventDefault()
  }
  return (
    <section ref={section} className="walk" tabIndex={-1} aria-label="Ties of this path" onKeyDown={keys}>
      <CanvasActions agencies={[...new Set(hops.flatMap(({ from, to }) => [from.id, to.id]))]} />
      {hop === undefined ? (
        <>
          {asked !== undefined && (
            <p className="note">
              The address asks for tie {asked}, but this path has {hops.length}.
            </p>
          )}
          <p className="actions">
            <button type="button" onClick={() => step(1)}>
              Step through its ties
            </button>
          </p>
          <Hops hops={hops} />
          <PathFigures path={path} />
        </>
      ) : (
        <PathStep hops={hops} hop={hop} step={step} />
      )}
    </section>
  )
}
