import { lazy, Suspense, type ReactNode } from 'react'
import { isFiltered, start, withoutClock, type Subject } from '../explore/exploration'
import { lensOf } from '../explore/lens'
import { useNetwork } from '../explore/questions/network'
import { useChoice } from '../explore/useChoice'
import { useExploration, useGo } from '../explore/useExploration'
import { useHighlight } from '../explore/useHighlight'
import { count, cutWords } from '../explore/words'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { Legend } from './Legend'
import { useMedia } from './useMedia'
import { usePalette } from './usePalette'
import { usePositions } from './usePositions'

const NetworkStage = lazy(() => import('./NetworkStage'))

/** The network, its states and its legend. */
export function NetworkCanvas() {
  const exploration = useExploration()
  const go = useGo()
  const { subject, filter } = exploration
  // A comparison shows two dates at once: whatever counts at any.
  const drawn = subject.kind === 'compare' ? withoutClock(filter, subject.clock) : filter
  const { answer, network, model } = useNetwork(drawn)
  const positions = usePositions(model)
  const highlight = useHighlight(exploration, model)
  const palette = usePalette()
  const roomy = useMedia('(min-width: 60rem)')
  const onAgency = useChoice()

  return (
    <section className="network" aria-label="Network">
      <div className="canvas" aria-busy={answer.loading}>
        {answer.failure && !model && <Trouble failure={answer.failure} retry={answer.retry} />}
        {!model && answer.loading && <Waiting what="the network" />}
        {model?.agencies.size === 0 && <Nothing />}
        {model && model.agencies.size > 0 && (
          <Suspense fallback={<Waiting what="the canvas" />}>
            {positions ? (
              <NetworkStage
                model={model}
                positions={positions}
                highlight={highlight}
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
        {network && (
          <Caption>
            {count(network.nodes.length, 'agency', 'agencies')}, {count(network.liaisons.length, 'tie')}
            {subject.kind === 'compare' && ' at any date'}
            {isFiltered(drawn) && ' under the present filters'}
            {network.truncated &&
              ` of ${network.totalAgencies} and ${network.totalLiaisons}: ${network.because ? cutWords[network.because] : 'cut'}`}
            {answer.loading && ' · updating'}
          </Caption>
        )}
      </div>
      {network && <Legend palette={palette} lens={lensOf(subject)} open={roomy} />}
    </section>
  )
}

const Caption = ({ children }: { readonly children: ReactNode }) => <p className="caption">{children}</p>

const Nothing = () => (
  <div className="nothing">
    <p>No tie counts under these filters.</p>
    <p>Loosen or clear the filters above. A missing tie is not evidence that there is none.</p>
  </div>
)

const viewOf = (subject: Subject) => ('id' in subject ? `${subject.kind}:${subject.id}` : subject.kind)
