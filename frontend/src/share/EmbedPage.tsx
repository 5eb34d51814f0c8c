import { Legend } from '../canvas/Legend'
import { Picture } from '../canvas/Picture'
import { usePalette } from '../canvas/usePalette'
import { roomForLegend, useMedia } from '../canvas/useMedia'
import { filterWords } from '../explore/conditions'
import { DrawnProvider, useDrawn } from '../explore/Drawn'
import { Framed } from '../explore/framed'
import type { Exploration, Subject } from '../explore/exploration'
import { lensOf } from '../explore/lens'
import { useStart } from '../explore/questions/leak'
import { chartWords, takenOff } from '../explore/sceneWords'
import { encode, stringify } from '../explore/url'
import { seeing } from '../explore/useExploration'
import { count, cutWords } from '../explore/words'
import { Panel } from '../panels/Panel'
import { lazyPart } from '../ui/lazyPart'
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
  const { exploration, filter: drawn, answer, part, model } = useDrawn()
  const { subject, scene } = exploration
  const network = part?.network
  const palette = usePalette()
  const roomy = useMedia(roomForLegend)
  const dataset = useStart().data?.dataset
  const lens = lensOf(subject)
  const look = (to: Subject) => window.open(addressOf(seeing(exploration, to)), '_blank', 'noopener')

  return (
    <main className="embed">
      <h1 className="visually-hidden">Liaison: ties between intelligence services</h1>
      <section className="network" aria-label="Network">
        {exploration.look.mode === 'atlas' ? (
          <AtlasView />
        ) : (
          <div className="canvas" aria-busy={answer.loading}>
            {answer.failure && !model && <Trouble failure={answer.failure} retry={answer.retry} />}
            {model?.agencies.size === 0 && (
              <p className="nothing">This view draws nothing under its filters.</p>
            )}
            {!model && answer.loading && <Waiting what="the network" />}
            <Picture
              onAgency={(id) => look({ kind: 'agency', id })}
              onTie={(id) => look({ kind: 'tie', id })}
              onGround={() => undefined}
            />
          </div>
        )}
        {network && <Legend palette={palette} lens={lens} open={roomy} />}
      </section>
      {/* Analyses are lit by their panels, which are worked out unseen. */}
      {lens !== 'network' && lens !== 'exposure' && (
        <div hidden inert>
          <Panel />
        </div>
      )}
      <footer className="embed-source">
        {network && (
          <span>
            {[
              count(network.nodes.length, 'agency', 'agencies'),
              count(network.liaisons.length, 'tie'),
              ...[chartWords(scene) ?? []].flat(),
              ...filterWords(drawn),
              ...(part ? takenOff(scene, part) : []),
            ].join(', ')}
            {network.truncated &&
              ` of ${network.totalAgencies} and ${network.totalLiaisons}: ${network.because ? cutWords[network.because] : 'cut'}`}
            .{' '}
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
    </main>
  )
}
