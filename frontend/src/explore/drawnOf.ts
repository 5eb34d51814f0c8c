import type { NetworkQuery } from '../api/generated/graphql'
import { hasKey, legendCounts, type LegendKey } from '../graph/legend'
import type { Scene } from './scene'

export type NetworkFound = NonNullable<NetworkQuery['network']>

export interface Part {
  /** What is left of an answer: what the canvas draws and a file holds. */
  readonly network: NetworkFound
  /** How many more partners an agency has than are drawn, where there are any. What the legend dismisses is not counted. */
  readonly more: ReadonlyMap<string, number>
  /** What falls under each entry of the legend, whether it is dismissed or not. */
  readonly counts: ReadonlyMap<LegendKey, number>
  /** How many agencies and ties the legend took out. */
  readonly dismissed: { readonly agencies: number; readonly ties: number }
}

/** Takes off an answer what the reader hid or dismissed. */
export function drawnOf(answer: NetworkFound, scene: Scene): Part {
  const hidden = new Set(scene.chart ? [] : scene.hidden)
  const gone = new Set(scene.dismissed)
  const all = answer.nodes.filter(({ id }) => !hidden.has(id))
  const allIds = new Set(all.map(({ id }) => id))
  const allTies = answer.liaisons.filter(({ a, b }) => allIds.has(a.id) && allIds.has(b.id))

  const nodes = all.filter(({ kind }) => !gone.has(kind))
  const ids = new Set(nodes.map(({ id }) => id))
  const liaisons = allTies.filter((tie) => ids.has(tie.a.id) && ids.has(tie.b.id) && !hasKey(tie, gone))

  const more = new Map(answer.members.map(({ agency, beyond }) => [agency.id, beyond]))
  for (const { a, b } of answer.liaisons) {
    if (hidden.has(a.id)) more.set(b.id, (more.get(b.id) ?? 0) + 1)
    if (hidden.has(b.id)) more.set(a.id, (more.get(a.id) ?? 0) + 1)
  }
  return {
    network: { ...answer, nodes, liaisons },
    more: new Map([...more].filter(([id, count]) => count > 0 && ids.has(id))),
    counts: legendCounts(all, allTies),
    dismissed: { agencies: all.length - nodes.length, ties: allTies.length - liaisons.length },
  }
}
