import type { NetworkFound } from '../explore/drawnOf'
import type { Subject } from '../explore/exploration'
import { rolesInOrder, roleWords } from '../explore/roleWords'
import type { Emphasis, Mark, TieRole } from '../graph/emphasis'
import { inOrder } from './order'

export type Agency = NetworkFound['nodes'][number]
export type Tie = NetworkFound['liaisons'][number]

export const shortName = ({ acronym, name }: Pick<Agency, 'acronym' | 'name'>) => acronym ?? name

/** What rows of both tables have. */
export interface TableRow {
  readonly id: string
  /** Where it stands before anybody sorts: the lower, the more it stands out. */
  readonly rank: number
  /** Whether the view lights it. */
  readonly lit: boolean
  /** Whether the legend dims it. */
  readonly faded: boolean
}

export interface TieRow extends TableRow {
  readonly tie: Tie
  readonly a: Agency
  readonly b: Agency
  /** Where the agencies stand by name, worked out once. */
  readonly orderA: number
  readonly orderB: number
  readonly role: TieRole | undefined
  /** The role in words, empty where there is none. */
  readonly said: string
  readonly modelled: boolean
}

export interface AgencyRow extends TableRow {
  readonly agency: Agency
  readonly order: number
  /** Ties drawn here. */
  readonly ties: number
  readonly mark: Mark | undefined
}

/** Agencies by what stands first in their cell, the acronym where there is one; of equals the name and then the id decide. */
function byName(nodes: readonly Agency[]): ReadonlyMap<string, number> {
  const sorted = [...nodes].sort(
    (x, y) => inOrder(shortName(x), shortName(y)) || inOrder(x.name, y.name) || (x.id < y.id ? -1 : 1),
  )
  return new Map(sorted.map(({ id }, order) => [id, order]))
}

/** A row for every tie that is drawn, and no other. */
export function tieRows(network: NetworkFound, emphasis: Emphasis, subject: Subject): readonly TieRow[] {
  const agencies = new Map(network.nodes.map((agency) => [agency.id, agency]))
  const order = byName(network.nodes)
  const steps = new Map<string, 'chosen' | 'other'>()
  for (const { tie, chosen } of emphasis.inferred) {
    if (chosen || !steps.has(tie)) steps.set(tie, chosen ? 'chosen' : 'other')
  }
  return network.liaisons.flatMap((tie): readonly TieRow[] => {
    const [a, b] = [agencies.get(tie.a.id), agencies.get(tie.b.id)]
    if (!a || !b) return []
    const [role, step] = [emphasis.ties.get(tie.id), steps.get(tie.id)]
    const lit = role !== undefined || step !== undefined
    return [
      {
        id: tie.id,
        tie,
        a,
        b,
        orderA: order.get(a.id) ?? 0,
        orderB: order.get(b.id) ?? 0,
        role,
        said: roleWords(role, step, subject),
        modelled: step !== undefined || role === 'dropped',
        rank: rankOf(role, step, subject),
        lit,
        faded: emphasis.faded.has(tie.id),
      },
    ]
  })
}

/** An open tie keeps its place, so that the next one by the arrow keys is the one that stood there. */
function rankOf(role: TieRole | undefined, step: string | undefined, subject: Subject): number {
  const last = rolesInOrder.length
  if (subject.kind === 'tie') return last
  if (role !== undefined) return rolesInOrder.indexOf(role)
  return step === undefined ? last : last - 0.5
}

/** A row for every agency that is drawn. */
export function agencyRows({ nodes, liaisons }: NetworkFound, emphasis: Emphasis): readonly AgencyRow[] {
  const order = byName(nodes)
  const ties = new Map<string, number>()
  for (const { a, b } of liaisons) for (const { id } of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1)
  // Marks come in the order of the analysis: scores from the highest, substitutes from the first.
  const marked = new Map([...emphasis.marks.keys()].map((id, place) => [id, place + 1]))
  const rank = (id: string) => {
    if (emphasis.agencies.get(id) === 'focus') return 0
    return marked.get(id) ?? marked.size + (emphasis.agencies.has(id) ? 1 : 2)
  }
  return nodes.map((agency) => ({
    id: agency.id,
    agency,
    order: order.get(agency.id) ?? 0,
    ties: ties.get(agency.id) ?? 0,
    mark: emphasis.marks.get(agency.id),
    rank: rank(agency.id),
    lit: emphasis.agencies.has(agency.id),
    faded: emphasis.faded.has(agency.id),
  }))
}

/** Takes over what did not change, row for row, so that only changed rows are built anew. */
export function kept<Row extends TableRow>(before: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const old = new Map(before.map((row) => [row.id, row]))
  return rows.map((row) => {
    const was = old.get(row.id)
    return was && (Object.keys(row) as (keyof Row)[]).every((key) => was[key] === row[key]) ? was : row
  })
}
