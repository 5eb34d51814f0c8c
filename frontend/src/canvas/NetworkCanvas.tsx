import { lazy, Suspense, type ReactNode } from 'react'
import { isFiltered, start, type Subject } from '../explore/exploration'
import { useNetwork } from '../explore/questions/network'
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
  const { answer, network, model } = useNetwork(exploration.filter)
  const positions = usePositions(model)
  const highlight = useHighlight(exploration, model)
  const palette = usePalette()
  const roomy = useMedia('(min-width: 60rem)')

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
                view={viewOf(exploration.subject)}
                onAgency={(id) => go.to({ kind: 'agency', id })}
                onTie={(id) => go.to({ kind: 'tie', id })}
                onGround={() => exploration.subject.kind !== 'start' && go.to(start)}
              />
            ) : (
              <Waiting what="the layout" />
            )}
          </Suspense>
        )}
        {network && (
          <Caption>
            {count(network.nodes.length, 'agency', 'agencies')}, {count(network.liaisons.length, 'tie')}
            {isFiltered(exploration.filter) && ' under the present filters'}
            {network.truncated &&
              ` of ${network.totalAgencies} and ${network.totalLiaisons}: ${network.because ? cutWords[network.because] : 'cut'}`}
            {answer.loading && ' · updating'}
          </Caption>
        )}
      </div>
      {network && <Legend palette={palette} showNovelty={exploration.subject.kind === 'leak'} open={roomy} />}
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
