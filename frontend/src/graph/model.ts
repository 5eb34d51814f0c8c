import type { AgencyKind, Confidence } from '../api/generated/graphql'

/** An agency as the canvas needs it. */
export interface AgencyNode {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly kind: AgencyKind
  readonly country: { readonly id: string; readonly name: string }
}

/** A tie as the canvas needs it. */
export interface Tie {
  readonly id: string
  readonly a: { readonly id: string }
  readonly b: { readonly id: string }
  readonly depth: number
  readonly confidence: Confidence | null
}

/** The network on the canvas, indexed. Server ids are the keys throughout. */
export interface Model {
  readonly agencies: ReadonlyMap<string, AgencyNode>
  readonly ties: ReadonlyMap<string, Tie>
  readonly tiesOf: ReadonlyMap<string, readonly string[]>
}

/** Indexes an answer. A tie whose end is missing is left out: it could not be drawn. */
export function modelOf(nodes: readonly AgencyNode[], liaisons: readonly Tie[]): Model {
  const agencies = new Map(nodes.map((agency) => [agency.id, agency]))
  const ties = new Map<string, Tie>()
  const tiesOf = new Map<string, string[]>()
  for (const tie of liaisons) {
    if (!agencies.has(tie.a.id) || !agencies.has(tie.b.id)) continue
    ties.set(tie.id, tie)
    for (const end of [tie.a.id, tie.b.id]) {
      const of = tiesOf.get(end)
      if (of) of.push(tie.id)
      else tiesOf.set(end, [tie.id])
    }
  }
  return { agencies, ties, tiesOf }
}

export const degree = (model: Model, agency: string) => model.tiesOf.get(agency)?.length ?? 0

export const otherEnd = (tie: Tie, agency: string) => (tie.a.id === agency ? tie.b.id : tie.a.id)

/** Agencies with the most ties first; of equals the id decides, so that the order never jumps. */
export function byDegree(model: Model): readonly AgencyNode[] {
  return [...model.agencies.values()].sort(
    (x, y) => degree(model, y.id) - degree(model, x.id) || (x.id < y.id ? -1 : 1),
  )
}
