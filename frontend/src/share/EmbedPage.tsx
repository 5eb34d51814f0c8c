import { Legend } from '../canvas/Legend'
import { LensLegend } from '../canvas/LensLegend'
import { Picture } from '../canvas/Picture'
import { usePalette } from '../canvas/usePalette'
import { roomForLegend, useMedia } from '../canvas/useMedia'
import { filterWords } from '../explore/conditions'
import { DrawnProvider, useDrawn } from '../explore/Drawn'
import { Framed } from '../explore/framed'
import type { Exploration, Subject } from '../explore/exploration'
import { lensOf } from '../explore/lens'
import { useStart } from '../explore/questions/leak'
import { usePaths } from '../explore/questions/paths'
import { chartWords, takenOff, undatedWords } from '../explore/sceneWords'
import { usePresentTitle } from '../explore/title'
import { encode, stringify } from '../explore/url'
import { seeing } from '../explore/useExploration'
import { counted, leftOutOf, litOf } from '../export/shown'
import { Notices } from '../panels/Notices'
import { Panel } from '../panels/Panel'
import { NoSuch } from '../panels/Unknown'
import { lazyPart } from '../ui/lazyPart'
import { PartBoundary } from '../ui/PartBoundary'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'

const AtlasView = lazyPart('the map', () => import('../atlas/AtlasView'))

const addressOf = (exploration: Exploration) => `/${stringify(encode(exploration))}`

/** A view in somebody else's page: to look around in, not to change. What is chosen opens in the explorer, in a tab of its own. */
export const EmbedPage = () => (
  <Framed value>
    <DrawnProvider>
      <View />
    </DrawnProvider>
  </Framed>
)

function View() {
  const { exploration } = useDrawn()
  const { words, unknown } = usePresentTitle()
  return (
    <main className="embed">
      <Notices />
      <h1 className="embed-title">
        <bdi>{words || 'Ties between intelligence services'}</bdi>
      </h1>
      {unknown ? (
        <div className="note" role="alert">
          <NoSuch {...unknown} />
          <p>The address of this frame may be mistyped, or the data may have changed.</p>
        </div>
      ) : (
        <Drawing />
      )}
      {/* The panel names the view and lights its analysis; it is worked out unseen. */}
      <div hidden inert>
        <PartBoundary what="the panel" resetOn={exploration}>
          <Panel />
        </PartBoundary>
      </div>
      <Source known={!unknown} />
    </main>
  )
}

/** The picture, with what its colours mean and, where it shows a model, that it is one. */
function Drawing() {
  const { exploration, answer, part, model } = useDrawn()
  const { subject, filter, look } = exploration
  const palette = usePalette()
  const roomy = useMedia(roomForLegend)
  const lens = lensOf(subject)
  // Without its paths the network would pass for their answer.
  const paths = usePaths(subject.kind === 'path' ? subject : undefined, filter).answer
  const open = (to: Subject) => window.open(addressOf(seeing(exploration, to)), '_blank', 'noopener')
  if (paths.failure) return <Trouble failure={paths.failure} retry={paths.retry} />
  return (
    <>
      {lens !== 'network' && (
        <div className="legend embed-key">
          <LensLegend palette={palette} lens={lens} />
        </div>
      )}
      <section className="network" aria-label="Network">
        {look.mode === 'atlas' ? (
          <AtlasView />
        ) : (
          <div className="canvas" aria-busy={answer.loading}>
            {answer.failure && !model && <Trouble failure={answer.failure} retry={answer.retry} />}
            {model?.agencies.size === 0 && (
              <p className="nothing">This view draws nothing under its filters.</p>
            )}
            {!model && answer.loading && <Waiting what="the network" />}
            <Picture
              onAgency={(id) => open({ kind: 'agency', id })}
              onTie={(id) => open({ kind: 'tie', id })}
              onGround={() => undefined}
            />
          </div>
        )}
        {part && <Legend palette={palette} lens={lens} open={roomy} keyApart />}
      </section>
    </>
  )
}

/** How much is lit and drawn, under what, and where it comes from. */
function Source({ known }: { readonly known: boolean }) {
  const { exploration, filter, part, emphasis } = useDrawn()
  const dataset = useStart().data?.dataset
  return (
    <footer className="embed-source">
      {known && part && emphasis && (
        <span>
          {[
            ...litWords(part.network, emphasis),
            ...chartWords(exploration.scene),
            ...filterWords(filter),
            ...undatedWords(filter, part.network.liaisons),
            ...takenOff(exploration.scene, part),
          ].join(', ')}
          . {leftOutOf(part.network, emphasis).join(' ')}{' '}
        </span>
      )}
      Source: Liaison
      {dataset && (
        <>
          , <bdi>{dataset.name}</bdi>, version <bdi>{dataset.version}</bdi>
        </>
      )}
      . A tie is not wrongdoing.{' '}
      <a href={addressOf(exploration)} target="_blank" rel="noopener">
        Open the full view
      </a>
    </footer>
  )
}

type Drawn = Required<ReturnType<typeof useDrawn>>

function litWords(network: NonNullable<Drawn['part']>['network'], emphasis: NonNullable<Drawn['emphasis']>) {
  const drawn = counted(network.nodes.length, network.liaisons.length)
  if (!emphasis.dim) return [drawn]
  const { agencies, ties } = litOf(network, emphasis)
  return [`${counted(agencies.size, ties.size)} lit`, `of ${drawn} drawn`]
}
