import { useEffect, useMemo, useRef, useState } from 'react'
import type { LayoutNews, LayoutRequest, Places } from '../graph/layout'
import type { Model } from '../graph/model'
import type { Point } from '../graph/walk'
import type { Scene } from './scene'

/** Layouts already worked out, by what was asked: the same question gives the same picture. */
const known = new Map<string, Places>()
const remembered = 60

function remember(key: string, places: Places) {
  known.set(key, places)
  if (known.size > remembered) known.delete([...known.keys()][0] ?? '')
}

export interface Layout {
  /** Places of all agencies; undefined until each has one. */
  readonly positions: Places | undefined
  /** Until then: the places of those that keep theirs, where there are any. What comes beside them must not take them away. */
  readonly held: Places | undefined
  /** Set while a layout long enough to be watched goes on; `stop` takes what there is. */
  readonly progress: { readonly done: number; readonly of: number; readonly stop: () => void } | undefined
}

/**
 * Places for what is drawn. They come from `base`, the same agencies whatever the filters, so that a filter, a clock or the legend
 * never moves anything, and an address gives the same picture in another browser.
 */
export function usePositions(
  base: Model | undefined,
  model: Model | undefined,
  scene: Scene,
  groups: ReadonlyMap<string, string> | undefined,
): Layout {
  const { chart } = scene
  // Groups have places of their own: only what is pinned stays out of them.
  const places = useMemo(
    () => (groups ? new Map([...scene.places].filter(([, { pinned }]) => pinned)) : scene.places),
    [scene.places, groups],
  )
  const first = useLayout(useRequest(base, chart ? places : undefined, groups))
  // What the filters let in where the base was cut, or has not come.
  const extra = model && first.places && [...model.agencies.keys()].some((id) => !first.places?.has(id))
  const rest = useLayout(useRequest(extra ? model : undefined, extra ? first.places : undefined, groups))
  const laidOut = extra ? rest.places : first.places

  const positions = useMemo(() => {
    if (!model || !laidOut) return undefined
    const positions = new Map<string, Point>(laidOut)
    for (const [id, { x, y }] of places) if (positions.has(id)) positions.set(id, { x, y })
    return [...model.agencies.keys()].every((id) => positions.has(id)) ? positions : undefined
  }, [model, laidOut, places])
  const held = chart && places.size > 0 ? places : undefined
  return { positions, held, progress: first.progress ?? rest.progress }
}

function useRequest(
  model: Model | undefined,
  places: ReadonlyMap<string, Point> | undefined,
  groups: ReadonlyMap<string, string> | undefined,
): LayoutRequest | undefined {
  return useMemo(() => {
    if (!model) return undefined
    const agencies = [...model.agencies.keys()]
    return {
      agencies,
      ties: [...model.ties.values()].map((tie) => [tie.a.id, tie.b.id, tie.depth] as const),
      fixed: new Map(
        [...(places ?? [])].filter(([id]) => model.agencies.has(id)).map(([id, { x, y }]) => [id, { x, y }]),
      ),
      ...(groups && { groups: new Map(agencies.map((id) => [id, groups.get(id) ?? ''])) }),
    }
  }, [model, places, groups])
}

const keyOf = ({ agencies, ties, fixed, groups }: LayoutRequest) =>
  JSON.stringify([[...agencies].sort(), [...ties].sort(), [...fixed], groups ? [...groups] : []])

function useLayout(request: LayoutRequest | undefined) {
  const key = useMemo(() => request && keyOf(request), [request])
  const [news, setNews] = useState<LayoutNews & { readonly key: string; readonly stopped?: true }>()
  const stopped = useRef(() => undefined as void)

  useEffect(() => {
    if (!request || key === undefined || known.has(key) || given(request)) return
    const worker = new Worker(new URL('../graph/layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
      if (data.done === data.of) {
        remember(key, data.places)
        worker.terminate()
      }
      setNews((present) => (present?.key === key && present.stopped ? present : { ...data, key }))
    }
    // A layout that cannot be worked out must not keep the network from being seen: a spiral will do.
    worker.onerror = () => {
      worker.terminate()
      setNews({ done: 1, of: 1, places: spiral(request), key, stopped: true })
    }
    stopped.current = () => worker.terminate()
    worker.postMessage(request)
    return () => worker.terminate()
  }, [request, key])

  return useMemo(() => {
    const done = key === undefined ? undefined : (known.get(key) ?? given(request))
    if (done || !news || news.key !== key) return { places: done, progress: undefined }
    if (news.stopped) return { places: news.places, progress: undefined }
    const stop = () => {
      stopped.current()
      remember(news.key, news.places)
      setNews({ ...news, stopped: true })
    }
    return { places: undefined, progress: { done: news.done, of: news.of, stop } }
  }, [key, news, request])
}

/** Where every agency has its place there is nothing to work out. */
const given = (request: LayoutRequest | undefined): Places | undefined =>
  request?.agencies.every((id) => request.fixed.has(id)) ? request.fixed : undefined

const spiral = ({ agencies, fixed }: LayoutRequest): Places =>
  new Map([
    ...[...agencies].sort().map((id, i): [string, Point] => {
      const [angle, radius] = [i * 2.399963, 46 * Math.sqrt(i)]
      return [id, { x: 1.5 * radius * Math.cos(angle), y: radius * Math.sin(angle) }]
    }),
    ...fixed,
  ])
