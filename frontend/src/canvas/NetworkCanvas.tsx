import type { ReactNode } from 'react'
import { useDrawn } from '../explore/Drawn'
import { start } from '../explore/exploration'
import { lensOf } from '../explore/lens'
import { useActs } from '../explore/useActs'
import { useChoice } from '../explore/useChoice'
import { useGo } from '../explore/useExploration'
import type { Point } from '../graph/walk'
import { lazyPart } from '../ui/lazyPart'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { Absent } from './Absent'
import { Caption } from './Caption'
import type { Target } from './gestures'
import { Legend } from './Legend'
import { Nothing } from './Nothing'
import { Picture } from './Picture'
import type { Stage } from './stage'
import type { Tool } from './tool'
import { roomForLegend, useMedia } from './useMedia'
import { usePalette } from './usePalette'

const AtlasView = lazyPart('the map', () => import('../atlas/AtlasView'))
const TimeBar = lazyPart('the time bar', () => import('../time/TimeBar'), {
  waiting: <div className="time-room" />,
})

export interface CanvasHandlers {
  readonly onStage: (stage: Stage | undefined) => void
  readonly onMenu: (of: Target, at: Point) => void
  readonly onExpand: (id: string, at: Point) => void
}

interface Props {
  readonly tool: Tool
  readonly handlers: CanvasHandlers
  /** What is said of the last act and of what is selected. */
  readonly notes: ReactNode
  /** Menus that open on the picture. */
  readonly children: ReactNode
}

/** The network, its states, its clocks and its legend. */
export function NetworkCanvas({ tool, handlers, notes, children }: Props) {
  const { exploration, answer, part, model } = useDrawn()
  const go = useGo()
  const acts = useActs()
  const { subject, look } = exploration
  const palette = usePalette()
  const roomy = useMedia(roomForLegend)
  const onAgency = useChoice('stay')
  const onGround = () => {
    if (look.selected.length > 0) acts.select([])
    else if (subject.kind !== 'start') go.stay(start)
  }

  return (
    <section className="network" aria-label="Network">
      {look.mode === 'atlas' ? (
        <AtlasView />
      ) : (
        <div className="canvas" aria-busy={answer.loading}>
          {answer.failure && (!model || answer.failure.code === 'UNKNOWN_ID') && (
            <Trouble failure={answer.failure} retry={answer.retry}>
              {answer.failure.code === 'UNKNOWN_ID' && <Absent />}
            </Trouble>
          )}
          {!model && answer.loading && <Waiting what="the network" />}
          {model?.agencies.size === 0 && <Nothing />}
          <Picture
            tool={tool}
            {...handlers}
            onAgency={(id, together) => (together ? acts.toggle(id) : onAgency(id))}
            onTie={(id) => go.stay({ kind: 'tie', id })}
            onGround={onGround}
            onSelect={acts.select}
            onMoved={acts.pin}
            onLooked={go.aim}
          />
          {look.mode === 'graph' && <Caption />}
          {children}
        </div>
      )}
      <div className="canvas-notes">
        <div>{notes}</div>
      </div>
      <TimeBar />
      {part && <Legend palette={palette} lens={lensOf(subject)} open={roomy && look.mode === 'graph'} />}
    </section>
  )
}
