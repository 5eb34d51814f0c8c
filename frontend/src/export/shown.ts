import type { Confidence } from '../api/generated/graphql'
import type { NetworkFound } from '../explore/drawnOf'
import type { Filter } from '../explore/exploration'
import { count, cutWords } from '../explore/words'
import type { Groups } from '../explore/questions/groups'
import { groupElements } from '../graph/elements'
import type { AgencyRole, Emphasis, Inferred, Mark, TieRole } from '../graph/emphasis'
import type { Point } from '../graph/walk'
import { upperFirst } from '../ui/upperFirst'

/** One disclosure of a tie, by ids that the API, Cypher and the CSV files of the dataset know. */
export interface Evidence {
  readonly id: string
  readonly document: string
  readonly published: string | null
  readonly aspect: string
  readonly confidence: Confidence
}

export interface ShownAgency {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly kind: NetworkFound['nodes'][number]['kind']
  readonly country: { readonly id: string; readonly name: string }
  readonly founded: string | null
  readonly dissolved: string | null
  readonly at: Point
  /** How many of the ties shown are its own. */
  readonly ties: number
  readonly role: AgencyRole | 'dim' | ''
  readonly mark?: Mark
}

export interface ShownTie {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly since: string | null
  readonly until: string | null
  readonly depth: number
  readonly note: string | null
  readonly knownSince: string | null
  readonly confidence: Confidence | null
  readonly leakedOnly: boolean
  readonly disclosureCount: number
  readonly role: TieRole | 'dim' | ''
}

/** All that is drawn, or the part of it that is lit. */
export type Scope = 'all' | 'lit'

/** A view as it is exported: what is drawn, and what a reader of the file needs to find it again. */
export interface Shown {
  readonly title: string
  readonly url: string
  /** Day of access, YYYY-MM-DD. */
  readonly accessed: string
  readonly dataset: { readonly name: string; readonly version: string } | undefined
  readonly filter: Filter
  readonly scope: Scope
  readonly agencies: readonly ShownAgency[]
  readonly ties: readonly ShownTie[]
  /** Steps of a model, which are not ties. */
  readonly inferred: readonly Inferred[]
  /** Grounds that groups stand on, where the view is grouped. */
  readonly grounds: readonly Ground[]
  /** What the view itself does not hold, in sentences. Empty where it holds everything. */
  readonly leftOut: readonly string[]
}

/** A group's ground: its name, and two opposite corners in the layout. */
export interface Ground {
  readonly name: string
  readonly from: Point
  readonly to: Point
}

/** The evidence of every tie that is exported, by the tie's id. */
export type EvidenceOf = ReadonlyMap<string, readonly Evidence[]>

interface Frame extends Pick<Shown, 'title' | 'url' | 'accessed' | 'dataset' | 'filter'> {
  /** What the reader chose, hid or dismissed, in words. */
  readonly arranged: readonly string[]
  readonly groups?: Groups | undefined
}

/** The ids of what is lit. */
export function litOf(network: Pick<NetworkFound, 'liaisons'>, emphasis: Emphasis) {
  const agencies = new Set(emphasis.agencies.keys())
  // A step of a model goes along a tie: whoever has the step must find the tie's evidence.
  const ties = new Set([...emphasis.ties.keys(), ...emphasis.inferred.map(({ tie }) => tie)])
  for (const tie of network.liaisons) {
    if (ties.has(tie.id)) agencies.add(tie.a.id).add(tie.b.id)
  }
  return { agencies, ties }
}

