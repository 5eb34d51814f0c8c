import { useMemo, useState } from 'react'
import { Caption } from '../canvas/Caption'
import { Nothing } from '../canvas/Nothing'
import { useFollow } from '../canvas/useFollow'
import { roomForLegend, useMedia } from '../canvas/useMedia'
import { usePalette } from '../canvas/usePalette'
import { useDrawn } from '../explore/Drawn'
import { start, type Exploration, type Subject } from '../explore/exploration'
import { useGo } from '../explore/useExploration'
import { count } from '../explore/words'
import { Fold } from '../ui/Fold'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import type { At } from './Arcs'
import './atlas.css'
import { AtlasLegend } from './AtlasLegend'
import { AtlasMap } from './AtlasMap'
import { CountryList } from './CountryList'
import { OffTheMap } from './OffTheMap'
import { PairList, pairListTitle } from './PairList'
import { PairPopover } from './PairPopover'
import type { Pair } from './pairs'
import { useScene } from './useScene'
import { useWorld } from './useWorld'

const nameOf = (subject: Subject) => ('id' in subject ? `${subject.kind}:${subject.id}` : subject.kind)

interface Opened {
  readonly pair: Pair
  readonly at: At
  readonly during: Exploration
}

/** What is drawn, on a map of countries. */
export default function AtlasView() {
  const { exploration, answer, model, emphasis } = useDrawn()
  const { world, failure, retry } = useWorld()
  const scene = useScene(model, emphasis, world)
  const palette = usePalette()
  const roomy = useMedia(roomForLegend)
  const go = useGo()
  const [chosen, setChosen] = useState('')
  const [opened, setOpened] = useState<Opened>()
  const { subject } = exploration
  const view = useFollow(
    nameOf(subject),
    chosen,
    (emphasis?.ties.size ?? 0) + (emphasis?.marks.size ?? 0) > 0,
  )

  const acts = useMemo(() => {
    // What the reader touched on the map is in view already: moving the camera then would lose their place.
    const to = (next: Subject) => {
      setChosen(nameOf(next))
      go.to(next)
    }
    return {
      country: (id: string) => to({ kind: 'country', id }),
      pair: (pair: Pair, at: At) => {
        const [only, ...more] = pair.ties
        if (only && more.length === 0) to({ kind: 'tie', id: only.id })
        else setOpened({ pair, at, during: exploration })
      },
      ground: () => exploration.subject.kind !== 'start' && to(start),
    }
  }, [go, exploration])

  const empty = model?.agencies.size === 0
  return (
    <section
      className="network atlas"
      aria-label="Map of countries"
      data-countries={scene?.placed.length}
      data-arcs={scene?.arcs.length}
      data-lit={scene?.arcs.filter(({ pair }) => pair.role !== undefined).length}
    >
      <div className="canvas" aria-busy={answer.loading}>
        {answer.failure && !model && <Trouble failure={answer.failure} retry={answer.retry} />}
        {!model && answer.loading && <Waiting what="the network" />}
        {empty && <Nothing />}
        {model && !empty && failure && <Trouble failure={failure} retry={retry} />}
        {model && !empty && !world && !failure && <Waiting what="the map" />}
        {world && scene && !empty && (
          <AtlasMap
            world={world}
            scene={scene}
            palette={palette}
            view={view}
            onCountry={acts.country}
            onPair={acts.pair}
            onGround={acts.ground}
          />
        )}
        <Caption />
        {world && (
          <p className="atlas-source">
            Borders are those of the data set Natural Earth, not a statement on them.
          </p>
        )}
      </div>
      {scene && !empty && (
        <div className="atlas-below">
          <OffTheMap countries={scene.off} />
          {emphasis && emphasis.marks.size + emphasis.inferred.length > 0 && (
            <p className="atlas-off">
              Of an analysis the map shows which countries and ties it touches. Its scores and steps are on
              the graph and in the panel.
            </p>
          )}
          <AtlasLegend palette={palette} pairs={scene.pairs} open={roomy} />
          <Fold label={pairListTitle(scene.pairs)}>{() => <PairList pairs={scene.pairs} />}</Fold>
          <Fold label={count(scene.countries.length, 'country', 'countries')}>
            {() => <CountryList countries={scene.countries} />}
          </Fold>
        </div>
      )}
      {opened?.during === exploration && (
        <PairPopover pair={opened.pair} at={opened.at} onClose={() => setOpened(undefined)} />
      )}
    </section>
  )
}
