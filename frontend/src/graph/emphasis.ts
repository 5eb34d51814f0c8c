import type { Novelty } from '../api/generated/graphql'
import { fadedBy, type LegendKey } from './legend'
import { otherEnd, type Model } from './model'

/** Why a tie stands out. */
export type TieRole = 'on' | 'path' | 'hop' | 'alternative' | Novelty | Change | 'dropped'
export type Change = 'appeared' | 'gone' | 'unchanged'

/** What a model or a measure says of an agency, drawn in place of what is asserted. */
export interface Mark {
  readonly role?: MarkRole
  /** Step of the scale of scores, 0 to 4. */
  readonly step?: number
  /** Number of its community. */
  readonly group?: number
  /** Size, 0 to 1, in place of the number of ties. */
  readonly scale?: number
  /** Stands after the name on the canvas, so that nothing hangs on colour alone. */
  readonly badge?: string
  /** The same in words, said when the pointer or the keyboard comes by. */
  readonly said: string
}
export type MarkRole = 'holder' | 'lost' | 'out' | 'substitute'

/** A step that a model takes along a tie: never the tie itself. */
export interface Inferred {
  readonly tie: string
  readonly from: string
  readonly to: string
  readonly chosen: boolean
}

/** What the current subject wants seen. Ids that the network does not hold are allowed: filters may have left them out. */
export interface Highlight {
  readonly agencies: readonly string[]
  readonly ties: ReadonlyMap<string, TieRole>
  readonly marks?: ReadonlyMap<string, Mark>
  readonly inferred?: readonly Inferred[]
  /** Set where nothing should step back. */
  readonly keepRest?: boolean
}

/** Why an agency stands out: sought, at a lit tie, or only on another path, which steps back half way. */
export type AgencyRole = 'focus' | 'near' | 'beside'

export interface Emphasis {
  readonly agencies: ReadonlyMap<string, AgencyRole>
  readonly ties: ReadonlyMap<string, TieRole>
  readonly marks: ReadonlyMap<string, Mark>
  readonly inferred: readonly Inferred[]
  /** Whether everything else steps back. */
  readonly dim: boolean
  /** Ids of agencies and ties that the legend dims, whatever else is said of them. */
  readonly faded: ReadonlySet<string>
  /** How many of the wanted ties are not drawn, so that the page can say so. */
  readonly missing: number
}

export const nothing: Highlight = { agencies: [], ties: new Map() }

export function emphasisOf(model: Model, highlight: Highlight, dimmed: readonly LegendKey[] = []): Emphasis {
  const agencies = new Map<string, AgencyRole>()
  const ties = new Map<string, TieRole>()
  let missing = 0
  for (const [id, role] of highlight.ties) {
    const tie = model.ties.get(id)
    if (!tie) {
      missing += 1
      continue
    }
    ties.set(id, role)
    for (const { id: end } of [tie.a, tie.b]) {
      if (role !== 'alternative') agencies.set(end, 'near')
      else if (!agencies.has(end)) agencies.set(end, 'beside')
    }
  }
  const marks = new Map([...(highlight.marks ?? [])].filter(([id]) => model.agencies.has(id)))
  for (const id of marks.keys()) agencies.set(id, 'near')
  for (const id of highlight.agencies) if (model.agencies.has(id)) agencies.set(id, 'focus')
  const inferred = (highlight.inferred ?? []).filter(({ tie }) => model.ties.has(tie))
  const dim = agencies.size > 0 && !highlight.keepRest
  return { agencies, ties, marks, inferred, dim, faded: fadedBy(model, dimmed), missing }
}

/** An agency and its ties. */
export function aroundAgency(model: Model, id: string): Highlight {
  return { agencies: [id], ties: new Map((model.tiesOf.get(id) ?? []).map((tie) => [tie, 'on'])) }
}

/** Several agencies, such as a country's, and their ties. */
export function aroundAgencies(model: Model, ids: readonly string[]): Highlight {
  const ties = ids.flatMap((id) => model.tiesOf.get(id) ?? [])
  return { agencies: ids, ties: new Map(ties.map((tie) => [tie, 'on'])) }
}

/** Several agencies, such as the members of an arrangement, and the ties among them. */
export function amongAgencies(model: Model, ids: readonly string[]): Highlight {
  const members = new Set(ids)
  const ties = [...model.ties.values()].filter(({ a, b }) => members.has(a.id) && members.has(b.id))
  return { agencies: ids, ties: new Map(ties.map(({ id }) => [id, 'on'])) }
}

export function oneTie(model: Model, id: string): Highlight {
  const tie = model.ties.get(id)
  return { agencies: tie ? [tie.a.id, otherEnd(tie, tie.a.id)] : [], ties: new Map([[id, 'on']]) }
}

/** Ties of the chosen path over those of the others. */
export function alongPaths(
  paths: readonly (readonly string[])[],
  chosen: number,
  ends: readonly string[],
  hop?: { readonly tie: string; readonly ends: readonly string[] },
): Highlight {
  const ties = new Map<string, TieRole>()
  for (const path of paths) for (const tie of path) ties.set(tie, 'alternative')
  for (const tie of paths[chosen] ?? []) ties.set(tie, 'path')
  if (!hop) return { agencies: ends, ties }
  // The tie that the reader has stepped to, within its path.
  ties.set(hop.tie, 'hop')
  return { agencies: hop.ends, ties }
}
