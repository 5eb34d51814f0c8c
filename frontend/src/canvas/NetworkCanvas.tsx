import { lazy, Suspense } from 'react'
import { useDrawn } from '../explore/Drawn'
import { start, type Subject } from '../explore/exploration'
import { lensOf } from '../explore/lens'
import { useChoice } from '../explore/useChoice'
import { useGo } from '../explore/useExploration'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { Caption } from './Caption'
import { Legend } from './Legend'
import { Nothing } from './Nothing'
import { useMedia } from './useMedia'
import { usePalette } from './usePalette'

const NetworkStage = lazy(() => import('./NetworkStage'))
const TimeBar = lazy(() => import('../time/TimeBar'))

/** The network as a graph, its states and its legend. */
export function NetworkCanvas() {
  const { exploration, answer, part, model, positions, emphasis, highlight } = useDrawn()
  const go = useGo()
  const { subject } = exploration
  const palette = usePalette()
  const roomy = useMedia('(min-width: 60rem)')
  const onAgency = useChoice()

  return (
    <section className="network" aria-label="Network">
      <div className="canvas" aria-busy={answer.loading}>
        {answer.failure && !model && <Trouble failure={answer.failure} retry={answer.retry} />}
        {!model && answer.loading && <Waiting what="the network" />}
        {model?.agencies.size === 0 && <Nothing />}
        {model && emphasis && model.agencies.size > 0 && (
          <Suspense fallback={<Waiting what="the canvas" />}>
            {positions ? (
              <NetworkStage
                model={model}
                positions={positions}
                highlight={highlight}
                emphasis={emphasis}
                palette={palette}
                view={viewOf(subject)}
                onAgency={onAgency}
                onTie={(id) => go.to({ kind: 'tie', id })}
                onGround={() => subject.kind !== 'start' && go.to(start)}
              />
            ) : (
              <Waiting what="the layout" />
            )}
          </Suspense>
        )}
        <Caption />
      </div>
      <Suspense fallback={<div className="time-room" />}>
        <TimeBar />
      </Suspense>
      {part && <Legend palette={palette} lens={lensOf(subject)} open={roomy} />}
    </section>
  )
}

const viewOf = (subject: Subject) => ('id' in subject ? `${subject.kind}:${subject.id}` : subject.kind)