/** Collects what is shown. An agency without a place is one that the canvas cannot draw either. */
export function shownOf(
  network: NetworkFound,
  positions: ReadonlyMap<string, Point>,
  emphasis: Emphasis,
  scope: Scope,
  { arranged, groups, ...frame }: Frame,
): Shown {
  const rest = emphasis.dim ? 'dim' : ''
  const { agencies: lit, ties: litTies } = litOf(network, emphasis)
  const wanted = (id: string) => positions.has(id) && (scope === 'all' || lit.has(id))
  const nodes = network.nodes.filter(({ id }) => wanted(id))
  const ids = new Set(nodes.map(({ id }) => id))
  const liaisons = network.liaisons.filter(
    (tie) => ids.has(tie.a.id) && ids.has(tie.b.id) && (scope === 'all' || litTies.has(tie.id)),
  )
  const degrees = new Map<string, number>()
  for (const { a, b } of liaisons) {
    for (const { id } of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  return {
    ...frame,
    scope,
    agencies: nodes.map(({ id, name, acronym, kind, country, founded, dissolved }) => {
      const mark = emphasis.marks.get(id)
      return {
        id,
        name,
        acronym,
        kind,
        country: { id: country.id, name: country.name },
        founded,
        dissolved,
        at: positions.get(id) ?? { x: 0, y: 0 },
        ties: degrees.get(id) ?? 0,
        role: emphasis.faded.has(id) ? 'dim' : (emphasis.agencies.get(id) ?? rest),
        ...(mark && { mark }),
      }
    }),
    ties: liaisons.map((tie) => ({
      id: tie.id,
      a: tie.a.id,
      b: tie.b.id,
      since: tie.since,
      until: tie.until,
      depth: tie.depth,
      note: tie.note,
      knownSince: tie.knownSince,
      confidence: tie.confidence,
      leakedOnly: tie.leakedOnly,
      disclosureCount: tie.disclosureCount,
      role: emphasis.faded.has(tie.id) ? 'dim' : (emphasis.ties.get(tie.id) ?? rest),
    })),
    inferred: emphasis.inferred.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    grounds: groups ? groundsOf(positions, ids, groups) : [],
    leftOut: [...arranged.map((words) => `${upperFirst(words)}.`), ...leftOutOf(network, emphasis)],
  }
}

function groundsOf(
  positions: ReadonlyMap<string, Point>,
  ids: Iterable<string>,
  groups: Groups,
): readonly Ground[] {
  return groupElements(positions, ids, groups).map(({ data, position: { x, y } = { x: 0, y: 0 } }) => {
    const [across, down] = [Number(data.width) / 2, Number(data.height) / 2]
    return {
      name: String(data.text),
      from: { x: x - across, y: y - down },
      to: { x: x + across, y: y + down },
    }
  })
}

/** What of the view is not in the file, because it is not on the canvas either. */
export function leftOutOf(network: NetworkFound, emphasis: Emphasis): readonly string[] {
  const { truncated, because, totalAgencies, totalLiaisons, nodes, liaisons } = network
  return [
    ...(truncated
      ? [
          `The view holds ${nodes.length} of ${count(totalAgencies, 'agency', 'agencies')} and ${liaisons.length} of ${count(totalLiaisons, 'tie')}: ${because ? cutWords[because] : 'the answer was cut'}.`,
        ]
      : []),
    ...(emphasis.missing > 0
      ? [
          `${count(emphasis.missing, 'tie')} of this view ${emphasis.missing === 1 ? 'is' : 'are'} not drawn: outside the filters, hidden, dismissed or not on the chart.`,
        ]
      : []),
  ]
}

/** "4 agencies, 3 ties". */
export const holds = ({ agencies, ties }: Pick<Shown, 'agencies' | 'ties'>) =>
  counted(agencies.length, ties.length)

export const counted = (agencies: number, ties: number) =>
  `${count(agencies, 'agency', 'agencies')}, ${count(ties, 'tie')}`

/** Where it comes from, in one line without the address. */
export const sourceLine = ({ dataset, accessed }: Shown) =>
  dataset
    ? `Source: Liaison, dataset “${dataset.name}”, version ${dataset.version}, accessed ${accessed}`
    : `Source: Liaison, accessed ${accessed}`

export const caution =
  'Compiled from public reporting. A tie is not wrongdoing, and a missing tie is not evidence that there is none.'
