import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { Palette } from '../graph/palette'
import { count } from '../explore/words'
import { ZoomButtons } from '../canvas/ZoomButtons'
import { Arcs, type At } from './Arcs'
import { detailAt } from './detail'
import { Land } from './Land'
import { Marks } from './Marks'
import type { Pair } from './pairs'
import { countryWords, pairWords } from './say'
import { Shapes } from './Shapes'
import { Signs } from './Signs'
import { useCamera } from './useCamera'
import { useRoving } from './useRoving'
import type { AtlasScene } from './useScene'
import type { World } from './world'

interface Props {
  readonly world: World
  readonly scene: AtlasScene
  readonly palette: Palette
  /** Changes when the camera should follow. */
  readonly view: string
  readonly onCountry: (id: string) => void
  readonly onPair: (pair: Pair, at: At) => void
  readonly onGround: () => void
}

/** The map itself: what does not change is drawn once, and the camera moves over it. */
export function AtlasMap({ world, scene, palette, view, onCountry, onPair, onGround }: Props) {
  const { placed, arcs, pairs } = scene
  const svg = useRef<SVGSVGElement>(null)
  const [pointed, setPointed] = useState<string>()
  const help = useId()

  const held = useMemo(() => new Set(placed.map(({ country }) => country.id)), [placed])
  const points = useMemo(() => {
    const lit = placed.filter(({ country }) => country.state === 'focus' || country.state === 'near')
    return (lit.length > 0 ? lit : placed).map(({ shape }) => shape.at)
  }, [placed])
  const { camera, fit, zoomBy, showPoint } = useCamera(svg, points, view)

  const move = useCallback(
    (id: string) =>
      svg.current
        ?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`)
        ?.focus({ preventScroll: true }),
    [],
  )
  const { cursor, setPlace, onKeyDown } = useRoving(placed, {
    onChoose: onCountry,
    onMove: move,
    onLeave: onGround,
    zoomBy,
    fit,
  })
  const onFocus = useCallback(
    (id: string) => {
      setPlace(id)
      setPointed(id)
      const at = placed.find(({ country }) => country.id === id)?.shape.at
      if (at) showPoint(at)
    },
    [placed, setPlace, showPoint],
  )

  const said = useMemo(() => {
    const country = placed.find(({ country }) => country.id === pointed)?.country
    const pair = pairs.find(({ id }) => id === pointed)
    return country ? countryWords(country) : pair ? pairWords(pair) : ''
  }, [placed, pairs, pointed])

  const place = camera ? `translate(${camera.x} ${camera.y})` : ''
  const scale = camera ? `${place} scale(${camera.k})` : ''
  return (
    <>
      <svg
        ref={svg}
        className="atlas-map"
        role="group"
        aria-label={`World map: ${count(placed.length, 'country', 'countries')} with agencies, ${count(arcs.length, 'pair')} of countries with ties`}
        aria-describedby={help}
        onClick={onGround}
        onKeyDown={onKeyDown}
      >
        {camera && (
          <>
            <g transform={scale}>
              <Land world={world} detail={detailAt(camera.k)} held={held} />
              <Shapes placed={placed} detail={detailAt(camera.k)} onChoose={onCountry} onHover={setPointed} />
              <Arcs arcs={arcs} palette={palette} onChoose={onPair} onHover={setPointed} />
            </g>
            <g transform={place}>
              <Signs arcs={arcs} k={camera.k} palette={palette} />
              <Marks
                placed={placed}
                k={camera.k}
                palette={palette}
                cursor={cursor}
                onChoose={onCountry}
                onHover={setPointed}
                onFocus={onFocus}
              />
            </g>
          </>
        )}
      </svg>
      <p id={help} className="visually-hidden">
        Arrows go from country to country by name, a letter to the next name that begins with it, Enter opens
        the country, plus and minus zoom, 0 fits, Escape clears. The lists below the map hold every country
        and every tie.
      </p>
      {said !== '' && (
        <p className="hint">
          <bdi>{said}</bdi>
        </p>
      )}
      <ZoomButtons zoomBy={zoomBy} fit={fit} />
    </>
  )
}
