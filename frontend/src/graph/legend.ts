import type { AgencyKind, Confidence } from '../api/generated/graphql'
import type { AgencyNode, Model, Tie } from './model'

/** An entry of the legend that agencies or ties fall under, to be dimmed or dismissed together. */
export type LegendKey = AgencyKind | Confidence | `depth-${1 | 2 | 3 | 4 | 5}`

export const depths = [1, 2, 3, 4, 5] as const

export const legendKeys: readonly LegendKey[] = [
  'FOREIGN',
  'DOMESTIC',
  'SIGNALS',
  'MILITARY',
  'GEOSPATIAL',
  'FINANCIAL',
  'POLICE',
  'UNIFIED',
  'CONFIRMED',
  'PROBABLE',
  'ALLEGED',
  'depth-1',
  'depth-2',
  'depth-3',
  'depth-4',
  'depth-5',
]

type Sorted = Pick<Tie, 'confidence' | 'depth'>

/** A tie without evidence would have no confidence; it is drawn like the weakest. */
export const tieKeys = ({ confidence, depth }: Sorted): readonly LegendKey[] => [
  confidence ?? 'ALLEGED',
  `depth-${depth}` as LegendKey,
]

export const hasKey = (tie: Sorted, keys: ReadonlySet<LegendKey>) => tieKeys(tie).some((key) => keys.has(key))

/** Ids of what the legend dims: an agency takes its ties along. */
export function fadedBy(model: Model, dimmed: readonly LegendKey[]): ReadonlySet<string> {
  const faded = new Set<string>()
  if (dimmed.length === 0) return faded
  const keys = new Set(dimmed)
  for (const { id, kind } of model.agencies.values()) if (keys.has(kind)) faded.add(id)
  for (const tie of model.ties.values()) {
    if (hasKey(tie, keys) || faded.has(tie.a.id) || faded.has(tie.b.id)) faded.add(tie.id)
  }
  return faded
}

/** How many agencies or ties fall under each entry. */
export function legendCounts(
  agencies: readonly Pick<AgencyNode, 'kind'>[],
  ties: readonly Sorted[],
): ReadonlyMap<LegendKey, number> {
  const counts = new Map<LegendKey, number>()
  const add = (key: LegendKey) => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { kind } of agencies) add(kind)
  for (const tie of ties) tieKeys(tie).forEach(add)
  return counts
}
