import { useMemo } from 'react'
import { useAsk } from '../../api/ask'
import { NeighbourhoodDocument, type NeighbourhoodQuery } from '../../api/generated/graphql'
import { isFiltered, type Filter } from '../exploration'

export type Neighbour = NonNullable<NeighbourhoodQuery['neighbourhood']>['nodes'][number]

export interface Partner {
  readonly agency: Neighbour
  readonly depth: number
  readonly confidence: NonNullable<NeighbourhoodQuery['neighbourhood']>['liaisons'][number]['confidence']
}

const strength = { CONFIRMED: 3, PROBABLE: 2, ALLEGED: 1 } as const

/** All partners of an agency under the present filters, the closest and best supported first. */
export function usePartners(id: string, filter: Filter) {
  const answer = useAsk(NeighbourhoodDocument, { of: id, ...(isFiltered(filter) && { filter }) })
  const found = answer.data?.neighbourhood
  const partners = useMemo(() => {
    if (!found) return undefined
    const agencies = new Map(found.nodes.map((agency) => [agency.id, agency]))
    return found.liaisons
      .flatMap(({ a, b, depth, confidence }): readonly Partner[] => {
        const agency = a.id === id ? agencies.get(b.id) : b.id === id ? agencies.get(a.id) : undefined
        return agency ? [{ agency, depth, confidence }] : []
      })
      .sort(
        (x, y) =>
          y.depth - x.depth ||
          (strength[y.confidence ?? 'ALLEGED'] ?? 0) - (strength[x.confidence ?? 'ALLEGED'] ?? 0) ||
          (x.agency.id < y.agency.id ? -1 : 1),
      )
  }, [found, id])
  const centre = found?.nodes.find((agency) => agency.id === id)
  return { answer, partners, centre, truncated: found?.truncated ?? false, total: found?.totalAgencies ?? 0 }
}
