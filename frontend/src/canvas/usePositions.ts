import { useEffect, useState } from 'react'
import type { LayoutAnswer, LayoutRequest } from '../graph/layout'
import type { Model } from '../graph/model'
import type { Point } from '../graph/walk'

/** Places already seen. Kept beside the page's state: a filter that comes and goes must not move an agency. */
const known = new Map<string, Point>()

/** Places for a model's agencies, worked out in a worker. Undefined until every agency has one. */
export function usePositions(model: Model | undefined): ReadonlyMap<string, Point> | undefined {
  const [answered, setAnswered] = useState<LayoutAnswer>(() => new Map(known))

  useEffect(() => {
    if (!model || [...model.agencies.keys()].every((id) => known.has(id))) return
    const worker = new Worker(new URL('../graph/layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      for (const [id, point] of data) known.set(id, point)
      setAnswered(new Map(known))
      worker.terminate()
    }
    worker.postMessage(requestFor(model))
    return () => worker.terminate()
  }, [model])

  return model && [...model.agencies.keys()].every((id) => answered.has(id)) ? answered : undefined
}

function requestFor(model: Model): LayoutRequest {
  const agencies = [...model.agencies.keys()]
  return {
    agencies,
    ties: [...model.ties.values()].map((tie) => [tie.a.id, tie.b.id, tie.depth] as const),
    fixed: new Map([...known].filter(([id]) => model.agencies.has(id))),
  }
}
